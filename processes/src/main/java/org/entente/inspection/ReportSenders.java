package org.entente.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.companies.EmailAddress;
import org.entente.matters.MatterHistory;
import org.entente.matters.Matters;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shuts mailboxes out for a time, for inspectors; what was decided stays on record. */
@Service
@Transactional
public class ReportSenders {

    private static final Logger LOG = LoggerFactory.getLogger(ReportSenders.class);
    private static final int LONGEST_DAYS = 366;
    private static final int LISTED = 200;

    private final ShutOuts shutOuts;
    private final Matters matters;
    private final MatterHistory history;
    private final Clock clock;

    ReportSenders(ShutOuts shutOuts, Matters matters, MatterHistory history, Clock clock) {
        this.shutOuts = shutOuts;
        this.matters = matters;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Takes no reports from a mailbox until the end of a day.
     *
     * @param until tomorrow at the earliest, in a year at the latest
     * @throws IllegalArgumentException if the address is none or the day out of bounds
     */
    public void shutOut(String email, ShutOutReason reason, @Nullable String note, LocalDate until, Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        var address = EmailAddress.parse(email).value();
        var now = clock.instant();
        var today = Brussels.dayOf(now);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new IllegalArgumentException("until must be tomorrow to a year ahead, but until=" + until);
        }
        var end = until.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant();
        shutOuts.save(new ShutOut(
                address, reason, note == null || note.isBlank() ? null : note.strip(), now, end, inspector.name()));
        matters.ofPerson(address).stream()
                .filter(InspectionReport.class::isInstance)
                .forEach(report -> history.addInternal(
                        report,
                        ReportEvent.SENDER_SHUT_OUT,
                        inspector,
                        "reason",
                        reason.name(),
                        "until",
                        until.toString()));
        LOG.info("a mailbox is shut out from reporting until {} for {} by {}", until, reason, inspector.name());
    }

    /** @throws CaseConflict if it has ended already */
    public void lift(long id, Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        shutOuts.findById(id)
                .orElseThrow(() -> new CaseConflict("no shut-out " + id))
                .lift(inspector.name(), clock.instant());
        LOG.info("shut-out {} is lifted by {}", id, inspector.name());
    }

    /** The latest decisions, also those that have ended. */
    @Transactional(readOnly = true)
    public List<ShutOutRow> list(Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        var now = clock.instant();
        return shutOuts.latest(PageRequest.of(0, LISTED)).stream()
                .map(row -> row.row(now))
                .toList();
    }
}
