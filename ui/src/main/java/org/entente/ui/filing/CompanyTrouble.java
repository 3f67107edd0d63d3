package org.entente.ui.filing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.entente.filing.FilingOutcome.UnusableCompany;
import org.entente.ui.casefile.Wording;

/** Says why nothing can be sent to the company, and leads back to where it was named. */
final class CompanyTrouble {

    private CompanyTrouble() {}

    static Div message(UnusableCompany.Reason reason, UUID draft, Wording words) {
        var link = new Anchor(
                "/" + FilingNavigation.page(draft, FilingPage.COMPANY) + "?" + FilingView.RETURN + "="
                        + FilingPage.CHECK.path(),
                words.say("filing.unusable.link"));
        var box = new Div(
                new H2(words.say("filing.unusable.title")),
                new Paragraph(words.of("filing.unusable.reason", reason)),
                link);
        box.addClassNames("notice", "problem");
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        return box;
    }
}
