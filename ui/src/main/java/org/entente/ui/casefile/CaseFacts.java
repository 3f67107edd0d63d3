package org.entente.ui.casefile;

import com.vaadin.flow.component.html.DescriptionList;
import org.entente.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** The facts of a complaint in pairs: company, subject, dates, amounts, reference. */
public final class CaseFacts extends DescriptionList {

    private final transient Wording words;

    public CaseFacts(CaseFile file, Wording words) {
        this.words = words;
        addClassName("facts");
        row("casefile.fact.number", file.number().toString());
        row("casefile.fact.company", file.company().name());
        row("casefile.fact.sector", words.of("common.sector", file.sector()));
        row("casefile.fact.subject", words.subject(file.sector(), file.subject()));
        row("casefile.fact.filed", words.date(file.filedAt()));
        var happened = file.happenedOn();
        row("casefile.fact.happened", happened == null ? null : words.date(happened));
        var contacted = file.alreadyContactedOn();
        row("casefile.fact.contacted", contacted == null ? null : words.date(contacted));
        var sent = file.sentAt();
        row("casefile.fact.sent", sent == null ? null : words.date(sent));
        var stake = file.amountAtStake();
        row("casefile.fact.amount", stake == null ? null : words.money(stake));
        row("casefile.fact.reference", file.customerReference());
        row("casefile.fact.language", words.of("common.language", file.language()));
    }

    private void row(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            add(new Term(words.say(key)), new Description(value));
        }
    }
}
