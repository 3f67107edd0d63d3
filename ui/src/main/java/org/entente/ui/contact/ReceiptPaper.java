package org.entente.ui.contact;

import java.util.ArrayList;
import java.util.List;
import org.entente.contact.CounterReceipt;
import org.entente.dossier.PaperSlip;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Words a receipt in the language of the person who gets it, whatever language the agent works in. */
final class ReceiptPaper {

    private final Texts texts;

    ReceiptPaper(Texts texts) {
        this.texts = texts;
    }

    PaperSlip of(CounterReceipt receipt) {
        var words = new Wording(texts, receipt.language().locale());
        return new PaperSlip(
                receipt.language(),
                words.say("contact.paper.title", receipt.number().toString()),
                words.say(
                        "contact.paper.lead",
                        words.date(receipt.filedAt()),
                        words.say("contact.channel." + receipt.channel())),
                List.of(told(receipt, words), next(receipt, words), home(receipt, words)));
    }

    private static PaperSlip.Part told(CounterReceipt receipt, Wording words) {
        var facts = new ArrayList<PaperSlip.Fact>();
        fact(facts, words.say("contact.receipt.number"), receipt.number().toString());
        fact(facts, words.say("contact.receipt.kind"), words.say("contact.kind." + receipt.kind()));
        fact(facts, words.say("contact.asker.name"), receipt.personName());
        fact(facts, words.say("contact.asker.email"), receipt.email());
        fact(facts, words.say("contact.receipt.company"), receipt.companyName());
        fact(facts, words.say("contact.receipt.told"), receipt.title());
        return new PaperSlip.Part(words.say("contact.paper.told"), facts, receipt.narrative(), List.of());
    }

    private static PaperSlip.Part next(CounterReceipt receipt, Wording words) {
        var steps = new ArrayList<String>();
        steps.add(words.say("contact.paper.next." + receipt.kind()));
        steps.add(words.say("contact.paper.next." + way(receipt)));
        return new PaperSlip.Part(words.say("contact.paper.next"), List.of(), "", steps);
    }

    /** How the person hears of it: letters on complaints go on paper to those without a mailbox. */
    private static String way(CounterReceipt receipt) {
        return receipt.email() != null ? "mail" : receipt.kind().equals("COMPLAINT") ? "post" : "paper";
    }

    private static PaperSlip.Part home(CounterReceipt receipt, Wording words) {
        var facts = new ArrayList<PaperSlip.Fact>();
        fact(facts, words.say("contact.receipt.number"), receipt.number().toString());
        fact(facts, words.say("contact.receipt.code"), receipt.code());
        var until = receipt.codeUntil();
        fact(facts, words.say("contact.paper.until"), until == null ? null : words.date(until));
        return new PaperSlip.Part(
                words.say("contact.paper.home"),
                facts,
                "",
                List.of(words.say("contact.paper.home.how"), words.say("contact.paper.home.secret")));
    }

    private static void fact(List<PaperSlip.Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new PaperSlip.Fact(name, value));
        }
    }
}
