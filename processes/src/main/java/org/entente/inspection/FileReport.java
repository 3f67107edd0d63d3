package org.entente.inspection;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.matters.Person;
import org.jspecify.annotations.Nullable;

/**
 * Tells the inspection of a practice.
 *
 * @param draftId        the draft that it was written in, with its files; sent twice, there is one report
 * @param answers        of the scenario's questions, as {@link ReportQuestion#takes}; open ones are absent
 * @param narrative      1 to 20,000 characters
 * @param person         {@link Person#ANONYMOUS} for somebody who tells nothing of themselves
 * @param wantsClosing   whether the person wants a letter when the report is closed
 * @param mayBeNamed     whether another authority may learn who the person is
 * @param takenDownBy    the account of the agent who took it down; null if the person wrote
 * @param from           the question that it goes on from; null if it is new. An anonymous report is tied to nothing
 */
public record FileReport(
        UUID draftId,
        Scenario scenario,
        Map<ReportQuestion, String> answers,
        Suspect about,
        String narrative,
        Language language,
        Channel channel,
        Person person,
        boolean wantsClosing,
        boolean mayBeNamed,
        @Nullable String takenDownBy,
        @Nullable CaseNumber from) {

    /** A report that goes on from nothing. */
    public FileReport(
            UUID draftId,
            Scenario scenario,
            Map<ReportQuestion, String> answers,
            Suspect about,
            String narrative,
            Language language,
            Channel channel,
            Person person,
            boolean wantsClosing,
            boolean mayBeNamed,
            @Nullable String takenDownBy) {
        this(
                draftId,
                scenario,
                answers,
                about,
                narrative,
                language,
                channel,
                person,
                wantsClosing,
                mayBeNamed,
                takenDownBy,
                null);
    }

    public FileReport {
        var kept = new EnumMap<ReportQuestion, String>(ReportQuestion.class);
        answers.forEach((question, answer) -> {
            if (!scenario.questions().contains(question) || !question.takes(answer)) {
                throw new IllegalArgumentException(scenario + " does not take this answer to " + question);
            }
            kept.put(question, answer);
        });
        answers = Map.copyOf(kept);
        if (person.isAnonymous()) {
            from = null;
        }
    }
}
