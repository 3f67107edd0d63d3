package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Span;

/** One to five stars, with the number in words for those who don't see them. */
public final class Stars extends Span {

    private static final int MOST = 5;

    /** @param given 1 to 5 */
    public Stars(int given, Wording words) {
        addClassName("stars");
        getElement().setAttribute("role", "img").setAttribute("aria-label", words.say("casefile.stars", given));
        var off = new Span("★".repeat(MOST - given));
        off.addClassName("off");
        add(new Span("★".repeat(given)), off);
    }
}
