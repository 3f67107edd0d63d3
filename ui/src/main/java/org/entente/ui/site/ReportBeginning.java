package org.entente.ui.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.guide.GuideAnswers;
import org.entente.matters.Person;
import org.entente.matters.Told;
import org.entente.ui.contact.Assisted;
import org.jspecify.annotations.Nullable;

/** What the draft of a report begins with that goes on from a question, or that an agent takes down. */
public final class ReportBeginning {

    private ReportBeginning() {}

    /** The draft's first content, by the names of its fields. */
    public static Map<String, String> of(GuideAnswers guide, Optional<Told> told, Optional<Assisted> assisted) {
        var typed = new HashMap<>(ReportStart.of(guide).typed());
        told.ifPresent(from -> {
            typed.put(ReportForm.FROM, from.from().toString());
            var story = from.narrative();
            typed.put(
                    ReportForm.STORY,
                    story.length() <= ReportForm.LONGEST_STORY ? story : story.substring(0, ReportForm.LONGEST_STORY));
            tell(from.person(), typed);
        });
        assisted.ifPresent(by -> {
            typed.put(ReportForm.CHANNEL, by.channel().name());
            typed.put(ReportForm.AGENT, by.account());
        });
        return typed;
    }

    private static void tell(Person person, Map<String, String> typed) {
        put(typed, ReportForm.PERSON_NAME, person.name());
        put(typed, ReportForm.EMAIL, person.email());
        put(typed, ReportForm.PERSON_PHONE, person.phone());
    }

    private static void put(Map<String, String> typed, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            typed.put(field, value);
        }
    }
}
