package org.entente.ui.moderation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import org.entente.companies.CompanySummary;
import org.entente.companies.EmailAddress;

/** What is known of a company, and the form that verifies one which a consumer named. */
final class CompanyBox extends Section {

    private final transient CompanySummary company;
    private final transient DeskContext desk;

    CompanyBox(CompanySummary company, DeskContext desk, TaskHost host) {
        this.company = company;
        this.desk = desk;
        addClassNames("card", "company-box");
        add(new H2(say("desk.company.title")), facts());
        if (!company.verified() && desk.viewer().has(org.entente.access.Role.MODERATOR)) {
            add(verification(host));
        }
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        row(facts, "desk.company.name", company.name());
        row(facts, "desk.company.state", say(company.verified() ? "desk.company.verified" : "desk.company.unverified"));
        var number = company.enterpriseNumber();
        if (number != null) {
            row(facts, "desk.company.number", number.toString());
        }
        row(facts, "desk.company.sector", desk.words().of("common.sector", company.sector()));
        row(facts, "desk.company.language", desk.words().of("common.language", company.language()));
        row(facts, "desk.company.address", company.complaintEmail());
        var website = company.website();
        if (website != null) {
            facts.add(new DescriptionList.Term(say("desk.company.website")), website(website));
        }
        return facts;
    }

    /** Only addresses of the web become links: what a consumer typed must not run here. */
    private DescriptionList.Description website(String address) {
        if (!address.matches("https?://\\S+")) {
            return new DescriptionList.Description(address);
        }
        var link = new Anchor(address, address);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return new DescriptionList.Description(link);
    }

    private void row(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(say(key)), new DescriptionList.Description(value));
    }

    private Div verification(TaskHost host) {
        var lead = new Paragraph(say("desk.company.verify.lead"));
        lead.addClassNames("soft", "small");
        var email = new EmailField(say("desk.company.verify.email"));
        email.setValue(company.complaintEmail());
        email.setManualValidation(true);
        email.setErrorMessage(say("desk.email.wrong"));
        var button = new Button(say("desk.company.verify.button"), click -> {
            boolean right = EmailAddress.tryParse(email.getValue()).isPresent();
            email.setInvalid(!right);
            if (right) {
                host.change(
                        "verify",
                        () -> desk.moderation().verifyCompany(company.number(), email.getValue(), desk.viewer()));
            } else {
                email.focus();
            }
        });
        var form = new Div(lead, email, button);
        form.addClassName("verify");
        return form;
    }

    private String say(String key) {
        return desk.words().say(key);
    }
}
