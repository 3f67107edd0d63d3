package org.entente.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.entente.access.AccessDenied;

/** The viewer may not do this. */
@ParentLayout(ConsumerLayout.class)
@AnonymousAllowed
class AccessDeniedError extends ErrorView implements HasErrorParameter<AccessDenied> {

    AccessDeniedError(Texts texts) {
        super(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDenied> parameter) {
        return show(403, ErrorReference.next());
    }
}
