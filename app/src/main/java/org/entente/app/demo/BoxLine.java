package org.entente.app.demo;

import java.util.Locale;
import org.entente.ui.shell.Formats;

/** A mailbox in a list; {@code owner} is empty while nobody knows whose it is. */
record BoxLine(String address, String kind, String owner, int mails, String latestSubject, String latestAt) {

    static BoxLine of(MailboxList.Box box, Locale locale) {
        return new BoxLine(
                box.address(),
                box.owner().kind().name(),
                box.owner().name(),
                box.mails().size(),
                box.latest().subject(),
                Formats.dateTime(box.latest().sentAt(), locale));
    }
}
