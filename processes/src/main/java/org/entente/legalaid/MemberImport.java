package org.entente.legalaid;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the organisation's list of members over. A list is the whole list: who is not in it is no member any more. It is
 * taken over in one transaction or, if anything in it is wrong, not at all.
 */
@Service
@Transactional
public class MemberImport {

    private static final Logger LOG = LoggerFactory.getLogger(MemberImport.class);
    private static final int BATCH = 1000;
    private static final int LONGEST_FILE_NAME = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    MemberImport(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Takes a list over; see {@link MemberFile} for its form.
     *
     * @param fileName for the report
     * @throws org.entente.access.AccessDenied unless the viewer is a manager
     */
    public MemberImportOutcome take(String fileName, byte[] bytes, Viewer by) {
        by.require(Role.MANAGER);
        var file = MemberFile.read(bytes);
        if (!file.problems().isEmpty()) {
            LOG.info(
                    "a list of members was refused, with {} problems",
                    file.problems().size());
            return new MemberImportOutcome.Refused(file.problems());
        }
        // One list at a time: the counts are against the list before.
        jdbc.sql("lock table member in exclusive mode").update();
        var before = current();
        var added = 0;
        var changed = 0;
        for (var line : file.lines()) {
            var known = before.remove(line.number().value());
            if (known == null) {
                added++;
            } else if (!known.equals(line)) {
                changed++;
            }
        }
        replace(file.lines());
        var outcome = new MemberImportOutcome.Imported(file.lines().size(), added, changed, before.size());
        report(fileName, bytes, by, outcome);
        return outcome;
    }

    /** Whether the last list that was taken over is exactly this one. */
    @Transactional(readOnly = true)
    public boolean holds(byte[] bytes) {
        return jdbc.sql("select content_hash from member_import order by id desc limit 1")
                .query(String.class)
                .optional()
                .filter(hashOf(bytes)::equals)
                .isPresent();
    }

    /** The last lists that were taken over, newest first, at most twenty; for managers. */
    @Transactional(readOnly = true)
    public List<MemberImportRow> recent(Viewer by) {
        by.require(Role.MANAGER);
        return jdbc.sql("select * from member_import order by id desc limit 20")
                .query((row, index) -> new MemberImportRow(
                        row.getTimestamp("imported_at").toInstant(),
                        row.getString("imported_by"),
                        row.getString("file_name"),
                        row.getInt("members"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("removed")))
                .list();
    }

    private Map<String, MemberLine> current() {
        var lines = new HashMap<String, MemberLine>();
        jdbc.sql("select number, name, since, until from member").query(row -> {
            var until = row.getDate("until");
            var number = new MembershipNumber(row.getString("number"));
            lines.put(
                    number.value(),
                    new MemberLine(
                            number,
                            row.getString("name"),
                            row.getDate("since").toLocalDate(),
                            until == null ? null : until.toLocalDate()));
        });
        return lines;
    }

    private void replace(List<MemberLine> lines) {
        jdbc.sql("delete from member").update();
        batches.batchUpdate(
                "insert into member (number, name, since, until) values (?, ?, ?, ?)", lines, BATCH, (row, line) -> {
                    row.setString(1, line.number().value());
                    row.setString(2, line.name());
                    row.setObject(3, line.since());
                    row.setObject(4, line.until());
                });
    }

    private void report(String fileName, byte[] bytes, Viewer by, MemberImportOutcome.Imported outcome) {
        var name = fileName.length() <= LONGEST_FILE_NAME ? fileName : fileName.substring(0, LONGEST_FILE_NAME);
        jdbc.sql(
                        "insert into member_import (imported_at, imported_by, file_name, content_hash, members, added, changed,"
                                + " removed) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Timestamp.from(clock.instant()),
                        by.name(),
                        name,
                        hashOf(bytes),
                        outcome.members(),
                        outcome.added(),
                        outcome.changed(),
                        outcome.removed())
                .update();
        LOG.info(
                "list of {} members taken over by {}: {} added, {} changed, {} removed",
                outcome.members(),
                by.name(),
                outcome.added(),
                outcome.changed(),
                outcome.removed());
    }

    private static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
