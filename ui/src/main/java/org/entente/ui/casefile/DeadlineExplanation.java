package org.entente.ui.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.stream.Stream;
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
        return new OrderedList(sentences(sum, words).map(ListItem::new).toArray(ListItem[]::new));
    }

    /** The steps of the sum as sentences, in their order. */
    static Stream<String> sentences(DeadlineCalculation sum, Wording words) {
        var sentences = Stream.<String>builder();
        sentences.add(words.say("casefile.deadline.start", words.weekday(sum.triggerDate())));
        sentences.add(period(sum, words));
        var weekends =
                sum.skipped().stream().filter(DeadlineExplanation::isWeekend).count();
        if (weekends > 0) {
            sentences.add(words.say("casefile.deadline.weekends", weekends));
        }
        sum.skipped().stream()
                .filter(day -> !isWeekend(day))
                .forEach(day -> sentences.add(words.say(
                        "casefile.deadline.holiday",
                        words.weekday(day.date()),
                        words.of("common.dayOff", day.reason()))));
        sentences.add(words.say("casefile.deadline.end", words.weekday(sum.dueDate())));
        return sentences.build();
    }

    private static String period(DeadlineCalculation sum, Wording words) {
        var unit = sum.unit();
        var key = "casefile.deadline.period." + unit.name();
        return unit == PeriodUnit.WORKING_DAYS
                ? words.say(key + "." + sum.calendar().name(), sum.amount())
                : words.say(key, sum.amount());
    }

    private static boolean isWeekend(SkippedDay day) {
        return day.reason() == DayOff.SATURDAY || day.reason() == DayOff.SUNDAY;
    }
}
