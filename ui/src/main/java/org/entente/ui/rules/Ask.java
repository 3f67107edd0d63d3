package org.entente.ui.rules;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;

/** Asks once more before something that can't be undone with one click. */
public final class Ask {

    private Ask() {}

    /**
     * Opens the question.
     *
     * @param title    what the button said that was pressed; the confirming one says it too
     * @param question whole sentence
     */
    public static void before(String title, String question, String cancel, Runnable confirmed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(new Span(question));
        dialog.setConfirmText(title);
        dialog.setCancelable(true);
        dialog.setCancelText(cancel);
        dialog.addConfirmListener(confirm -> confirmed.run());
        dialog.open();
    }
}
