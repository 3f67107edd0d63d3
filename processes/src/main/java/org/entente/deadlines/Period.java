package org.entente.deadlines;

import java.time.Instant;
import java.util.Optional;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Ruling;

/**
 * How long somebody has.
 *
 * @param amount 1 to 180; a longer one would make a sum that nobody can follow, nor its column hold
 */
record Period(int amount, PeriodUnit unit, WorkCalendar calendar, boolean rollOver) {

    private static final int LONGEST = 180;

    Period {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException(
                    "a period must be 1 to " + LONGEST + " units long, but amount=" + amount);
        }
    }

    /** Reads what a rule of the table gave; empty if it is no period, which a hand-edited table may bring about. */
    static Optional<Period> of(Ruling.Decided ruling) {
        try {
            return Optional.of(new Period(
                    ruling.number("amount"),
                    PeriodUnit.valueOf(ruling.text("unit")),
                    WorkCalendar.valueOf(ruling.text("calendar")),
                    Boolean.parseBoolean(ruling.text("rollOver"))));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    /** The period used when no rule gives one: what the shipped table says for most sectors. */
    static Period byDefault(DeadlineKind kind) {
        return switch (kind) {
            case MAILBOX_CONFIRMATION -> calendarDays(14);
            case MODERATION -> workingDays(2);
            case CHANGES -> calendarDays(30);
            case COMPANY_FIRST_REMINDER -> workingDays(5);
            case COMPANY_SECOND_REMINDER -> workingDays(10);
            case COMPANY_REPLY -> workingDays(15);
            case REPLY_CHECK, CONSUMER_MAIL_CHECK -> workingDays(1);
            case CONSUMER_FIRST_REMINDER -> calendarDays(7);
            case CONSUMER_SECOND_REMINDER -> calendarDays(21);
            case CONSUMER_VERDICT -> calendarDays(30);
            case ADDRESS_CORRECTION -> workingDays(2);
            case ESCALATION_REVIEW -> workingDays(5);
            case MATTER_CONFIRMATION -> calendarDays(14);
            case MEDIATION_COMPLETION -> calendarDays(30);
            case SERVICE_ADMISSION_REMINDER -> calendarDays(14);
            case SERVICE_ADMISSION -> new Period(3, PeriodUnit.WEEKS, WorkCalendar.EU, true);
            case SERVICE_OUTCOME_REMINDER -> calendarDays(75);
            case SERVICE_OUTCOME, SERVICE_EXTENSION -> calendarDays(90);
            case LEGAL_FILE_TAKEN -> workingDays(5);
            case LEGAL_FILE_REVIEW -> calendarDays(60);
            case LEGAL_MEMBER_REMINDER -> calendarDays(7);
            case LEGAL_MEMBER_ANSWER -> calendarDays(14);
            case LEGAL_COMPANY_ANSWER -> workingDays(15);
            case REPORT_TRIAGE -> workingDays(10);
            case REPORT_INQUIRY -> calendarDays(90);
            case QUESTION_ANSWER -> workingDays(5);
            case QUESTION_CLOSING -> calendarDays(21);
        };
    }

    DeadlineCalculation from(Instant trigger) {
        return DeadlineCalculation.compute(trigger, amount, unit, calendar, rollOver);
    }

    private static Period workingDays(int amount) {
        return new Period(amount, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, true);
    }

    private static Period calendarDays(int amount) {
        return new Period(amount, PeriodUnit.CALENDAR_DAYS, WorkCalendar.EU, true);
    }
}
