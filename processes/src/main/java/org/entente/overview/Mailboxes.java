package org.entente.overview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Mailboxes extends JpaRepository<MailboxEntry, UUID> {

    @Query("select m from MailboxEntry m where lower(m.email) = lower(:email)")
    Optional<MailboxEntry> of(String email);

    @Query(
            "select c.language from ComplaintCase c where lower(c.consumerEmail) = lower(:email) order by c.id desc limit 1")
    List<Language> languagesOfComplaints(String email);

    @Query("select m.language from Matter m where lower(m.personEmail) = lower(:email) order by m.id desc limit 1")
    List<Language> languagesOfMatters(String email);

    /** The language of the latest complaint of a mailbox, or of its latest matter. */
    default Language usualOf(String email) {
        return Stream.concat(languagesOfComplaints(email).stream(), languagesOfMatters(email).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    /** The numbers of all complaints of a mailbox, newest first. */
    @Query("select c.number from ComplaintCase c where lower(c.consumerEmail) = lower(:email) order by c.id desc")
    List<String> complaintsOf(String email);

    /** The numbers of all matters of a mailbox, newest first. */
    @Query("select m.number from Matter m where lower(m.personEmail) = lower(:email) order by m.id desc")
    List<String> mattersOf(String email);
}
