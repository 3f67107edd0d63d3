package org.entente.ui.matters;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import org.entente.casefile.CaseFile;
import org.entente.ui.casefile.CaseFacts;
import org.entente.ui.casefile.CaseThread;
import org.entente.ui.casefile.FileOpener;
import org.entente.ui.casefile.Perspective;
import org.entente.ui.casefile.Wording;

/** The complaint that a matter came from, with its whole conversation: what comes in there later is here, too. */
public final class ComplaintBox extends Section {

    public ComplaintBox(CaseFile complaint, FileOpener opener, Wording words) {
        var thread = new NativeDetails(
                words.say("matters.complaint.thread", complaint.messages().size()),
                new CaseThread(complaint, Perspective.STAFF, opener, words));
        thread.addClassName("fold");
        add(
                new H2(words.say("matters.complaint.title", complaint.number().toString())),
                new CaseFacts(complaint, words),
                thread);
        addClassName("card");
    }
}
