package org.entente.ui.mediation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseReader;
import org.entente.casefile.MediationOutcome;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskKind;
import org.entente.desks.MatterTaskRow;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterKind;
import org.entente.mediation.MediationDossiers;
import org.entente.mediation.MediationFacts.StaffFinding;
import org.entente.mediation.MediationService;
import org.entente.mediation.MediationServices;
import org.entente.mediation.MediationState;
import org.entente.mediation.MediationWork;
import org.entente.mediation.Mediations;
import org.entente.mediation.ServiceRefusal;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.casefile.Perspective;
import org.entente.ui.casefile.Wording;
import org.entente.ui.matters.ComplaintBox;
import org.entente.ui.matters.MatterPart;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.moderation.Choice;
import org.entente.ui.moderation.DecisionForm;
import org.entente.ui.shell.Formats;

/** Mediations on the pages of matters: what the consumer can do, what a service decides, what moderators look after. */
@org.springframework.stereotype.Component
class MediationPart implements MatterPart {

    private final Mediations mediations;
    private final MediationWork work;
    private final MediationDossiers dossiers;
    private final MediationServices services;
    private final MediationGuide guide;
    private final MatterDesk desk;
    private final CaseReader cases;

    MediationPart(
            Mediations mediations,
            MediationWork work,
            MediationDossiers dossiers,
            MediationServices services,
            MediationGuide guide,
            MatterDesk desk,
            CaseReader cases) {
        this.mediations = mediations;
        this.work = work;
        this.dossiers = dossiers;
        this.services = services;
        this.guide = guide;
        this.desk = desk;
        this.cases = cases;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.MEDIATION;
    }

    @Override
    public String area() {
        return "mediation";
    }

    @Override
    public String event(MatterFile.Event event, Wording words) {
        var facts = event.facts();
        var key = "mediation.event." + event.kind();
        return switch (event.kind()) {
            case "CONSENTED", "HANDED_OVER", "SERVICE_FOUND" ->
                words.say(key, guide.nameOf(facts.getOrDefault("service", ""), words));
            case "WAITS" -> words.say(key, day(facts.getOrDefault("from", ""), words));
            case "SERVICE_OVERDUE", "OUTCOME_OVERDUE" -> words.say(key, day(facts.getOrDefault("due", ""), words));
            case "ENDED" -> words.say(key, words.say("casefile.mediation." + facts.getOrDefault("outcome", "STOPPED")));
            case "OPENED_FROM_COMPLAINT", "COMPLAINT_FILED" -> words.say(key, facts.getOrDefault("complaint", ""));
            default -> words.say(key);
        };
    }

    private static String day(String written, Wording words) {
        return written.isEmpty() ? "" : words.date(LocalDate.parse(written));
    }

    @Override
    public String counterpart(MatterFile file, Wording words) {
        var service = dossiers.view(file.number(), Viewer.system()).service();
        return service == null ? words.say("mediation.service") : guide.nameOf(service, words);
    }

    @Override
    public List<Component> actions(MatterFile file, MatterScreen screen) {
        var number = file.number();
        var viewer = screen.viewer();
        var view = dossiers.view(number, viewer);
        var state = view.state();
        var actions = new ArrayList<Component>();
        var open = mediations.openServices(number, viewer);
        if (!open.isEmpty()) {
            actions.add(new ConsentForm(
                    open,
                    key -> guide.nameOf(key, screen.words()),
                    screen,
                    service -> mediations.consent(number, service, viewer)));
        }
        var answer = view.answer();
        var asksCompanyFirst = state == MediationState.NOT_ADMISSIBLE
                && file.complaint() == null
                && answer != null
                && answer.lacksComplaint();
        if (asksCompanyFirst) {
            actions.add(new MediationForms.ComplaintFirst(number, screen));
        }
        if (state.mayAskAgain()) {
            var facts = new MediationForms.Facts(
                    view.facts(),
                    file.person(),
                    file.person().postalCode() == null || file.person().town() == null,
                    Formats.day(screen.clock().instant()),
                    screen,
                    correction -> mediations.correct(number, correction, viewer));
            facts.setOpen(open.isEmpty() && !asksCompanyFirst);
            actions.add(facts);
        }
        if (file.closedAt() == null) {
            actions.add(new MediationForms.Write(
                    state.isWithService(),
                    counterpart(file, screen.words()),
                    screen,
                    (text, files) -> mediations.write(number, text, files, viewer)));
            actions.add(new MediationForms.Withdraw(screen, reason -> mediations.withdraw(number, reason, viewer)));
        }
        return actions;
    }

