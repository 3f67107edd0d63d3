package org.entente.ui.filing;

import com.vaadin.flow.component.html.Span;
import java.util.Currency;

/** The sign behind fields that take an amount. */
final class Euro {

    private Euro() {}

    static Span sign() {
        var sign = new Span(Currency.getInstance("EUR").getSymbol(java.util.Locale.FRANCE));
        sign.addClassName("soft");
        return sign;
    }
}
