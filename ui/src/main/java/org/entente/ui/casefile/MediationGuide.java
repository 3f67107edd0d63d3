package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.entente.casefile.CaseFile;
import org.entente.casefile.Outcome;
import org.entente.mediation.MediationRouting;
import org.entente.mediation.MediationService;
import org.entente.mediation.MediationServices;
import org.springframework.stereotype.Component;

/** Tells people which mediation service a case could go to. */
@Component
public class MediationGuide {

    private final MediationRouting routing;
    private final MediationServices services;

    MediationGuide(MediationRouting routing, MediationServices services) {
        this.routing = routing;
        this.services = services;
    }

    /** What the consumer can do without a solution; empty once there is one, and for cases that were never routed. */
    Optional<Section> forConsumer(CaseFile file, Wording words) {
        return isSettled(file.outcome())
                ? Optional.empty()
                : routing.last(file).map(answer -> new MediationCard(answer, this::find, Perspective.CONSUMER, words));
    }

    /** The same for staff; empty for cases that were never routed. */
    public Optional<Section> forStaff(CaseFile file, Wording words) {
        return routing.last(file).map(answer -> new MediationCard(answer, this::find, Perspective.STAFF, words));
    }

    /** The name of a service in the screen's language; its key if the list does not know it. */
    String nameOf(String key, Wording words) {
        return find(key).map(service -> service.name(words.language())).orElse(key);
    }

    private Optional<MediationService> find(String key) {
        return services.find(key);
    }

    private static boolean isSettled(@org.jspecify.annotations.Nullable Outcome outcome) {
        return outcome != null && outcome != Outcome.NOT_SOLVED && outcome != Outcome.WITHOUT_VERDICT;
    }
}
