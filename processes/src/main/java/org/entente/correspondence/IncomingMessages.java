package org.entente.correspondence;

import java.util.List;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.UploadedFile;
import org.entente.mailreading.MailAttachment;
import org.entente.mailreading.MailReading;
import org.springframework.stereotype.Component;

/** Puts what a person mailed into a case, once for each case. */
@Component
class IncomingMessages {

    private static final int MAX_TEXT = 100_000;
    private static final int MAX_FULL_TEXT = 500_000;
    private static final int MAX_FILES = 50;

    /** Pictures in the text that are smaller belong to signatures. */
    private static final int SMALL_PICTURE = 20_000;

    private final Conversation conversation;
    private final CaseMessages messages;

    IncomingMessages(Conversation conversation, CaseMessages messages) {
        this.conversation = conversation;
        this.messages = messages;
    }

    /** @return false if the mail is in the case already; nothing has happened then */
    boolean add(RawMail mail, MailReading reading, ComplaintCase complaintCase, Party party) {
        if (messages.existsByCaseIdAndRawMailId(complaintCase.id(), mail.id())) {
            return false;
        }
        var text = clean(reading.newText(), MAX_TEXT);
        var fullText = clean(reading.fullText(), MAX_FULL_TEXT);
        var whole = fullText.equals(text) ? null : fullText;
        var files = filesOf(reading);
        switch (party) {
            case CONSUMER -> conversation.consumerWrote(complaintCase, text, files, Channel.MAIL, whole, mail.id());
            case COMPANY -> conversation.companyWrote(complaintCase, text, files, whole, mail.id());
        }
        return true;
    }

    static String clean(String text, int length) {
        var clean = text.replace("\0", "").strip();
        return clean.length() <= length ? clean : clean.substring(0, length);
    }

    private static List<UploadedFile> filesOf(MailReading reading) {
        return reading.attachments().stream()
                .filter(IncomingMessages::isFile)
                .limit(MAX_FILES)
                .map(file -> new UploadedFile(file.name(), file.content()))
                .toList();
    }

    private static boolean isFile(MailAttachment attachment) {
        return attachment.size() > 0
                && !(attachment.inline()
                        && attachment.declaredType().startsWith("image/")
                        && attachment.size() < SMALL_PICTURE);
    }
}
