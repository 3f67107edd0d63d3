package org.entente.mediation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.correspondence.Addressee;
import org.entente.correspondence.CaseLinks;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.MatterLetter;
import org.entente.mediation.Handover.Way;
import org.springframework.stereotype.Component;

/** Gives dossiers to services, in the caller's transaction, and keeps who got what. */
@Component
class DossierHandover {

    /** How long a mailed link holds. */
    static final Duration LINK_HOLDS = Duration.ofDays(60);

    private final Handovers handovers;
    private final ServiceIntakes intakes;
    private final MediationPost post;
    private final DossierDocument document;
    private final Attachments attachments;
    private final CaseLinks links;
    private final Clock clock;

    DossierHandover(
            Handovers handovers,
            ServiceIntakes intakes,
            MediationPost post,
            DossierDocument document,
            Attachments attachments,
            CaseLinks links,
            Clock clock) {
        this.handovers = handovers;
        this.intakes = intakes;
        this.post = post;
        this.document = document;
        this.attachments = attachments;
        this.links = links;
        this.clock = clock;
    }

    /** How the dossier reaches the mediation's service: to its desk if it has one here, else by mail, else by a person. */
    Way wayTo(Mediation mediation) {
        var intake = intakes.of(mediation.service().orElseThrow());
        if (intake.hasDesk()) {
            return Way.DESK;
        }
        return intake.email() == null ? Way.HAND : Way.MAIL;
    }

    void give(Mediation mediation, Way way, LetterDetails details) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        var to = post.serviceAddress(mediation).filter(address -> way == Way.MAIL);
        var expires = to.isPresent() ? now.plus(LINK_HOLDS) : null;
        handovers.add(
                mediation.id(),
                new Handover(
                        id,
                        mediation.service().orElseThrow(),
                        way,
                        to.map(Addressee::email).orElse(null),
                        now,
                        expires,
                        List.of()));
        if (expires != null) {
            var files = new ArrayList<>(filesOf(mediation));
            files.addAll(0, document.print(mediation, to.orElseThrow().name()));
            post.toService(
                    LetterKind.MEDIATION_DOSSIER,
                    mediation,
                    MatterLetter.of(details.withAttachments(files))
                            .with(Mediations.nameOf(mediation.person()))
                            .withLink(links.toDossier(id, expires)));
        }
    }

    /** The files of the request and, with them, those of the complaint itself. */
    private List<Long> filesOf(Mediation mediation) {
        var ofComplaint =
                mediation.complaintCase().stream().flatMap(complaint -> attachments.idsOf(complaint, null).stream());
        var own = attachments.findByMatterIdOrderById(mediation.id()).stream()
                .filter(file -> file.matterMessageId() == null)
                .map(Attachment::id);
        return Stream.concat(ofComplaint, own).toList();
    }
}
