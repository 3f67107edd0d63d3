package org.entente.mediation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.FileContent;
import org.entente.casefile.NoSuchCase;
import org.entente.correspondence.CaseLinks;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterReader;
import org.entente.matters.MatterRights;
import org.entente.matters.Matters;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads mediations: what is special to them for screens, and the dossier that a service without a desk opens by its signed
 * link. Each use of a link is kept.
 */
@Service
@Transactional
public class MediationDossiers {

    /** What is kept of looking at the page itself. */
    private static final String PAGE = "";

    private final Matters matters;
    private final MatterRights rights;
    private final MatterReader reader;
    private final MatterHistory history;
    private final DecisionRecords decisions;
    private final MediationRouting routing;
    private final Handovers handovers;
    private final CaseLinks links;
    private final Clock clock;

    MediationDossiers(
            Matters matters,
            MatterRights rights,
            MatterReader reader,
            MatterHistory history,
            DecisionRecords decisions,
            MediationRouting routing,
            Handovers handovers,
            CaseLinks links,
            Clock clock) {
        this.matters = matters;
        this.rights = rights;
        this.reader = reader;
        this.history = history;
        this.decisions = decisions;
        this.routing = routing;
        this.handovers = handovers;
        this.links = links;
        this.clock = clock;
    }

    /** What a link to a dossier opens. */
    public sealed interface Opened {

        /** @param handover when and to whom it was given */
        record Dossier(MatterFile file, MediationView mediation, Handover handover) implements Opened {}

        /** It was one of ours, but no longer holds, or the consumer has left meanwhile. */
        record Expired(CaseNumber number) implements Opened {}

        /** It is none of ours. */
        record Unknown() implements Opened {}
    }

    /** @throws NoSuchCase if there is none, and also if the viewer may not read it */
    @Transactional(readOnly = true)
    public MediationView view(CaseNumber number, Viewer viewer) {
        return view(find(number, viewer));
    }

    /** Who got the dossier, oldest first; throws as above. */
    @Transactional(readOnly = true)
    public List<Handover> handovers(CaseNumber number, Viewer viewer) {
        return handovers.of(find(number, viewer).id());
    }

    /** Opens a dossier by the secret of its link, and keeps that somebody did. */
    public Opened open(String token) {
        return links.dossierOf(token).map(id -> opened(id, PAGE)).orElseGet(Opened.Unknown::new);
    }

    /**
     * Opens a file of a dossier, and keeps that somebody did.
     *
     * @throws NoSuchCase if the link is none of ours or no longer holds, or the dossier has no such file
     */
    public FileContent file(String token, long fileId) {
        var id = links.dossierOf(token).orElseThrow(() -> new NoSuchCase("a link to a dossier"));
        if (!(opened(id, null) instanceof Opened.Dossier dossier)) {
            throw new NoSuchCase("a link to a dossier that no longer holds");
        }
        var content = reader.open(
                dossier.file().number(),
                fileId,
                Viewer.consumerOf(dossier.file().number().toString()));
        handovers.noteDownload(id, content.details().name(), clock.instant());
        return content;
    }

    /** Keeps that something else of a dossier was taken by its link, such as its document. */
    public void noteDownload(String token, String what) {
        links.dossierOf(token).ifPresent(id -> handovers.noteDownload(id, what, clock.instant()));
    }

    private Opened opened(UUID id, @Nullable String what) {
        var handover = handovers.find(id).orElse(null);
        if (handover == null) {
            return new Opened.Unknown();
        }
        var mediation = (Mediation) matters.findById(handovers.mediationOf(id)).orElseThrow();
        var expires = handover.linkExpires();
        if (expires == null || !clock.instant().isBefore(expires) || mediation.standing() == MediationState.WITHDRAWN) {
            return new Opened.Expired(mediation.number());
        }
        if (what != null) {
            if (handover.downloads().isEmpty()) {
                history.add(mediation, MediationEvent.DOSSIER_OPENED, Viewer.system());
            }
            handovers.noteDownload(id, what, clock.instant());
        }
        // What the person reads of the matter is what they agreed to hand over.
        var file = reader.read(
                mediation.number(), Viewer.consumerOf(mediation.number().toString()));
        return new Opened.Dossier(file, view(mediation), handover);
    }

    private Mediation find(CaseNumber number, Viewer viewer) {
        return matters.findByNumber(number.toString())
                .filter(Mediation.class::isInstance)
                .map(Mediation.class::cast)
                .filter(mediation -> rights.mayRead(mediation, viewer))
                .orElseThrow(() -> new NoSuchCase(number.toString()));
    }

    private MediationView view(Mediation mediation) {
        return new MediationView(
                mediation.standing(),
                mediation.facts(),
                mediation.toldCompany().orElse(null),
                routing.lastOf(decisions.findByMatterIdOrderByIdAsc(mediation.id()).stream()
                                .map(DecisionRecord::decision)
                                .toList())
                        .orElse(null),
                mediation.service().orElse(null),
                mediation.admissibleAt().map(Brussels::dayOf).orElse(null),
                mediation.consentVersion().orElse(null),
                mediation.consentedAt().orElse(null),
                mediation.handedOverAt().orElse(null),
                mediation.takenNoteAt().orElse(null),
                mediation.completeAt().orElse(null),
                mediation.extensionReason().orElse(null),
                mediation.refusal().orElse(null),
                mediation.outcome().orElse(null),
                mediation.closingNote().orElse(null),
                handovers.of(mediation.id()));
    }
}
