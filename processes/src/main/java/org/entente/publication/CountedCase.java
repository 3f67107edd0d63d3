package org.entente.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Outcome;
import org.entente.companies.Sector;
import org.entente.deadlines.WorkCalendar;
import org.entente.deadlines.WorkingDays;
import org.entente.scores.ConsumerVerdict;
import org.entente.scores.ScoredCase;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;

/**
 * What figures take from a case.
 *
 * @param due until when the company had time for its first reply; null before the complaint was sent
 */
record CountedCase(
        long companyId,
        Sector sector,
        CaseStatus status,
        @Nullable Outcome outcome,
        Instant filedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable Instant due) {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(WorkCalendar.EU);

    boolean isOpen() {
        return status.isOpen();
    }

    /** Whether the consumer stands behind it: the mailbox was confirmed. */
    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    boolean isDue(Instant now) {
        return sentAt != null && due != null && (isAnswered() || due.isBefore(now));
    }

    @Nullable
    ConsumerVerdict verdict() {
        return switch (outcome) {
            case SOLVED -> ConsumerVerdict.SOLVED;
            case PARTLY_SOLVED -> ConsumerVerdict.PARTLY_SOLVED;
            case NOT_SOLVED -> ConsumerVerdict.NOT_SOLVED;
            case WITHOUT_VERDICT, WITHDRAWN, REFUSED, NOT_CONFIRMED -> null;
            case null -> null;
        };
    }

    /** Working days from sending to the first reply; null without one. */
    @Nullable
    Integer replyWorkingDays() {
        return sentAt == null || answeredAt == null ? null : WORKING_DAYS.between(day(sentAt), day(answeredAt));
    }

    /** What the score needs; null if the complaint was never sent. */
    @Nullable
    ScoredCase scored() {
        return sentAt == null || due == null
                ? null
                : new ScoredCase(
                        sentAt, status != CaseStatus.ADDRESS_WRONG, due, answeredAt, replyWorkingDays(), verdict());
    }

    private static LocalDate day(Instant instant) {
        return Brussels.dayOf(instant);
    }
}
