package org.entente.ui.inspection;

import org.entente.inspection.ReportLink.Reason;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Formats;

/** Why reports are linked, as a sentence. */
final class ReasonText {

    private ReasonText() {}

    static String of(Reason reason, Wording words) {
        return switch (reason) {
            case Reason.SameWebsite(var host) -> words.say("inspection.reason.website", host);
            case Reason.SamePhone(var number) -> words.say("inspection.reason.phone", number);
            case Reason.SameSender(var sender) -> words.say("inspection.reason.sender", sender);
            case Reason.SimilarText(var share, var common) ->
                common.isEmpty()
                        ? words.say("inspection.reason.text", Formats.percent(share, words.locale()))
                        : words.say("inspection.reason.text.common", Formats.percent(share, words.locale()), common);
        };
    }
}
