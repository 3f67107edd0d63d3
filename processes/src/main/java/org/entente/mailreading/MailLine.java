package org.entente.mailreading;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a body, and what the mail program itself says about it.
 *
 * @param text without line end
 * @param mark {@code NONE} for plain text
 */
record MailLine(String text, Mark mark) {

    /** What the HTML around a line tells. */
    enum Mark {
        NONE,
        /** In an element that mail programs put around the history. */
        HISTORY,
        /** In an ordinary quotation, whose author may be the writer or a mail program. */
        QUOTATION,
        SIGNATURE
    }

    static List<MailLine> of(String text) {
        var lines = new ArrayList<MailLine>();
        text.replace("\r", "").lines().forEach(line -> lines.add(new MailLine(line, Mark.NONE)));
        return lines;
    }
}
