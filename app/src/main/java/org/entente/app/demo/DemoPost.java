package org.entente.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.correspondence.Correspondence;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes mails of companies of the demo world in while its past is made, without the way over mail servers. */
@Component
@Profile("demo")
class DemoPost {

    private final Correspondence correspondence;

    DemoPost(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /** A mail as somebody writes it; {@code automatic} for one that a machine writes. */
    record Written(String fromName, String from, String to, String subject, String text, boolean automatic) {

        byte[] mime(Instant at) {
            return MailProgram.write(
                    new MailProgram.NewMail(fromName, from, to, subject, text, null, List.of(), automatic, List.of()),
                    at);
        }
    }

    /** Takes a mail in as if it had just been found in our mailbox. */
    void deliver(Written mail, Instant at) {
        var id = correspondence.store(mail.mime(at), "demo/" + UUID.randomUUID());
        correspondence.process(id);
    }
}
