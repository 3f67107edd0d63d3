package org.entente.ui.casefile;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** The actions that need no more than a button, or a sentence beside it. */
final class SimpleForms {

    private static final int MAX_REASON = 4000;

    private SimpleForms() {}

    /** Gives the company more time after it missed its deadline. */
    static ActionForm waitLonger(String company, Runnable action, Wording words, ActionForm.Runner runner) {
        return new ButtonOnly("wait", company, action, words, runner);
    }

    /** Ends the case without a verdict; a reason is welcome, not asked for. */
    static ActionForm withdraw(Consumer<String> action, Wording words, ActionForm.Runner runner) {
        return new Withdraw(action, words, runner);
    }

    private static final class ButtonOnly extends ActionForm {
        ButtonOnly(String area, String company, Runnable action, Wording words, Runner runner) {
            super("casefile.action." + area, words, runner, company);
            explain("casefile.action." + area + ".text", company);
            button(
                    "casefile.action." + area + ".button",
                    () -> submit(List.of(), action, "casefile.action." + area + ".done"));
        }
    }

    private static final class Withdraw extends ActionForm {
        Withdraw(Consumer<String> action, Wording words, Runner runner) {
            super("casefile.action.withdraw", words, runner);
            var reason = new TextArea(words.say("casefile.action.withdraw.reason.label"));
            reason.setId("withdrawal-reason");
            reason.setManualValidation(true);
            explain("casefile.action.withdraw.text");
            fields(reason);
            button(
                    "casefile.action.withdraw.button",
                    () -> submit(
                            check(
                                    reason,
                                    reason.getValue().length() <= MAX_REASON,
                                    "casefile.problem.tooLong",
                                    MAX_REASON),
                            () -> action.accept(reason.getValue()),
                            "casefile.action.withdraw.done"));
        }
    }
}
