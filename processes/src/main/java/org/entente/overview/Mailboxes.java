package org.entente.overview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Mailboxes extends JpaRepository<MailboxEntry, UUID> {

    @Query("select m from MailboxEntry m where lower(m.email) = lower(:email)")
    Optional<MailboxEntry> of(String email);

    /** The numbers of all complaints of a mailbox, newest first. */
    @Query("select c.number from ComplaintCase c where lower(c.consumerEmail) = lower(:email) order by c.id desc")
    List<String> complaintsOf(String email);

    /** The numbers of all matters of a mailbox, newest first. */
    @Query("select m.number from Matter m where lower(m.personEmail) = lower(:email) order by m.id desc")
    List<String> mattersOf(String email);
}
