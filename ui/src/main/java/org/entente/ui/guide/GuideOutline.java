package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.guide.Answer;
import org.entente.guide.FactQuestion;
import org.entente.guide.Guide;
import org.entente.guide.GuideFinding.Part;
import org.entente.guide.HelpBody;
import org.entente.guide.Question;
import org.jspecify.annotations.Nullable;

/** All that is in a guide, by theme, with what was found in it; a search by words and ids. */
final class GuideOutline extends Nav {

    private static final int MOST_HITS = 40;

    private final transient GuideWords words;
    private final transient Function<GuideNode, String> address;
    private final transient Set<String> open = new HashSet<>();
    private final TextField search;
    private final Div list = new Div();

    private transient @Nullable Guide guide;
    private transient @Nullable GuideMarks marks;
    private @Nullable GuideNode current;

    /** @param address of the form of something */
    GuideOutline(Function<GuideNode, String> address, GuideWords words) {
        this.address = address;
        this.words = words;
        search = new TextField(words.say("guide.ui.tree.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        list.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("guide.ui.tree.label"));
        getElement().setAttribute("aria-label", words.say("guide.ui.tree.label"));
        addClassName("guide-outline");
        add(search, list);
    }

    void show(Guide shown, GuideMarks found, @Nullable GuideNode chosen) {
        guide = shown;
        marks = found;
        if (chosen != null && !chosen.equals(current)) {
            openTo(shown, chosen);
        }
        current = chosen;
        draw();
    }

    private void draw() {
        list.removeAll();
        var shown = guide;
        var found = marks;
        if (shown == null || found == null) {
            return;
        }
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            themes(shown, found);
        } else {
            hits(shown, found, wanted);
        }
    }

    private void themes(Guide shown, GuideMarks found) {
        var themes = new GuideThemes(shown);
        var start = shown.question(shown.start());
        start.ifPresent(question -> list.add(links(List.of(GuideNode.question(question.id())), shown, found)));
        list.add(new GuideTree(
                shown, start.map(Question::answers).orElse(List.of()), found, open, current, false, address, words));
        group("guide.ui.tree.lost", themes.lost(), shown, found);
        group("guide.ui.tree.facts", facts(shown).toList(), shown, found);
        group("guide.ui.tree.help", bodies(shown).toList(), shown, found);
    }

    private void group(String key, List<GuideNode> nodes, Guide shown, GuideMarks found) {
        if (nodes.isEmpty()) {
            return;
        }
        var group = new Fold(words.say(key, nodes.size()), links(nodes, shown, found));
        group.setOpen(current != null && nodes.contains(current));
        list.add(group);
    }

    private void hits(Guide shown, GuideMarks found, String wanted) {
        var hits = Stream.of(new GuideThemes(shown).everything(), facts(shown), bodies(shown))
                .flatMap(Function.identity())
                .filter(node -> (words.title(shown, node) + " " + node.id())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(MOST_HITS)
                .toList();
        var count = new Paragraph(words.say("guide.ui.tree.hits", hits.size()));
        count.addClassNames("soft", "small");
        count.getElement().setAttribute("role", "status");
        list.add(count, links(hits, shown, found));
    }

    private Component links(Collection<GuideNode> nodes, Guide shown, GuideMarks found) {
        var links = new UnorderedList();
        links.addClassName("guide-links");
        for (var node : nodes) {
            var link = new Anchor("/" + address.apply(node), words.title(shown, node));
            if (node.equals(current)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(new ListItem(link, found.mark(Set.of(node))));
        }
        return links;
    }

    /** Unfolds one way to what was chosen. */
    private void openTo(Guide shown, GuideNode chosen) {
        shown.question(shown.start()).ifPresent(start -> {
            for (var answer : start.answers()) {
                if (openTo(shown, answer, answer.id(), chosen, new HashSet<>())) {
                    return;
                }
            }
        });
    }

    private boolean openTo(Guide shown, Answer answer, String path, GuideNode chosen, Set<String> above) {
        if (answer.next().equals(chosen.id()) && (chosen.part() == Part.QUESTION || chosen.part() == Part.OUTCOME)) {
            open.add(path);
            return true;
        }
        var question = shown.question(answer.next()).orElse(null);
        if (question == null || !above.add(question.id())) {
            return false;
        }
        for (var next : question.answers()) {
            if (openTo(shown, next, path + "/" + next.id(), chosen, above)) {
                open.add(path);
                return true;
            }
        }
        return false;
    }

    private static Stream<GuideNode> facts(Guide guide) {
        return guide.facts().stream().map(FactQuestion::id).map(id -> new GuideNode(Part.FACT, id));
    }

    private static Stream<GuideNode> bodies(Guide guide) {
        return guide.help().stream().map(HelpBody::id).map(id -> new GuideNode(Part.HELP, id));
    }
}
