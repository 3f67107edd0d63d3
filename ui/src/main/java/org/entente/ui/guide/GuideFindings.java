package org.entente.ui.guide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.entente.guide.Guide;
import org.entente.guide.GuideFinding;
import org.entente.guide.GuideFinding.Severity;
import org.jspecify.annotations.Nullable;

/** What the check found, each a sentence with the way to its place. */
final class GuideFindings extends Div {

    /** @param address of the form of something */
    GuideFindings(List<GuideFinding> findings, Guide guide, Function<GuideNode, String> address, GuideWords words) {
        this(findings, guide, null, address, words);
    }

    /** @param here what is shown already, so that no way is needed */
    GuideFindings(
            List<GuideFinding> findings,
            Guide guide,
            @Nullable GuideNode here,
            Function<GuideNode, String> address,
            GuideWords words) {
        addClassName("guide-findings");
        if (findings.isEmpty()) {
            var fine = new Paragraph(words.say("guide.ui.check.fine"));
            fine.addClassName("all-right");
            add(fine);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        for (var finding : findings) {
            list.add(item(finding, guide, here, address, words));
        }
        add(list);
    }

    private static ListItem item(
            GuideFinding finding,
            Guide guide,
            @Nullable GuideNode here,
            Function<GuideNode, String> address,
            GuideWords words) {
        var chip = new Span(words.of("guide.ui.severity", finding.severity()));
        chip.addClassNames("chip", finding.severity() == Severity.ERROR ? "unsolved" : "partly");
        var item = new ListItem(chip, new Span(words.finding(finding)));
        var place = finding.place();
        var node = new GuideNode(place.part(), place.id());
        if (!node.equals(here) && node.exists(guide)) {
            item.add(new Anchor("/" + address.apply(node), words.title(guide, node)));
        }
        var field = words.field(place);
        if (!field.isEmpty()) {
            var small = new Span(field);
            small.addClassNames("soft", "small");
            item.add(small);
        }
        return item;
    }
}