    @Override
    public List<Component> facts(MatterFile file, MatterScreen screen) {
        var view = dossiers.view(file.number(), screen.viewer());
        var sections = new ArrayList<Component>();
        var answer = view.answer();
        if (answer != null && view.handedOverAt() == null) {
            sections.add(guide.ofRequest(answer, Perspective.CONSUMER, screen.words()));
        }
        var boxes = new MediationBoxes(guide, screen.words());
        sections.add(boxes.course(file, view));
        boxes.otherDoors(file, view).ifPresent(sections::add);
        return sections;
    }

    @Override
    public List<Component> deskFacts(MatterFile file, Optional<MatterTaskRow> task, MatterScreen screen) {
        var view = dossiers.view(file.number(), screen.viewer());
        var boxes = new MediationBoxes(guide, screen.words());
        var sections = new ArrayList<Component>();
        sections.add(boxes.request(file, view));
        sections.add(boxes.course(file, view));
        var answer = view.answer();
        if (answer != null && view.handedOverAt() == null) {
            sections.add(guide.ofRequest(answer, Perspective.STAFF, screen.words()));
        }
        var complaint = file.complaint();
        if (complaint != null) {
            var viewer = screen.viewer();
            sections.add(new ComplaintBox(
                    cases.read(complaint, viewer), id -> cases.open(complaint, id, viewer), screen.words()));
        }
        return sections;
    }

    @Override
    public List<Choice> choices(MatterTaskRow task, MatterFile file, MatterScreen screen) {
        return switch (task.kind()) {
            case DECIDE_ADMISSION ->
                List.of(
                        Choice.usual(
                                "mediation.decide.accept",
                                "a",
                                () -> screen.run(
                                        () -> work.accept(task.id(), screen.viewer()), "mediation.done.accept")),
                        asking(
                                "incomplete",
                                "i",
                                screen,
                                note -> work.acceptIncomplete(task.id(), note, screen.viewer())),
                        Choice.asking("mediation.decide.refuse", "r", () -> refusal(task, screen)));
            case COMPLETE_FILE ->
                List.of(
                        Choice.usual(
                                "mediation.decide.complete",
                                "c",
                                () -> screen.run(
                                        () -> work.complete(task.id(), screen.viewer()), "mediation.done.complete")),
                        Choice.asking("mediation.decide.end", "e", () -> ending(task, screen)));
            case MEDIATE ->
                List.of(
                        Choice.asking("mediation.decide.end", "e", () -> ending(task, screen)),
                        asking("extend", "x", screen, note -> work.extend(task.id(), note, screen.viewer())));
            case MEDIATE_LONGER -> List.of(Choice.asking("mediation.decide.end", "e", () -> ending(task, screen)));
            case FIND_SERVICE ->
                List.of(
                        Choice.asking("mediation.decide.find", "f", () -> finding(task, screen)),
                        asking("none", "n", screen, note -> work.findNone(task.id(), note, screen.viewer())),
                        Choice.asking("mediation.decide.judge", "j", () -> judging(file, screen)));
            case HAND_OVER ->
                List.of(Choice.usual(
                        "mediation.decide.handedOver",
                        "h",
                        () -> screen.run(
                                () -> work.handedOver(task.id(), screen.viewer()), "mediation.done.handedOver")));
            case CHASE_SERVICE ->
                List.of(asking("asked", "a", screen, note -> work.asked(task.id(), note, screen.viewer())));
            case RECORD_REPLY -> recording(task, file, screen);
            default -> List.of();
        };
    }

    /** What the service wrote is recorded as the decision that it is, or as none. */
    private List<Choice> recording(MatterTaskRow task, MatterFile file, MatterScreen screen) {
        var choices = new ArrayList<Choice>();
        desk.ofMatter(file.number(), screen.viewer()).stream()
                .filter(open -> open.kind().role() == Role.MEDIATOR)
                .findFirst()
                .ifPresent(open -> choices.addAll(choices(open, file, screen)));
        choices.add(Choice.usual(
                "mediation.decide.recorded",
                "d",
                () -> screen.run(() -> work.recorded(task.id(), screen.viewer()), "mediation.done.recorded")));
        return choices;
    }

    private static Choice asking(String decision, String key, MatterScreen screen, Consumer<String> decide) {
        return Choice.asking(
                "mediation.decide." + decision,
                key,
                () -> new DecisionForm(
                        "mediation.decide." + decision,
                        true,
                        screen.words(),
                        note -> screen.run(() -> decide.accept(note), "mediation.done." + decision)));
    }

