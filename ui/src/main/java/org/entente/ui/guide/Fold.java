package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** Something that lies folded under its title. */
final class Fold extends NativeDetails {

    Fold(String title, Component... content) {
        super(title, new Div(content));
        addClassName("fold");
    }
}
