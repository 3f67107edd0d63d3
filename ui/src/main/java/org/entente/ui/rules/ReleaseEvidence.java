package org.entente.ui.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.entente.access.Viewer;
import org.entente.rules.DraftView;
import org.entente.rules.Example;
import org.entente.rules.RuleReplays;
import org.entente.rules.RuleTables;

/** What the approval of a table rests on: what became of past cases, and which examples the author wrote anew. */
final class ReleaseEvidence extends UnorderedList {

    private final transient RuleReplays replays;
    private final transient RuleTables tables;
    private final transient Viewer viewer;
    private final transient RuleWords words;

    ReleaseEvidence(DraftView draft, RuleReplays replays, RuleTables tables, Viewer viewer, RuleWords words) {
        this.replays = replays;
        this.tables = tables;
        this.viewer = viewer;
        this.words = words;
        var id = draft.change().id();
        add(
                item(past(id), RulesNavigation.change(id, "replay"), "rules.ui.change.section.replay"),
                item(examples(draft), RulesNavigation.change(id, "examples"), "rules.ui.change.section.examples"));
    }

    private String past(long change) {
        return replays.result(change, viewer)
                .map(result -> words.say(
                        "rules.ui.replay.summary",
                        result.replay().changed(),
                        result.replay().total()))
                .orElseGet(() -> words.say("rules.ui.release.evidence.notReplayed"));
    }

    private String examples(DraftView draft) {
        var before = tables.version(draft.key(), draft.baseVersion(), viewer).examples();
        var now = draft.examples().stream().map(Example.Result::example).toList();
        var names = now.stream().map(Example::name).collect(Collectors.toSet());
        var anew = now.stream()
                .filter(example -> !before.contains(example))
                .map(Example::name)
                .toList();
        var gone = before.stream()
                .map(Example::name)
                .filter(name -> !names.contains(name))
                .toList();
        var sentences = new ArrayList<String>();
        if (!anew.isEmpty()) {
            sentences.add(words.say("rules.ui.release.evidence.examples", anew.size(), String.join("; ", anew)));
        }
        if (!gone.isEmpty()) {
            sentences.add(words.say("rules.ui.release.evidence.gone", gone.size(), String.join("; ", gone)));
        }
        return sentences.isEmpty() ? words.say("rules.ui.release.evidence.sameExamples") : String.join(" ", sentences);
    }

    private ListItem item(String sentence, String address, String linkKey) {
        return new ListItem(new Span(sentence + " "), new Anchor("/" + address, words.say(linkKey)));
    }
}
