package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.mediation.MediationService;
import org.entente.mediation.MediationServices;
import org.entente.mediation.ServiceChange;
import org.entente.mediation.ServiceIntake;
import org.entente.mediation.ServiceIntakes;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The list of mediation services: who mediates, how requests reach them, what it costs, from when to when. */
@Route(value = RulesNavigation.SERVICES, layout = DeskLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://assets/rules/rules.css")
class MediationServicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MediationServices services;
    private final transient ServiceIntakes intakes;
    private final transient Viewer viewer;
    private final transient RuleWords words;
    private final transient Clock clock;
    private final News news = new News();
    private final Div form = new Div();
    private final Div list = new Div();

    MediationServicesView(
            MediationServices services, ServiceIntakes intakes, CurrentViewer viewers, Texts texts, Clock clock) {
        this.services = services;
        this.intakes = intakes;
        this.viewer = viewers.get();
        this.words = new RuleWords(new Wording(texts, getLocale()));
        this.clock = clock;
        addClassNames("desk-page", "rules-page");
        var lead = new Paragraph(words.say("rules.ui.services.lead"));
        lead.addClassName("soft");
        var add = new Button(words.say("rules.ui.services.add"), click -> edit(null));
        var actions = new Div(add);
        actions.addClassName("actions");
        add(new H1(words.say("rules.ui.services.title")), lead, news, actions, form, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return words.all().pageTitle(words.say("rules.ui.services.title"));
    }

    private void show() {
        var table = new DataTable(words.say("rules.ui.services.title"));
        table.addClassName("stacking");
        table.columns(List.of(
                words.say("rules.ui.services.name"),
                words.say("rules.ui.services.contact"),
                words.say("rules.ui.intake"),
                words.say("rules.ui.services.fee"),
                words.say("rules.ui.services.valid"),
                words.say("rules.ui.examples.edit")));
        services.all().forEach(service -> table.row(cells(service)));
        list.removeAll();
        list.add(table);
    }

    private List<Component> cells(MediationService service) {
        var language = words.all().language();
        var name = new Span(service.name(language));
        name.addClassName("strong");
        var code = new Span(service.key());
        code.addClassNames("soft", "small");
        var who = stacked(name, code);
        var contact = stacked();
        service.site(language).ifPresent(site -> contact.add(site(site)));
        if (service.contact() != null) {
            contact.add(new Span(service.contact()));
        }
        var edit = new Button(words.say("rules.ui.examples.edit"), click -> edit(service));
        edit.setAriaLabel(words.say("rules.ui.services.edit", service.name(language)));
        var reach = new Button(words.say("rules.ui.intake.edit"), click -> editIntake(service));
        reach.setAriaLabel(words.say("rules.ui.intake.title", service.name(language)));
        var buttons = new Div(edit, reach);
        buttons.addClassName("small-buttons");
        return List.of(
                who,
                contact,
                intake(intakes.of(service.key())),
                new Span(service.fee(language)),
                valid(service),
                buttons);
    }

    /** How requests reach it: by the desk of its accounts, by mail, or by hand. */
    private Component intake(ServiceIntake intake) {
        var email = intake.email();
        if (intake.hasDesk()) {
            return new Span(words.say("rules.ui.intake.desk", String.join(", ", new TreeSet<>(intake.accounts()))));
        }
        return new Span(email == null ? words.say("rules.ui.intake.hand") : words.say("rules.ui.intake.mail", email));
    }

    private Component valid(MediationService service) {
        var until = service.validUntil();
        var text = new Span(
                until == null
                        ? words.say("rules.ui.services.valid.from", words.all().date(service.validFrom()))
                        : words.say(
                                "rules.ui.services.valid.fromTo",
                                words.all().date(service.validFrom()),
                                words.all().date(until)));
        if (!service.isValidOn(Formats.day(clock.instant()))) {
            text.addClassName("soft");
        }
        return text;
    }

    /** Sites are https addresses; the service checks that. */
    private static Anchor site(String address) {
        var link = new Anchor(address, address.replaceFirst("^https://(www\\.)?", ""));
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return link;
    }

    private void edit(@Nullable MediationService service) {
        var shown = new ServiceForm(service, Formats.day(clock.instant()), words, this::save);
        shown.onCancel(form::removeAll);
        form.removeAll();
        form.add(shown);
        shown.focus();
    }

    private void editIntake(MediationService service) {
        var name = service.name(words.all().language());
        var shown = new IntakeForm(
                intakes.of(service.key()), name, words, intake -> save(intake, service), form::removeAll);
        form.removeAll();
        form.add(shown);
        shown.focus();
    }

    private void save(ServiceIntake intake, MediationService service) {
        try {
            intakes.change(intake, viewer);
            form.removeAll();
            news.good(words.say(
                    "rules.ui.services.saved", service.name(words.all().language())));
            show();
        } catch (CaseConflict outdated) {
            news.problem(words.say("common.error.conflict", ""));
            show();
            editIntake(service);
        }
    }

    private void save(MediationService service, boolean isNew) {
        switch (isNew ? services.add(service, viewer) : services.change(service, viewer)) {
            case ServiceChange.Saved(var saved) -> {
                form.removeAll();
                news.good(words.say(
                        "rules.ui.services.saved", saved.name(words.all().language())));
                show();
            }
            case ServiceChange.KeyTaken(var key) -> news.problem(words.say("rules.ui.services.taken", key));
            case ServiceChange.Outdated(var theirs) -> {
                news.problem(words.say("common.error.conflict", ""));
                show();
                edit(theirs);
            }
            case ServiceChange.StillNamed(var tables) ->
                news.problem(words.say(
                        "rules.ui.services.named",
                        words.both(tables.stream().map(words::table).toList())));
        }
    }

    private static Div stacked(Component... parts) {
        var stacked = new Div(parts);
        stacked.addClassName("stacked-text");
        return stacked;
    }
}
