package org.entente.ui.casefile;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseStatus;
import org.entente.filing.FileLimits;
import org.entente.followup.ConsumerAction;
import org.entente.followup.ConsumerActions;

/** What the consumer can do with the case at the moment, the most likely first. */
final class CaseActions extends Section {

    private final transient CaseFile file;
    private final transient ConsumerActions actions;
    private final transient Viewer consumer;
    private final transient FileLimits limits;
    private final transient Wording words;
    private final transient ActionForm.Runner runner;

    CaseActions(
            CaseFile file,
            ConsumerActions actions,
            Viewer consumer,
            FileLimits limits,
            Wording words,
            ActionForm.Runner runner) {
        this.file = file;
        this.actions = actions;
        this.consumer = consumer;
        this.limits = limits;
        this.words = words;
        this.runner = runner;
        addClassName("actions");
        var possible = actions.possible(file);
        var heading = new H2(words.say("casefile.actions.title"));
        heading.setId("actions-title");
        getElement().setAttribute("aria-labelledby", "actions-title");
        add(heading);
        addForms(possible);
        setVisible(getComponentCount() > 1);
    }

    private void addForms(Set<ConsumerAction> possible) {
        var number = file.number();
        var company = file.company().name();
        if (possible.contains(ConsumerAction.REVISE)) {
            add(new ReviseForm(file, (title, text) -> actions.revise(number, title, text, consumer), words, runner));
        }
        if (possible.contains(ConsumerAction.WAIT_LONGER)) {
            add(SimpleForms.waitLonger(company, () -> actions.waitLonger(number, consumer), words, runner));
        }
        if (possible.contains(ConsumerAction.CLOSE)) {
            add(new CloseForm(file.publicity(), verdict -> actions.close(number, verdict, consumer), words, runner));
        }
        if (possible.contains(ConsumerAction.WRITE)) {
            var area = file.status() == CaseStatus.CONSUMER_TURN ? "casefile.action.answer" : "casefile.action.add";
            add(new WriteForm(
                    area,
                    company,
                    limits,
                    (text, files) -> actions.write(number, text, files, consumer),
                    words,
                    runner));
        }
        if (possible.contains(ConsumerAction.ESCALATE)) {
            add(new EscalateForm((wish, reason) -> actions.escalate(number, wish, reason, consumer), words, runner));
        }
        if (possible.contains(ConsumerAction.WITHDRAW)) {
            add(SimpleForms.withdraw(reason -> actions.withdraw(number, reason, consumer), words, runner));
        }
    }
}
