package org.entente.ui.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.entente.casefile.CaseFile.Decision;

/** What decision tables said in a case or a matter, in plain words, with the rule and the version behind each sentence. */
public final class CaseDecisions extends UnorderedList {

    private final transient Wording words;
    private final transient DecisionWords decisions;

    public CaseDecisions(List<Decision> taken, MediationGuide guide, Wording words) {
        this.words = words;
        this.decisions = new DecisionWords(guide, words);
        addClassName("decisions");
        getElement().setAttribute("aria-label", words.say("casefile.decisions.label"));
        taken.forEach(decision -> add(line(decision)));
    }

    /** The same, folded under a heading of one line. */
    public static NativeDetails folded(List<Decision> taken, MediationGuide guide, Wording words) {
        var fold = new NativeDetails(
                words.say("casefile.decisions.title", taken.size()), new CaseDecisions(taken, guide, words));
        fold.addClassName("fold");
        return fold;
    }

    private ListItem line(Decision decision) {
        var item = new ListItem();
        decisions.sentences(decision).forEach(sentence -> item.add(new Paragraph(sentence)));
        var rules = String.join(", ", decision.chosenRules());
        var source = new Paragraph(words.say(
                "casefile.decision.source",
                rules,
                decisions.table(decision),
                decision.version(),
                words.dateTime(decision.decidedAt())));
        source.addClassNames("soft", "small");
        item.add(source);
        return item;
    }
}
