package org.entente.correspondence;

import java.util.List;
import org.entente.casefile.CaseNumber;
import org.entente.mailreading.Evidence;

/** What became of a mail. {@code evidence} says why, for staff: codes of {@link Clue} and {@link org.entente.mailreading.Sign}. */
public sealed interface CorrelationOutcome {

    /** A person wrote; the message is in each of the cases. */
    record Linked(List<CaseNumber> cases, List<Evidence> evidence) implements CorrelationOutcome {}

    /** A machine wrote; it is noted in the cases, and changes nothing there. */
    record Automatic(List<CaseNumber> cases, List<Evidence> evidence) implements CorrelationOutcome {}

    /** A mail system reports about a letter. */
    record DeliveryReported(long letterId, List<Evidence> evidence) implements CorrelationOutcome {}

    /** A person has to say what to do with it. */
    record Quarantined(QuarantineReason reason, List<CaseNumber> candidates, List<Evidence> evidence)
            implements CorrelationOutcome {}

    /** It was dealt with before. */
    record AlreadySettled() implements CorrelationOutcome {}

    /** Processing failed; it is tried again, or waits for a person after several failures. */
    record Postponed(String error) implements CorrelationOutcome {}
}
