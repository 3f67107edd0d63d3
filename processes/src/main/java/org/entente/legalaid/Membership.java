package org.entente.legalaid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody's membership on a day.
 *
 * @param since the first day; null if unknown
 * @param until the last day; null if it goes on, or is unknown
 */
public record Membership(
        Status status, @Nullable LocalDate since, @Nullable LocalDate until) {

    private static final Membership UNKNOWN = new Membership(Status.UNKNOWN, null, null);

    /** How a membership stands. */
    public enum Status {
        MEMBER("MEMBER"),
        /** The fee has not been paid for the present time. */
        LAPSED("UNPAID"),
        /** Nobody has the number, or somebody of another name. */
        UNKNOWN("NOT_MEMBER");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /** The value of the input {@code membership} of the table {@code legalAidAdmission}. */
        String code() {
            return code;
        }
    }

    static Membership unknown() {
        return UNKNOWN;
    }

    /** What dates say on a day. Who is not a member yet is unknown. */
    static Membership between(LocalDate since, @Nullable LocalDate until, LocalDate today) {
        if (today.isBefore(since)) {
            return UNKNOWN;
        }
        return new Membership(until != null && today.isAfter(until) ? Status.LAPSED : Status.MEMBER, since, until);
    }

    /** Full months of membership up to the day; 0 if nothing is known. */
    int months(LocalDate today) {
        return since == null ? 0 : (int) Math.max(0, ChronoUnit.MONTHS.between(since, today));
    }
}
