package org.entente.ui.mediation;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.UploadedFile;
import org.entente.matters.MatterParty;
import org.entente.matters.Person;
import org.entente.mediation.Correction;
import org.entente.mediation.ToldFacts;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.contact.ContactNavigation;
import org.entente.ui.contact.Uploads;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** What the consumer and the service do with a mediation besides deciding. */
final class MediationForms {

    private static final int MAX_TEXT = 20_000;
    private static final int MAX_REASON = 4000;

    private MediationForms() {}

    /** Takes what was written and what came with it. */
    interface Send {
        void send(String text, List<UploadedFile> files);
    }

    /** Takes what a service writes, and for whom. */
    interface SendTo {
        void send(String text, List<UploadedFile> files, Set<MatterParty> readers);
    }

    /** Corrects the facts, or completes them, and asks again which service takes the request. */
    static final class Facts extends ActionForm {

        /** @param asksPlace whether the postal code and the town are not known yet */
        Facts(
                ToldFacts known,
                Person person,
                boolean asksPlace,
                LocalDate today,
                MatterScreen screen,
                Consumer<Correction> correct) {
            super("mediation.action.facts", screen.words(), screen);
            var facts = new FactFields(today, screen.limits(), words());
            facts.fill(known);
            var postalCode = field("filing.person.postalCode.label", "facts-postal-code", person.postalCode());
            var town = field("filing.person.town.label", "facts-town", person.town());
            postalCode.setVisible(asksPlace);
            town.setVisible(asksPlace);
            fields(facts, postalCode, town);
            button("mediation.action.facts.button", () -> {
                var errors = new ArrayList<ErrorSummary.Entry>(facts.problems());
                errors.addAll(
                        check(postalCode, postalCode.getValue().strip().length() <= 12, "mediation.problem.place"));
                errors.addAll(check(town, town.getValue().strip().length() <= 100, "mediation.problem.place"));
                submit(
                        errors,
                        () -> correct.accept(
                                new Correction(facts.facts(), postalCode.getValue(), town.getValue(), facts.files())),
                        "mediation.action.facts.done");
            });
        }

        private TextField field(String key, String id, @Nullable String value) {
            var field = new TextField(words().say(key));
            field.setId(id);
            field.setValue(value == null ? "" : value);
            field.setManualValidation(true);
            return field;
        }
    }

    /** The person adds something. */
    static final class Write extends ActionForm {

        private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();

        /** @param withService whether the service reads it */
        Write(boolean withService, String service, MatterScreen screen, Send send) {
            super(withService ? "mediation.action.write" : "mediation.action.add", screen.words(), screen, service);
            var text = new TextArea(words().say("mediation.action.write.label"));
            text.setId("mediation-text");
            text.setMinRows(5);
            text.setManualValidation(true);
            fields(text, Uploads.into(files, screen));
            button(
                    "mediation.action.write.button",
                    () -> submit(
                            check(
                                    text,
                                    !text.getValue().isBlank()
                                            && text.getValue().length() <= MAX_TEXT,
                                    "mediation.problem.text",
                                    MAX_TEXT),
                            () -> send.send(text.getValue(), List.copyOf(files)),
                            "mediation.action.write.done"));
        }
    }

    /** No service takes a dispute of which the company has not heard: the complaint that is missing, with the story in it. */
    static final class ComplaintFirst extends ActionForm {

        ComplaintFirst(CaseNumber mediation, MatterScreen screen) {
            super("mediation.action.complaint", screen.words(), screen);
            explain("mediation.action.complaint.text");
            var link = new Anchor(
                    "/" + ContactNavigation.from("file", mediation), words().say("mediation.action.complaint.button"));
            link.setRouterIgnore(true);
            link.addClassName("btn");
            fields(link);
            setOpen(true);
        }
    }

    /** The person leaves; a reason is welcome, not asked for. */
    static final class Withdraw extends ActionForm {

        Withdraw(MatterScreen screen, Consumer<String> withdraw) {
            super("mediation.action.withdraw", screen.words(), screen);
            var reason = new TextArea(words().say("mediation.action.withdraw.label"));
            reason.setId("mediation-withdrawal");
            reason.setManualValidation(true);
            explain("mediation.action.withdraw.text");
            fields(reason);
            button(
                    "mediation.action.withdraw.button",
                    () -> submit(
                            check(
                                    reason,
                                    reason.getValue().length() <= MAX_REASON,
                                    "mediation.problem.text",
                                    MAX_REASON),
                            () -> withdraw.accept(reason.getValue()),
                            "mediation.action.withdraw.done"));
        }
    }

    /** The service writes to the consumer, the company, or both. */
    static final class ServiceLetter extends ActionForm {

        private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();

        ServiceLetter(boolean companyHasAddress, MatterScreen screen, SendTo send) {
            super("mediation.action.letter", screen.words(), screen);
            var readers = new CheckboxGroup<MatterParty>(words().say("mediation.action.letter.to"));
            readers.setId("letter-readers");
            readers.setItems(
                    companyHasAddress ? List.of(MatterParty.PERSON, MatterParty.COMPANY) : List.of(MatterParty.PERSON));
            readers.setItemLabelGenerator(party -> words().of("matters.party", party));
            readers.setManualValidation(true);
            var text = new TextArea(words().say("mediation.action.letter.label"));
            text.setId("letter-text");
            text.setMinRows(6);
            text.setManualValidation(true);
            fields(readers, text, Uploads.into(files, screen));
            button("mediation.action.letter.button", () -> {
                var errors = new ArrayList<ErrorSummary.Entry>();
                errors.addAll(check(readers, !readers.getValue().isEmpty(), "mediation.problem.readers"));
                errors.addAll(check(
                        text,
                        !text.getValue().isBlank() && text.getValue().length() <= MAX_TEXT,
                        "mediation.problem.text",
                        MAX_TEXT));
                submit(
                        errors,
                        () -> send.send(text.getValue(), List.copyOf(files), readers.getValue()),
                        "mediation.action.letter.done");
            });
        }
    }

    /** A note that only those who work with the mediation read. */
    static final class Note extends ActionForm {

        Note(MatterScreen screen, Consumer<String> keep) {
            super("mediation.action.note", screen.words(), screen);
            var text = new TextArea(words().say("mediation.action.note.label"));
            text.setId("mediation-note");
            text.setManualValidation(true);
            fields(text);
            button(
                    "mediation.action.note.button",
                    () -> submit(
                            check(
                                    text,
                                    !text.getValue().isBlank()
                                            && text.getValue().length() <= MAX_REASON,
                                    "mediation.problem.text",
                                    MAX_REASON),
                            () -> keep.accept(text.getValue()),
                            "mediation.action.note.done"));
        }
    }

    /** The service has seen the dossier. */
    static final class TakeNote extends ActionForm {

        TakeNote(MatterScreen screen, Runnable take) {
            super("mediation.action.takeNote", screen.words(), screen);
            button("mediation.action.takeNote.button", () -> submit(List.of(), take, "mediation.action.takeNote.done"));
        }
    }
}
