package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Outcome;
import org.entente.mediation.MediationAnswer;
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
                : routing.last(file)
                        .map(answer -> new MediationCard(
                                answer, this::find, Perspective.CONSUMER, isCompanysTurn(file.status()), words));
    }

    /** The same for staff; empty for cases that were never routed. */
    public Optional<Section> forStaff(CaseFile file, Wording words) {
        return routing.last(file)
                .map(answer ->
                        new MediationCard(answer, this::find, Perspective.STAFF, isCompanysTurn(file.status()), words));
    }

    /** The services that a request for mediation could go to, as the table sees it today. */
    public Section ofRequest(MediationAnswer answer, Perspective perspective, Wording words) {
        return new MediationCard(answer, this::find, perspective, false, words);
    }

    /** The name of a service in the screen's language; its key if the list does not know it. */
    public String nameOf(String key, Wording words) {
        return find(key).map(service -> service.name(words.language())).orElse(key);
    }

    private Optional<MediationService> find(String key) {
        return services.find(key);
    }

    /** Before and while the company has it; its answer may still be the solution. */
    private static boolean isCompanysTurn(CaseStatus status) {
        return switch (status) {
            case AWAITING_CONFIRMATION, IN_MODERATION, CHANGES_ASKED, WAITING_COMPANY, ADDRESS_WRONG, REPLY_CHECK ->
                true;
            case CONSUMER_TURN, NO_REPLY, ESCALATION_REQUESTED, CLOSED -> false;
        };
    }

    private static boolean isSettled(@org.jspecify.annotations.Nullable Outcome outcome) {
        return outcome != null && outcome != Outcome.NOT_SOLVED && outcome != Outcome.WITHOUT_VERDICT;
    }
}
