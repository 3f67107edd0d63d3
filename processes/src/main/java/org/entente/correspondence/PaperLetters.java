package org.entente.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.NoSuchCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters to people without a mailbox: the front desk prints them and puts them in the post. For agents alone. */
@Service
@Transactional
public class PaperLetters {

    private static final Logger LOG = LoggerFactory.getLogger(PaperLetters.class);

    private final StoredLetters letters;
    private final ComplaintCases cases;
    private final JdbcClient database;
    private final Clock clock;

    PaperLetters(StoredLetters letters, ComplaintCases cases, JdbcClient database, Clock clock) {
        this.letters = letters;
        this.cases = cases;
        this.database = database;
        this.clock = clock;
    }

    /** What is to be printed, oldest first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<PaperLetter> toPrint(Viewer agent) {
        agent.require(Role.AGENT);
        return letters.findTop100ByStatusOrderById(LetterStatus.TO_PRINT).stream()
                .map(this::view)
                .toList();
    }

    /** One of them, also after it was printed; empty if there is no such letter on paper. */
    @Transactional(readOnly = true)
    public Optional<PaperLetter> find(long id, Viewer agent) {
        agent.require(Role.AGENT);
        return letters.findById(id).filter(Letter::isOnPaper).map(this::view);
    }

    /**
     * The letter is in the post, or was handed over.
     *
     * @throws CaseConflict if it is no letter that is to be printed, or somebody else was faster
     */
    public void posted(long id, Viewer agent) {
        agent.require(Role.AGENT);
        var letter = letters.findById(id)
                .filter(found -> found.status() == LetterStatus.TO_PRINT)
                .orElseThrow(() -> new CaseConflict("letter " + id + " is not to be printed"));
        letter.posted(agent.name(), clock.instant());
        LOG.info("letter {} {} posted by {}", id, letter.caseNumber(), agent.name());
    }

    /** Where letters of a case go; empty if nobody noted it. */
    @Transactional(readOnly = true)
    public Optional<PostalAddress> addressOf(CaseNumber number, Viewer agent) {
        agent.require(Role.AGENT);
        return address(number.toString());
    }

    /**
     * Notes where letters of a case go; what was noted before is replaced.
     *
     * @throws NoSuchCase if there is no such case
     */
    public void note(CaseNumber number, PostalAddress address, Viewer agent) {
        agent.require(Role.AGENT);
        cases.take(number);
        database.sql("""
                        insert into postal_address (number, street, postal_code, town, noted_by, noted_at)
                        values (:number, :street, :postalCode, :town, :by, :at)
                        on conflict (number) do update set street = excluded.street,
                        postal_code = excluded.postal_code, town = excluded.town, noted_by = excluded.noted_by,
                        noted_at = excluded.noted_at
                        """)
                .param("number", number.toString())
                .param("street", address.street())
                .param("postalCode", address.postalCode())
                .param("town", address.town())
                .param("by", agent.name())
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<PostalAddress> address(String number) {
        return database.sql("select street, postal_code, town from postal_address where number = :number")
                .param("number", number)
                .query((row, i) -> new PostalAddress(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    private PaperLetter view(Letter letter) {
        var number = Objects.requireNonNull(letter.caseNumber());
        return new PaperLetter(
                letter.id(),
                number,
                letter.language(),
                letter.recipientName(),
                address(number).orElse(null),
                letter.subject(),
                letter.textBody(),
                letter.createdAt());
    }
}
