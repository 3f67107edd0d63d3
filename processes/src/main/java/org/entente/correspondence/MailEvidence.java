package org.entente.correspondence;

import java.util.List;
import java.util.Map;
import org.entente.casefile.Numbered;
import org.entente.mailreading.MailKind;
import org.entente.mailreading.MailReading;

/**
 * What the table {@code inboundMail} is told about a mail. Names and values are those of its inputs.
 *
 * @param sureness how sure the kind is, 0 to 100
 * @param readable whether it has text or files
 * @param repeated whether the party says the same again, or writes more often than people do
 */
record MailEvidence(
        boolean fromOurselves,
        MailKind mailKind,
        int sureness,
        boolean readable,
        Belongs belongsTo,
        Token token,
        Sender sender,
        boolean repeated) {

    /** What a mail belongs to: a case, for a report of a mail system a letter. */
    enum Belongs {
        FOUND,
        /** Its addresses and what it answers name several parties of one case. */
        CONTRADICTION,
        /** To no case, but it came to the address for questions. */
        CONTACT,
        NOTHING
    }

    enum Token {
        GENUINE,
        /** Something in an address looks like a token but is not genuine, and nothing else is. */
        FORGED,
        ABSENT
    }

    enum Sender {
        KNOWN,
        STRANGER,
        NOBODY
    }

    /** What the mail itself says, before it was traced to anything. */
    static MailEvidence of(MailReading reading) {
        return new MailEvidence(
                false,
                reading.kind(),
                (int) Math.floor(reading.confidence() * 100 + 1e-9),
                !reading.fullText().isBlank() || !reading.attachments().isEmpty(),
                Belongs.NOTHING,
                Token.ABSENT,
                Sender.NOBODY,
                false);
    }

    /** It comes from an address of ours. */
    MailEvidence ofOurs() {
        return new MailEvidence(true, mailKind, sureness, readable, belongsTo, token, sender, repeated);
    }

    MailEvidence belongingTo(Belongs what) {
        return new MailEvidence(fromOurselves, mailKind, sureness, readable, what, token, sender, repeated);
    }

    /** @param found the cases that exist of those that the trace names */
    MailEvidence traced(Trace trace, List<Numbered> found) {
        var contradicts = trace.parties().values().stream().anyMatch(parties -> parties.size() > 1);
        var belongs = contradicts
                ? Belongs.CONTRADICTION
                : !found.isEmpty() ? Belongs.FOUND : trace.isToContact() ? Belongs.CONTACT : Belongs.NOTHING;
        var proof = trace.isByToken() ? Token.GENUINE : trace.hasBadToken() ? Token.FORGED : Token.ABSENT;
        return new MailEvidence(fromOurselves, mailKind, sureness, readable, belongs, proof, sender, repeated);
    }

    MailEvidence from(boolean known) {
        return new MailEvidence(
                fromOurselves,
                mailKind,
                sureness,
                readable,
                belongsTo,
                token,
                known ? Sender.KNOWN : Sender.STRANGER,
                repeated);
    }

    MailEvidence repeated(boolean again) {
        return new MailEvidence(fromOurselves, mailKind, sureness, readable, belongsTo, token, sender, again);
    }

    /** The inputs of the table. */
    Map<String, Object> inputs() {
        return Map.of(
                "fromOurselves",
                fromOurselves,
                "mailKind",
                mailKind.name(),
                "sureness",
                sureness,
                "readable",
                readable,
                "belongsTo",
                belongsTo.name(),
                "token",
                token.name(),
                "sender",
                sender.name(),
                "repeated",
                repeated);
    }
}
