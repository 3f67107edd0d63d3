package org.entente.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.casefile.MediationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What is special to a mediation, beside its {@link org.entente.matters.MatterFile}.
 *
 * @param answer         what the table last said, as it stands today; null if it was not asked yet
 * @param admissibleFrom the first day on which the service takes the request; null if it waits for none
 * @param closingNote    the words of the service, or of who found none
 * @param handovers      who got the dossier; for staff and the person, oldest first
 */
public record MediationView(
        MediationState state,
        ToldFacts facts,
        @Nullable String toldCompany,
        @Nullable MediationAnswer answer,
        @Nullable String service,
        @Nullable LocalDate admissibleFrom,
        @Nullable Integer consentVersion,
        @Nullable Instant consentedAt,
        @Nullable Instant handedOverAt,
        @Nullable Instant takenNoteAt,
        @Nullable Instant completeAt,
        @Nullable String extensionReason,
        @Nullable ServiceRefusal refusal,
        @Nullable MediationOutcome outcome,
        @Nullable String closingNote,
        List<Handover> handovers) {

    public MediationView {
        handovers = List.copyOf(handovers);
    }
}
