package org.entente.ui.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.casefile.CaseFile;
import org.entente.casefile.EventKind;

/** Says what happened in a case, in whole sentences made from the facts that were kept with the event. */
final class EventSentence {

    private final CaseFile.Event event;
    private final String company;
    private final Wording words;

    EventSentence(CaseFile.Event event, CaseFile file, Wording words) {
        this.event = event;
        this.company = file.company().name();
        this.words = words;
    }

    String text() {
        var key = "casefile.event." + event.kind().name();
        return switch (event.kind()) {
            case SENT_TO_COMPANY, NO_REPLY_IN_TIME -> words.say(key, company, day("due"));
            case CHANGES_ASKED -> words.say(key, reasons());
            case REFUSED -> words.say(key, constant("casefile.refusalReason", "reason"));
            case CLOSED -> words.say(key, constant("common.outcome", "outcome"), fact("stars"));
            case ESCALATION_REQUESTED -> words.say(key, constant("casefile.wish", "wish"));
            case MEDIATION_ENDED -> words.say(key, constant("casefile.mediation", "outcome"));
            case TRIAGED -> words.say(key, constant("casefile.triage", "moderation"));
            case DOSSIER_HANDED_ON -> words.say(key, fact("recipient"));
            case FILED,
                    MAILBOX_CONFIRMED,
                    NOT_CONFIRMED,
                    ACCEPTED,
                    REVISED,
                    COMPANY_REMINDED,
                    COMPANY_REPLIED,
                    COMPANY_REPLIED_LATE,
                    REPLY_PASSED_ON,
                    REPLY_HELD_BACK,
                    AUTOMATIC_REPLY,
                    CONSUMER_WROTE,
                    CONSUMER_MAIL_PASSED_ON,
                    CONSUMER_MAIL_KEPT,
                    CONSUMER_REMINDED,
                    WAITS_LONGER,
                    ANSWERED_BACK,
                    CLOSED_WITHOUT_VERDICT,
                    WITHDRAWN,
                    ESCALATION_TAKEN,
                    WENT_PUBLIC,
                    WENT_PRIVATE,
                    PUBLISHED,
                    PUBLICATION_REFUSED,
                    LETTER_BOUNCED,
                    LETTER_DELAYED,
                    ADDRESS_CORRECTED,
                    COMPANY_VERIFIED,
                    MAIL_ATTACHED,
                    DOSSIER_TAKEN,
                    DOSSIER_TAKEN_BY_STAFF,
                    LEGAL_FILE_OPENED,
                    MEDIATION_OPENED,
                    MEDIATION_STARTED,
                    MEDIATION_NOT_TAKEN -> words.say(key, company);
        };
    }

    /** What was said with it in a person's own words, if the consumer may read it. */
    Optional<String> note() {
        var shown = switch (event.kind()) {
            case CHANGES_ASKED,
                    REFUSED,
                    REPLY_HELD_BACK,
                    CONSUMER_MAIL_KEPT,
                    PUBLICATION_REFUSED,
                    WITHDRAWN,
                    ESCALATION_REQUESTED -> fact("note");
            default -> "";
        };
        return Optional.of(shown).filter(note -> !note.isBlank());
    }

    /** Whether the conversation shows it between the messages; what is itself a message there is not said twice. */
    static boolean belongsToConversation(EventKind kind) {
        return switch (kind) {
            case CHANGES_ASKED,
                    REVISED,
                    REFUSED,
                    NOT_CONFIRMED,
                    SENT_TO_COMPANY,
                    COMPANY_REMINDED,
                    REPLY_HELD_BACK,
                    CONSUMER_MAIL_KEPT,
                    AUTOMATIC_REPLY,
                    NO_REPLY_IN_TIME,
                    WAITS_LONGER,
                    CLOSED_WITHOUT_VERDICT,
                    WITHDRAWN,
                    ESCALATION_REQUESTED,
                    ESCALATION_TAKEN,
                    WENT_PUBLIC,
                    WENT_PRIVATE,
                    PUBLISHED,
                    PUBLICATION_REFUSED,
                    LETTER_BOUNCED,
                    ADDRESS_CORRECTED,
                    COMPANY_VERIFIED,
                    LEGAL_FILE_OPENED,
                    MEDIATION_OPENED,
                    MEDIATION_STARTED,
                    MEDIATION_NOT_TAKEN,
                    MEDIATION_ENDED -> true;
            case FILED,
                    MAILBOX_CONFIRMED,
                    TRIAGED,
                    ACCEPTED,
                    COMPANY_REPLIED,
                    COMPANY_REPLIED_LATE,
                    REPLY_PASSED_ON,
                    CONSUMER_WROTE,
                    CONSUMER_MAIL_PASSED_ON,
                    CONSUMER_REMINDED,
                    ANSWERED_BACK,
                    CLOSED,
                    LETTER_DELAYED,
                    MAIL_ATTACHED,
                    DOSSIER_TAKEN,
                    DOSSIER_TAKEN_BY_STAFF,
                    DOSSIER_HANDED_ON -> false;
        };
    }

    private String fact(String name) {
        return event.facts().getOrDefault(name, "");
    }

    private String day(String name) {
        var written = fact(name);
        return written.isEmpty() ? "" : words.weekday(LocalDate.parse(written));
    }

    private String constant(String prefix, String name) {
        return word(prefix, fact(name));
    }

    private String reasons() {
        return Arrays.stream(fact("reasons").split(","))
                .filter(reason -> !reason.isBlank())
                .map(reason -> word("casefile.changeReason", reason.strip()))
                .collect(Collectors.joining("; "));
    }

    private String word(String prefix, String constant) {
        var key = prefix + "." + constant;
        return words.knows(key) ? words.say(key) : constant;
    }
}
