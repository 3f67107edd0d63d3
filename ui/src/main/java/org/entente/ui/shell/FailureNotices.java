package org.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.entente.casefile.CaseConflict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Says in a sentence that a click or an entry in a Vaadin view failed, and that somebody else was faster. */
@Component
class FailureNotices implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(FailureNotices.class);

    private static final int SHOWN_FOR_MILLIS = 12_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::failed));
    }

    private void failed(ErrorEvent event) {
        if (isConflict(event.getThrowable())) {
            show("common.error.conflict", "");
            return;
        }
        var reference = ErrorReference.next();
        log.error("A screen failed, reference {}", reference, event.getThrowable());
        show("common.error.failed", reference);
    }

    private static boolean isConflict(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CaseConflict || cause instanceof OptimisticLockingFailureException) {
                return true;
            }
        }
        return false;
    }

    private static void show(String key, String reference) {
        var ui = UI.getCurrent();
        if (ui != null) {
            var notice = new Notification(ui.getTranslation(key, reference), SHOWN_FOR_MILLIS);
            notice.setPosition(Notification.Position.TOP_CENTER);
            notice.setAssertive(true);
            notice.open();
        }
    }
}
