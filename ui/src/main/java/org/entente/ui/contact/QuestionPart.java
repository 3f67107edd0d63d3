package org.entente.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.contact.ContactQuestions;
import org.entente.contact.QuestionDesk;
import org.entente.contact.QuestionState;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskRow;
import org.entente.guide.InfoPages;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterKind;
import org.entente.search.InfoPageSearch;
import org.entente.search.SimilarQuestions;
import org.entente.ui.casefile.Wording;
import org.entente.ui.matters.MatterPart;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.moderation.Choice;
import org.entente.ui.moderation.DecisionForm;

/** Questions on the pages of matters: what the asker can do, and how agents answer. */
@org.springframework.stereotype.Component
class QuestionPart implements MatterPart {

    private static final Set<QuestionState> OPEN = Set.of(QuestionState.WAITING, QuestionState.ANSWERED);

    private final ContactQuestions questions;
    private final QuestionDesk answers;
    private final MatterDesk desk;
    private final Suggestions suggestions;

    QuestionPart(
            ContactQuestions questions,
            QuestionDesk answers,
            MatterDesk desk,
            SimilarQuestions similar,
            InfoPages pages,
            InfoPageSearch pageSearch) {
        this.questions = questions;
        this.answers = answers;
        this.desk = desk;
        this.suggestions = new Suggestions(similar, answers, pages, pageSearch);
    }

    @Override
    public MatterKind kind() {
        return MatterKind.QUESTION;
    }

    @Override
    public String area() {
        return "contact";
    }

    @Override
    public String event(MatterFile.Event event, Wording words) {
        var facts = event.facts();
        return words.say(
                "contact.event." + event.kind(),
                facts.getOrDefault("number", ""),
                facts.containsKey("channel") ? words.say("contact.channel." + facts.get("channel")) : "");
    }

    @Override
    public String counterpart(MatterFile file, Wording words) {
        return words.say("contact.counterpart");
    }

    @Override
    public List<Component> actions(MatterFile file, MatterScreen screen) {
        var number = file.number();
        var state = QuestionState.valueOf(file.state());
        var actions = new ArrayList<Component>();
        actions.add(new FurtherForm(
                state == QuestionState.WAITING ? "add" : "further",
                screen,
                (text, files) -> questions.askFurther(number, text, files, screen.viewer())));
        if (OPEN.contains(state)) {
            actions.add(new EndForm(screen, () -> questions.close(number, screen.viewer())));
        }
        return actions;
    }

    @Override
    public List<Component> facts(MatterFile file, MatterScreen screen) {
        return List.of(goOn(file, screen));
    }

    @Override
    public List<Component> deskFacts(MatterFile file, Optional<MatterTaskRow> task, MatterScreen screen) {
        return List.of(
                new AskerBox(file, answers.facts(file.number(), screen.viewer()), screen.words()), goOn(file, screen));
    }

    @Override
    public List<Choice> choices(MatterTaskRow task, MatterFile file, MatterScreen screen) {
        return List.of(Choice.asking(
                "contact.decide.setAside",
                "r",
                () -> new DecisionForm(
                        "contact.decide.setAside",
                        true,
                        screen.words(),
                        why -> screen.run(
                                () -> answers.setAside(task.id(), cut(why), screen.viewer()),
                                "contact.done.setAside"))));
    }

    @Override
    public List<Component> deskActions(MatterFile file, MatterScreen screen) {
        var actions = new ArrayList<Component>();
        desk.ofMatter(file.number(), screen.viewer()).stream()
                .findFirst()
                .ifPresent(task -> actions.add(new AnswerForm(
                        suggestions.of(file, screen.viewer()),
                        screen,
                        (text, files) -> answers.answer(task.id(), text, files, screen.viewer()))));
        actions.add(new NoteForm(screen, text -> answers.note(file.number(), text, screen.viewer())));
        return actions;
    }

    /** The paths on which the question can go on, with what was told. */
    private Section goOn(MatterFile file, MatterScreen screen) {
        var words = screen.words();
        var section = new Section(new H2(words.say("contact.goOn.title")));
        section.addClassName("card");
        var became = answers.facts(file.number(), screen.viewer()).became();
        if (became != null) {
            section.add(new Paragraph(words.say("contact.goOn.became", became.toString())));
            return section;
        }
        section.add(new Paragraph(words.say("contact.goOn.text")));
        var list = new UnorderedList();
        list.addClassName("ways");
        Door.all().forEach(door -> {
            var link = new Anchor("/" + ContactNavigation.from(door.form(), file.number()), words.say(door.key()));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        section.add(list);
        return section;
    }

    private static String cut(String why) {
        return why.length() <= 500 ? why : why.substring(0, 500);
    }
}
