package org.entente.handling;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.entente.casefile.Attachments;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.publication.Publications;
import org.springframework.stereotype.Component;

/** Asks the table {@code triage} how much moderation a complaint needs; a person reads it when the table can't tell. */
@Component
class Triage {

    static final String NONE = "none";
    private static final String FULL = "full";

    private final Rulebook rulebook;
    private final Publications publications;
    private final Attachments attachments;
    private final ComplaintCases cases;
    private final Clock clock;

    Triage(Rulebook rulebook, Publications publications, Attachments attachments, ComplaintCases cases, Clock clock) {
        this.rulebook = rulebook;
        this.publications = publications;
        this.attachments = attachments;
        this.cases = cases;
        this.clock = clock;
    }

    /** @return {@code none}, {@code quick} or {@code full} */
    String of(ComplaintCase complaintCase) {
        var email = complaintCase.consumer().email();
        var dayAgo = clock.instant().minus(Duration.ofDays(1));
        var inputs = Map.<String, Object>of(
                "publicity",
                complaintCase.publicity().name(),
                "companyVerified",
                complaintCase.company().isVerified(),
                "personalDataFound",
                publications.countFindings(complaintCase),
                "attachments",
                attachments.findByCaseIdOrderById(complaintCase.id()).size(),
                "earlierComplaintsToday",
                email == null ? 0 : cases.countEarlier(email, dayAgo, complaintCase.id()));
        return switch (rulebook.decide("triage", complaintCase, inputs, "triage")) {
            case Ruling.Decided decided -> decided.text("moderation");
            case Ruling.Undecided undecided -> FULL;
        };
    }
}
