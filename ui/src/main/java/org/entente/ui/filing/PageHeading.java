package org.entente.ui.filing;

import com.vaadin.flow.component.html.H1;

/** The one heading of a page; it can take the focus, so that it is announced on arrival. */
final class PageHeading extends H1 {

    PageHeading(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }
}
