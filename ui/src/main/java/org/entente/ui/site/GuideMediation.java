package org.entente.ui.site;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.access.Language;
import org.entente.guide.FactKey;
import org.entente.mediation.MediationAnswer;
import org.entente.mediation.MediationAnswer.Option;
import org.entente.mediation.MediationPreview;
import org.entente.mediation.MediationService;
import org.entente.mediation.MediationServices;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.springframework.stereotype.Component;

/** Tells somebody in the guide which mediation services would take the dispute, from when, and what is missing. */
@Component
class GuideMediation {

    private final MediationPreview preview;
    private final MediationServices services;
    private final Texts texts;
    private final Clock clock;

    GuideMediation(MediationPreview preview, MediationServices services, Texts texts, Clock clock) {
        this.preview = preview;
        this.services = services;
        this.texts = texts;
        this.clock = clock;
    }

    /** A sentence above the services. */
    String note(Map<FactKey, String> known, Locale locale) {
        return texts.get(locale, wasContacted(known) ? "guide.page.mediation.contacted" : "guide.page.mediation.first");
    }

    /** What the services would say; to somebody who has not turned to the company yet, as if they did so today. */
    List<GuideOutcomePage.ServiceLine> services(Map<FactKey, String> known, Language language) {
        var told = new HashMap<String, String>();
        known.forEach((key, value) -> {
            if (!value.isEmpty()) {
                told.put(key.parameter(), value);
            }
        });
        if (!wasContacted(known)) {
            told.put(FactKey.CONTACTED.parameter(), "SILENT");
            told.put(
                    FactKey.CONTACTED_ON.parameter(),
                    Formats.day(clock.instant()).toString());
        }
        var answer = preview.of(told, language);
        if (answer.problem() != null) {
            return List.of(new GuideOutcomePage.ServiceLine(
                    "", texts.get(language.locale(), "mediation.undecided"), List.of(), "", null));
        }
        if (answer.options().isEmpty()) {
            return List.of(new GuideOutcomePage.ServiceLine(
                    "",
                    texts.get(language.locale(), "mediation.none"),
                    findings(answer.refusals(), language.locale()),
                    "",
                    null));
        }
        return answer.options().stream().map(option -> line(option, language)).toList();
    }

    private GuideOutcomePage.ServiceLine line(Option option, Language language) {
        var locale = language.locale();
        var service = services.find(option.service());
        return new GuideOutcomePage.ServiceLine(
                service.map(known -> known.name(language)).orElse(option.service()),
                standing(option, locale),
                findings(
                        option.standing() == MediationAnswer.Standing.REFUSED ? option.refusals() : option.missing(),
                        locale),
                service.map(known -> known.fee(language)).orElse(""),
                service.flatMap((MediationService known) -> known.site(language))
                        .orElse(null));
    }

    private String standing(Option option, Locale locale) {
        var from = option.from();
        var until = option.companyHasUntil();
        return switch (option.standing()) {
            case NOW -> texts.get(locale, "mediation.now");
            case LATER ->
                texts.get(
                        locale,
                        "mediation.later",
                        from == null ? "" : Formats.date(from, locale),
                        until == null ? "" : Formats.date(until, locale));
            case MISSING -> texts.get(locale, "mediation.missing");
            case REFUSED -> texts.get(locale, "mediation.refused");
        };
    }

    private List<String> findings(List<String> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> "mediation.finding." + reason)
                .filter(texts::has)
                .map(key -> texts.get(locale, key))
                .toList();
    }

    private static boolean wasContacted(Map<FactKey, String> known) {
        var contacted = known.getOrDefault(FactKey.CONTACTED, "");
        return !contacted.isEmpty() && !contacted.equals("NO");
    }
}
