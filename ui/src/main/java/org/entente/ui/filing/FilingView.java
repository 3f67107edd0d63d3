package org.entente.ui.filing;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.companies.CompanyDirectory;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.DraftOrigin;
import org.entente.filing.DraftView;
import org.entente.filing.FilingDrafts;
import org.entente.filing.FilingOutcome;
import org.entente.filing.FilingOutcome.Duplicate;
import org.entente.filing.FilingOutcome.Filed;
import org.entente.filing.FilingOutcome.UnusableCompany;
import org.entente.search.CompanySuggestions;
import org.entente.ui.casefile.Wording;
import org.entente.ui.contact.ContactNavigation;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.ErrorSummary;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Filing a complaint, page by page. Every page has an address: reload, the browser's Back and a link from a mail lead to
 * the same answers, since each change is kept in the draft at once.
 */
@Route(value = "file/:draft/:page?", layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
@StyleSheet("context://assets/filing.css")
class FilingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Names the page to return to after a change. */
    static final String RETURN = "return";

    private final transient FilingDrafts drafts;
    private final transient ComplaintFiling filing;
    private final transient CaseReader cases;
    private final transient CompanySuggestions suggestions;
    private final transient CompanyDirectory directory;
    private final transient Clock clock;
    private final transient Wording words;

    private UUID draft = new UUID(0, 0);
    private transient Answers answers = new Answers();
    private FilingPage page = FilingPage.COMPANY;
    private boolean returnsToCheck;
    private @Nullable FilingForm form;

    FilingView(
            FilingDrafts drafts,
            ComplaintFiling filing,
            CaseReader cases,
            CompanySuggestions suggestions,
            CompanyDirectory directory,
            Clock clock,
            Texts texts) {
        this.drafts = drafts;
        this.filing = filing;
        this.cases = cases;
        this.suggestions = suggestions;
        this.directory = directory;
        this.clock = clock;
        this.words = new Wording(texts, getLocale());
        addClassNames("wrap", "narrow", "filing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found =
                event.getRouteParameters().get("draft").flatMap(FilingView::id).flatMap(drafts::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draft = found.get().id();
        answers = Answers.of(found.get().content());
        answers.takenDown = found.get().origin().isTakenDown();
        var asked = event.getRouteParameters().get("page").flatMap(FilingPage::of);
        var allowed = allowed(found.get(), asked);
        if (asked.isEmpty() || allowed != asked.get()) {
            event.forwardTo(FilingNavigation.page(draft, allowed));
            return;
        }
        page = allowed;
        returnsToCheck = page != FilingPage.CHECK
                && event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(RETURN)
                        .filter(FilingPage.CHECK.path()::equals)
                        .isPresent();
        show(found.get());
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(title());
    }

    /** A filed draft shows its confirmation; nobody gets past a page that is still open. */
    private FilingPage allowed(DraftView view, Optional<FilingPage> asked) {
        if (view.filedAs() != null) {
            return FilingPage.DONE;
        }
        var wanted = asked.orElseGet(() -> FilingPage.ofStep(view.content().step()));
        return AnswerCheck.firstUnanswered(wanted, answers, today())
                .orElse(wanted == FilingPage.DONE ? FilingPage.CHECK : wanted);
    }

    private void show(DraftView view) {
        removeAll();
        var number = view.filedAs();
        if (page == FilingPage.DONE && number != null) {
            form = null;
            add(new PageHeading(words.say(page.titleKey())), confirmation(number));
            if (view.origin().isTakenDown()) {
                add(new Paragraph(
                        new Anchor("/" + ContactNavigation.receipt(number), words.say("contact.receipt.make"))));
            }
        } else {
            form = new FilingForm(page, returnsToCheck, draft, this::step, new Actions(), words);
            form.showSaved(view.updatedAt());
            setClassName("aloud", page == FilingPage.CHECK && view.origin().isTakenDown());
            if (view.origin().isTakenDown()) {
                add(assistance(view.origin()));
            }
            add(form);
        }
    }

    /** An agent files for somebody: told on every page, and on the last one that it is to be read aloud. */
    private Div assistance(DraftOrigin origin) {
        var box = new Div(new Paragraph(words.say("contact.assisted." + origin.channel())));
        if (page == FilingPage.CHECK) {
            box.add(new Paragraph(words.say("contact.assisted.aloud")));
        }
        box.addClassName("notice");
        return box;
    }

    private DonePage confirmation(CaseNumber number) {
        return new DonePage(cases.read(number, Viewer.consumerOf(number.toString())), words);
    }

    private FilingStep step(FilingStep.StepEvents events) {
        return switch (page) {
            case COMPANY -> new CompanyStep(answers, suggestions, directory, words, events);
            case STORY -> new StoryStep(answers, today(), words, events);
            case CLAIM -> new ClaimStep(answers, words, events);
            case FILES -> new FilesStep(current(), drafts, words, events);
            case PUBLICITY -> new PublicityStep(answers, words, events);
            case PERSON -> new PersonStep(answers, words, events);
            case CHECK -> new CheckStep(current(), answers, directory, words, events);
            case DONE -> throw new IllegalStateException("the confirmation asks nothing");
        };
    }

    private DraftView current() {
        return drafts.find(draft).orElseThrow(() -> new IllegalStateException("draft " + draft + " is gone"));
    }

    private void goTo(FilingPage next) {
        getUI().ifPresent(ui -> ui.navigate(FilingNavigation.page(draft, next)));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }

    private String title() {
        return page == FilingPage.DONE
                ? words.say(page.titleKey())
                : words.say("filing.pageTitle", words.say(page.titleKey()), page.step(), FilingPage.STEPS.size());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** What the buttons and fields of a page lead to. */
    private final class Actions implements FilingForm.FormActions {

        @Override
        public void save(FilingStep step) {
            save(step, unchanged -> {});
        }

        @Override
        public void save(FilingStep step, Consumer<Answers> change) {
            step.collect(answers);
            change.accept(answers);
            try {
                var saved = drafts.save(draft, answers.toContent(page.step(), words.language()));
                if (form != null) {
                    form.showSaved(saved.updatedAt());
                }
            } catch (CaseConflict filed) {
                goTo(FilingPage.DONE);
            }
        }

        @Override
        public void goOn(FilingStep step) {
            save(step);
            var problems = new java.util.ArrayList<>(step.unreadable());
            var unreadable = problems.stream().map(Problem::question).toList();
            AnswerCheck.problems(page, answers, today()).stream()
                    .filter(problem -> !unreadable.contains(problem.question()))
                    .forEach(problems::add);
            if (!problems.isEmpty()) {
                fail(step, problems);
            } else if (page == FilingPage.CHECK) {
                file();
            } else {
                goTo(returnsToCheck ? FilingPage.CHECK : next());
            }
        }

        @Override
        public void sendLink(String email) {
            drafts.sendLink(draft, email, words.language());
        }

        /** The next page; what is asked was told in the guide already, if the answers to it are there before it was shown. */
        private FilingPage next() {
            var next = page.next();
            return answers.guide != null
                            && next == FilingPage.CLAIM
                            && AnswerCheck.problems(next, answers, today()).isEmpty()
                    ? next.next()
                    : next;
        }

        private void fail(FilingStep step, List<Problem> problems) {
            var sorted = problems.stream()
                    .sorted(java.util.Comparator.comparing(Problem::question))
                    .toList();
            var entries = step.mark(sorted);
            if (form != null) {
                form.showErrors(new ErrorSummary(words.say("filing.error.heading", entries.size()), entries));
            }
            errorTitle();
        }

        private void file() {
            FilingOutcome outcome = filing.file(answers.toCommand(draft, words.language()));
            switch (outcome) {
                case Filed filed -> getUI().ifPresent(ui -> ui.navigate(FilingNavigation.page(draft, FilingPage.DONE)));
                case Duplicate(CaseNumber earlier) -> {
                    if (form != null) {
                        form.showMessage(DonePage.duplicate(earlier.toString(), words));
                    }
                    errorTitle();
                }
                case UnusableCompany(UnusableCompany.Reason reason) -> {
                    if (form != null) {
                        form.showMessage(CompanyTrouble.message(reason, draft, words));
                    }
                    errorTitle();
                }
            }
        }

        private void errorTitle() {
            getUI().ifPresent(ui -> ui.getPage().setTitle(words.pageTitle(words.say("filing.error.title", title()))));
        }
    }
}
