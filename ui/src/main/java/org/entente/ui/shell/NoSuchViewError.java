package org.entente.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No view has this address. */
@ParentLayout(ConsumerLayout.class)
@AnonymousAllowed
class NoSuchViewError extends ErrorView implements HasErrorParameter<NotFoundException> {

    NoSuchViewError(Texts texts) {
        super(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return show(404, ErrorReference.next());
    }
}
