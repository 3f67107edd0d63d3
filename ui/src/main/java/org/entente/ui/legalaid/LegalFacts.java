package org.entente.ui.legalaid;

import com.vaadin.flow.component.html.DescriptionList;
import org.entente.legalaid.LegalDetails;
import org.entente.matters.MatterFile;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** What is known of a legal file, in lines. */
final class LegalFacts extends DescriptionList {

    private final transient Wording words;

    LegalFacts(MatterFile file, LegalDetails details, Wording words) {
        this.words = words;
        addClassName("facts");
        var company = file.company();
        line("company", company == null ? details.companyName() : company.name());
        var amount = details.amount();
        line("amount", amount == null ? null : words.money(amount));
        line("sector", words.of("common.sector", details.sector()));
        var status = details.membership();
        line("membership", status == null ? null : words.of("legalaid.membership", status));
        var reason = details.reason();
        line("reason", reason == null ? null : words.of("legalaid.reason", reason));
        var outcome = details.outcome();
        line("outcome", outcome == null ? null : words.of("legalaid.outcome", outcome));
    }

    /** The same with what only lawyers see. */
    static LegalFacts forLawyers(MatterFile file, LegalDetails details, Wording words) {
        var facts = new LegalFacts(file, details, words);
        facts.line("number", details.membershipNumber());
        var since = details.memberSince();
        facts.line("since", since == null ? null : words.date(since));
        facts.line("dealing", words.of("legalaid.dealing", details.dealing()));
        facts.line("court", words.say(details.inCourt() ? "legalaid.yes" : "legalaid.no"));
        facts.line("lawyer", details.lawyer());
        facts.line("name", file.person().name());
        facts.line("email", file.person().email());
        facts.line("phone", file.person().phone());
        return facts;
    }

    private void line(String key, @Nullable String value) {
        if (value != null) {
            add(new Term(words.say("legalaid.facts." + key)), new Description(value));
        }
    }
}
