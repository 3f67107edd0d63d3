package org.entente.overview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.entente.correspondence.Letters;
import org.entente.time.Brussels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what was kept back during the week, on Mondays at 8:00 in Brussels. When it is due lies in the database, so that a
 * restart forgets nothing, and the row is locked while it runs, so that of several nodes one sends.
 */
@Service
public class WeeklyDigest {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyDigest.class);
    private static final String NAME = "weeklyDigest";
    private static final LocalTime AT = LocalTime.of(8, 0);

    private final JdbcClient jdbc;
    private final Mailboxes mailboxes;
    private final Letters letters;
    private final Clock clock;

    WeeklyDigest(JdbcClient jdbc, Mailboxes mailboxes, Letters letters, Clock clock) {
        this.jdbc = jdbc;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Stores the digests if they are due; a week that was missed is made up for once. Nothing happens if another node is at
     * it.
     *
     * @return how many digests were stored
     */
    @Transactional
    public int sendIfDue() {
        var now = clock.instant();
        jdbc.sql("insert into planned_run (name, next_due) values (?, ?) on conflict do nothing")
                .params(NAME, Timestamp.from(nextAfter(now)))
                .update();
        var due = jdbc.sql("select next_due from planned_run where name = ? for update skip locked")
                .param(NAME)
                .query(Timestamp.class)
                .optional()
                .filter(next -> !next.toInstant().isAfter(now));
        if (due.isEmpty()) {
            return 0;
        }
        jdbc.sql("update planned_run set next_due = ? where name = ?")
                .params(Timestamp.from(nextAfter(now)), NAME)
                .update();
        var sent = 0;
        for (var id : letters.mailboxesWithKept()) {
            var mailbox = mailboxes.findById(id).orElseThrow();
            var language = mailbox.language();
            if (letters.digest(id, mailbox.email(), language == null ? mailboxes.usualOf(mailbox.email()) : language)) {
                sent++;
            }
        }
        LOG.info("{} weekly digests stored", sent);
        return sent;
    }

    /** The first Monday, 8:00 in Brussels, after an instant. */
    static Instant nextAfter(Instant now) {
        var local = now.atZone(Brussels.ZONE);
        var monday = local.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .atTime(AT)
                .atZone(Brussels.ZONE);
        return monday.toInstant().isAfter(now)
                ? monday.toInstant()
                : monday.plusWeeks(1).toInstant();
    }
}
