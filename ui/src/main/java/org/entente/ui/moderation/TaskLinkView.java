package org.entente.ui.moderation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The short address of a task, {@code /desk/task/4711}: leads to it in its list. */
@Route(value = "desk/task/:task", layout = DeskLayout.class)
@RolesAllowed("MODERATOR")
class TaskLinkView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var task = event.getRouteParameters().get("task").orElse("");
        event.forwardTo(TasksView.class, QueryParameters.of("task", task));
    }
}
