package org.entente.ui.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFile.Decision;

/** What decision tables said in a case, in plain words, with the rule and the version behind each sentence. */
public final class CaseDecisions extends UnorderedList {

    public CaseDecisions(CaseFile file, Wording words) {
        addClassName("decisions");
        getElement().setAttribute("aria-label", words.say("casefile.decisions.label"));
        file.decisions().forEach(decision -> add(line(decision, words)));
    }

    /** The same, folded under a heading of one line. */
    public static NativeDetails folded(CaseFile file, Wording words) {
        var fold = new NativeDetails(
                words.say("casefile.decisions.title", file.decisions().size()), new CaseDecisions(file, words));
        fold.addClassName("fold");
        return fold;
    }

    private static ListItem line(Decision decision, Wording words) {
        var source = new Paragraph(words.say(
                "casefile.decision.source",
                ruleOf(decision),
                table(decision, words),
                decision.version(),
                words.dateTime(decision.decidedAt())));
        source.addClassNames("soft", "small");
        return new ListItem(new Span(sentence(decision, words)), source);
    }

    private static String sentence(Decision decision, Wording words) {
        var undecided = decision.outputs().get("undecided");
        if (undecided != null) {
            return words.say("decision.undecided." + undecided);
        }
        var key = "decision." + decision.table() + "." + ruleOf(decision);
        return words.knows(key)
                ? words.say(key, period(decision, words))
                : words.say("decision.unknownRule", ruleOf(decision), table(decision, words));
    }

    /** The period that a table of deadlines gave; empty for tables that give none. */
    private static String period(Decision decision, Wording words) {
        var amount = decision.outputs().get("amount");
        var unit = decision.outputs().get("unit");
        return amount == null || unit == null
                ? ""
                : words.say("decision.period." + unit, new BigDecimal(amount).intValue());
    }

    private static String table(Decision decision, Wording words) {
        var key = "decision.table." + decision.table();
        return words.knows(key) ? words.say(key) : decision.table();
    }

    private static String ruleOf(Decision decision) {
        return String.join(", ", decision.chosenRules());
    }
}
