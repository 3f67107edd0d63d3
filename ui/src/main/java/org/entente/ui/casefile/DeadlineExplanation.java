package org.entente.ui.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.casefile.Deadline;
import org.entente.deadlines.DayOff;
import org.entente.deadlines.DeadlineCalculation;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.SkippedDay;

/** How a deadline was computed, as a sum that can be checked by hand: start, period, days left out, last day. */
public final class DeadlineExplanation extends NativeDetails {

    private final transient DeadlineCalculation sum;
    private final transient Wording words;

    public DeadlineExplanation(Deadline deadline, Wording words) {
        super(words.say("casefile.deadline.how"));
        this.sum = DeadlineCalculation.parse(deadline.calculation());
        this.words = words;
        addClassNames("fold", "deadline-sum");
        setContent(lines());
    }

    private OrderedList lines() {
        var lines = new OrderedList(
                new ListItem(words.say("casefile.deadline.start", words.weekday(sum.triggerDate()))),
                new ListItem(period()));
        var weekends =
                sum.skipped().stream().filter(DeadlineExplanation::isWeekend).count();
        if (weekends > 0) {
            lines.add(new ListItem(words.say("casefile.deadline.weekends", weekends)));
        }
        holidays()
                .forEach(day -> lines.add(new ListItem(words.say(
                        "casefile.deadline.holiday",
                        words.weekday(day.date()),
                        words.of("common.dayOff", day.reason())))));
        lines.add(new ListItem(words.say("casefile.deadline.end", words.weekday(sum.dueDate()))));
        return lines;
    }

    private String period() {
        var unit = sum.unit();
        var key = "casefile.deadline.period." + unit.name();
        return unit == PeriodUnit.WORKING_DAYS
                ? words.say(key + "." + sum.calendar().name(), sum.amount())
                : words.say(key, sum.amount());
    }

    private List<SkippedDay> holidays() {
        return sum.skipped().stream().filter(day -> !isWeekend(day)).collect(Collectors.toList());
    }

    private static boolean isWeekend(SkippedDay day) {
        return day.reason() == DayOff.SATURDAY || day.reason() == DayOff.SUNDAY;
    }
}
