package org.entente.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.mailreading.MailAttachment;
import org.entente.mailreading.Mailbox;
import org.entente.ui.shell.Formats;

/**
 * A mail as its page shows it.
 *
 * @param view       which form of the mail is shown
 * @param caseNumber empty if the mail is about none
 * @param answerable whether the mail says whom to answer
 * @param returnable whether the mail says where notices of failure go
 */
record MailPage(
        long id,
        String address,
        String kind,
        String owner,
        String subject,
        String from,
        String to,
        String replyTo,
        String date,
        String lang,
        View view,
        List<View> views,
        List<MailLinks.Piece> text,
        String raw,
        List<FileLine> files,
        String caseNumber,
        boolean answerable,
        boolean returnable) {

    /** The forms that a mail can be looked at in. */
    enum View {
        TEXT,
        HTML,
        RAW
    }

    /** A file that came with the mail; {@code size} in kB, rounded up. */
    record FileLine(int index, String name, String size) {}

    static MailPage of(OpenedMail mail, MailboxList.Owner owner, View asked, MailLinks links, Locale locale) {
        var reading = mail.reading();
        var views = new ArrayList<>(List.of(View.TEXT, View.HTML, View.RAW));
        if (mail.html().isEmpty()) {
            views.remove(View.HTML);
        }
        var view = views.contains(asked) ? asked : View.TEXT;
        return new MailPage(
                mail.mail().id(),
                mail.mail().address(),
                owner.kind().name(),
                owner.name(),
                reading.subject(),
                reading.from() == null ? "" : written(reading.from()),
                written(reading.to()),
                written(reading.replyTo()),
                Formats.dateTime(mail.mail().sentAt(), locale),
                mail.language(Language.of(locale)).code(),
                view,
                List.copyOf(views),
                view == View.TEXT ? links.pieces(reading.fullText().strip()) : List.of(),
                view == View.RAW ? mail.rawText() : "",
                files(reading.attachments(), locale),
                mail.caseNumber().map(Object::toString).orElse(""),
                mail.answersTo().isPresent(),
                mail.hasEnvelopeSender());
    }

    private static List<FileLine> files(List<MailAttachment> attachments, Locale locale) {
        var lines = new ArrayList<FileLine>();
        for (var i = 0; i < attachments.size(); i++) {
            var file = attachments.get(i);
            lines.add(new FileLine(i, file.name(), Formats.number((file.size() + 999L) / 1000, locale)));
        }
        return lines;
    }

    private static String written(List<Mailbox> mailboxes) {
        return mailboxes.stream().map(MailPage::written).collect(Collectors.joining(", "));
    }

    private static String written(Mailbox mailbox) {
        return mailbox.name() == null ? mailbox.address() : mailbox.name() + " <" + mailbox.address() + ">";
    }
}
