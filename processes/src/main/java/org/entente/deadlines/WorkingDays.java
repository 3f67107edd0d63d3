package org.entente.deadlines;

import java.time.LocalDate;
import java.util.Optional;

/** Counts working days in Belgium by one of the two calendars. */
public final class WorkingDays {

    private final WorkCalendar calendar;

    public WorkingDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Says whether the day counts as a working day. */
    public boolean includes(LocalDate date) {
        return reasonOff(date).isEmpty();
    }

    /** Gives why the day does not count; empty for a working day. A holiday on a day off names the day of the week. */
    public Optional<DayOff> reasonOff(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SUNDAY -> Optional.of(DayOff.SUNDAY);
            case SATURDAY -> calendar == WorkCalendar.EU ? Optional.of(DayOff.SATURDAY) : BelgianHolidays.on(date);
            default -> BelgianHolidays.on(date);
        };
    }

    /**
     * Gives why a period may not end on the day; empty if it may. It never ends on a Saturday, a Sunday or a public
     * holiday, in either calendar (Regulation 1182/71 article 3(4), Judicial Code article 53, Civil Code article 1.7).
     */
    public Optional<DayOff> reasonNotLastDay(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> Optional.of(DayOff.SATURDAY);
            default -> reasonOff(date);
        };
    }

    /**
     * Counts the working days after {@code from} up to and including {@code to}: 0 for the same day, 1 from a Monday to
     * an ordinary Tuesday. Never negative: 0 if {@code to} is earlier.
     */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::includes)
                .count();
    }
}