    private DecisionForm refusal(MatterTaskRow task, MatterScreen screen) {
        var ground = new RadioButtonGroup<ServiceRefusal>(screen.words().say("mediation.decide.refuse.ground"));
        ground.setItems(ServiceRefusal.values());
        ground.setItemLabelGenerator(item -> screen.words().of("mediation.refusal", item));
        ground.addClassName("stacked");
        ground.setManualValidation(true);
        return new DecisionForm(
                        "mediation.decide.refuse",
                        true,
                        screen.words(),
                        note -> screen.run(
                                () -> work.refuse(task.id(), ground.getValue(), note, screen.viewer()),
                                "mediation.done.refuse"))
                .with(ground);
    }

    private DecisionForm ending(MatterTaskRow task, MatterScreen screen) {
        var outcome = new RadioButtonGroup<MediationOutcome>(screen.words().say("mediation.decide.end.outcome"));
        outcome.setItems(MediationWork.outcomesOf(task.kind()).stream().sorted().toList());
        outcome.setItemLabelGenerator(item -> screen.words().of("mediation.outcome", item));
        outcome.addClassName("stacked");
        outcome.setManualValidation(true);
        return new DecisionForm(
                        "mediation.decide.end",
                        false,
                        screen.words(),
                        note -> screen.run(
                                () -> work.end(task.id(), task.kind(), outcome.getValue(), note, screen.viewer()),
                                "mediation.done.end"))
                .with(outcome);
    }

    private DecisionForm finding(MatterTaskRow task, MatterScreen screen) {
        var today = Formats.day(screen.clock().instant());
        var service = new Select<MediationService>();
        service.setLabel(screen.words().say("mediation.decide.find.service"));
        service.setItems(services.all().stream()
                .filter(listed -> listed.isValidOn(today))
                .toList());
        service.setItemLabelGenerator(listed -> listed.name(screen.words().language()));
        service.setManualValidation(true);
        return new DecisionForm(
                        "mediation.decide.find",
                        false,
                        screen.words(),
                        note -> screen.run(
                                () -> {
                                    if (!note.isBlank()) {
                                        work.note(task.number(), note, screen.viewer());
                                    }
                                    work.findService(
                                            task.id(), service.getValue().key(), screen.viewer());
                                },
                                "mediation.done.find"))
                .with(service);
    }

    private DecisionForm judging(MatterFile file, MatterScreen screen) {
        var finding = new RadioButtonGroup<StaffFinding>(screen.words().say("mediation.decide.judge.finding"));
        finding.setItems(StaffFinding.values());
        finding.setItemLabelGenerator(item -> screen.words().of("mediation.staffFinding", item));
        finding.addClassName("stacked");
        finding.setManualValidation(true);
        return new DecisionForm(
                        "mediation.decide.judge",
                        false,
                        screen.words(),
                        note -> screen.run(
                                () -> work.judge(file.number(), finding.getValue(), screen.viewer()),
                                "mediation.done.judge"))
                .with(finding);
    }

    @Override
    public List<Component> deskActions(MatterFile file, MatterScreen screen) {
        var number = file.number();
        var viewer = screen.viewer();
        var view = dossiers.view(number, viewer);
        var actions = new ArrayList<Component>();
        boolean isWork = viewer.has(Role.MEDIATOR) || isStandIn(file, screen);
        if (isWork && view.state().isWithService()) {
            if (view.takenNoteAt() == null) {
                actions.add(new MediationForms.TakeNote(screen, () -> work.takeNote(number, viewer)));
            }
            actions.add(new MediationForms.ServiceLetter(
                    file.company() != null,
                    screen,
                    (text, files, readers) -> work.write(number, text, files, readers, viewer)));
        }
        actions.add(new MediationForms.Note(screen, text -> work.note(number, text, viewer)));
        if (viewer.has(Role.MODERATOR) && view.state().mayAskAgain()) {
            actions.add(new MediationForms.Facts(
                    view.facts(),
                    file.person(),
                    true,
                    Formats.day(screen.clock().instant()),
                    screen,
                    correction -> mediations.correct(number, correction, viewer)));
        }
        return actions;
    }

    /** Whether the service has no desk here, so that a moderator does its work: its tasks are the moderator's then. */
    private boolean isStandIn(MatterFile file, MatterScreen screen) {
        return desk.ofMatter(file.number(), screen.viewer()).stream()
                .map(MatterTaskRow::kind)
                .map(MatterTaskKind::role)
                .anyMatch(role -> role == Role.MEDIATOR);
    }
}
