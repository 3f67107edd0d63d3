package org.entente.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.entente.casefile.NoSuchCase;

/** There is no such case, or the viewer may not read it; the answer does not tell which. */
@ParentLayout(ConsumerLayout.class)
@AnonymousAllowed
class NoSuchCaseError extends ErrorView implements HasErrorParameter<NoSuchCase> {

    NoSuchCaseError(Texts texts) {
        super(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchCase> parameter) {
        return show(404, ErrorReference.next());
    }
}
