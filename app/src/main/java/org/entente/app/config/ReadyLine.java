package org.entente.app.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the person who started the demo where to go and how to sign in. */
@Component
@Profile("demo")
class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    /** What goes to this logger appears on the console as it is; the demo's log proper is a file. */
    static final String CONSOLE = "console";

    private static final Logger LOG = LoggerFactory.getLogger(CONSOLE);

    private final Installation installation;

    ReadyLine(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        LOG.info(
                "Entente is ready: {} (mailboxes and clock: {}/demo; sign in at {}/login as moderator, moderator2,"
                        + " manager, manager2, operator, inspector, agent, lawyer, lawyer2 or mediator, the password is the same word; Ctrl-C stops everything)",
                installation.publicUrl(),
                installation.publicUrl(),
                installation.publicUrl());
    }
}
