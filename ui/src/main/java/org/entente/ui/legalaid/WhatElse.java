package org.entente.ui.legalaid;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import org.entente.ui.casefile.Wording;

/** What is open to somebody whose file the legal service does not take. */
final class WhatElse extends Div {

    WhatElse(URI join, Wording words) {
        add(
                new Paragraph(words.say("legalaid.else.text")),
                new UnorderedList(
                        way(join.toString(), "legalaid.else.join", words),
                        way("/file", "legalaid.else.complaint", words),
                        way("/mediation/new", "legalaid.else.mediation", words),
                        way("/guide", "legalaid.else.guide", words)));
    }

    private static ListItem way(String address, String key, Wording words) {
        var link = new Anchor(address, words.say(key));
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
