package org.entente.mailreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in the parts of a mail what is text and what is a file. */
final class MailBody {

    /** Parts that prove or report something and that nobody attached. */
    private static final Set<String> NO_FILES = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "message/disposition-notification",
            "message/feedback-report");

    private static final int LONGEST_DESCRIPTION = 120;

    private final Problems problems;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Candidate> files = new ArrayList<>();
    private final List<MailAttachment> unpacked = new ArrayList<>();

    private final @Nullable HtmlText page;

    private record Candidate(String name, MimePart part, String type) {}

    private MailBody(MimePart mail, Problems problems) {
        this.problems = problems;
        collect(mail, true);
        page = html.isEmpty() ? null : HtmlText.of(html.toString());
    }

    static MailBody of(MimePart mail, Problems problems) {
        return new MailBody(mail, problems);
    }

    /** Gives the text of the plain parts; of the HTML where there are none or they are empty. */
    String fullText() {
        var text = plain.toString().strip();
        return text.isEmpty() && page != null ? page.full() : text;
    }

    /** Gives the words that the writer added, and the whole text they were found in, taken apart. */
    ReplyText.Folded folded() {
        var text = plain.toString().strip();
        if (page == null) {
            return ReplyText.fold(MailLine.of(text));
        }
        if (text.isEmpty()) {
            return ReplyText.fold(page.lines());
        }
        var fromPlain = ReplyText.fold(MailLine.of(text));
        return fromPlain.hadHistory() || !page.isMarked() ? fromPlain : fromMarks(page, fromPlain);
    }

    /** Some programs mark the history in HTML alone. */
    private static ReplyText.Folded fromMarks(HtmlText page, ReplyText.Folded fromPlain) {
        var fromHtml = ReplyText.fold(page.lines());
        return fromHtml.hadHistory() && !fromHtml.text().isEmpty() ? fromHtml : fromPlain;
    }

    List<MailAttachment> attachments() {
        var attachments = new ArrayList<MailAttachment>();
        for (var file : files) {
            boolean inline = page != null && page.shows(file.part().contentId());
            attachments.add(
                    new MailAttachment(file.name(), file.type(), file.part().content(problems), inline));
        }
        attachments.addAll(unpacked);
        return attachments;
    }

    private void collect(MimePart part, boolean isRoot) {
        var type = part.type(problems);
        if (type.equals("multipart/alternative")) {
            alternative(part);
        } else if (type.startsWith("multipart/")) {
            part.children().forEach(child -> collect(child, false));
            if (part.children().isEmpty() && isRoot) {
                addText(part, "text/plain");
            } else if (part.children().isEmpty()) {
                addFile(part, "application/octet-stream");
            }
        } else if (NO_FILES.contains(type)) {
            return;
        } else if (isText(part, type, isRoot)) {
            addText(part, type);
        } else {
            addFile(part, type);
        }
    }

    private void addFile(MimePart part, String type) {
        var name = name(part, type);
        if (type.equals("application/ms-tnef")
                || type.equals("application/vnd.ms-tnef")
                || name.equalsIgnoreCase("winmail.dat")) {
            var inside = Tnef.files(part.content(problems));
            if (!inside.isEmpty()) {
                unpacked.addAll(inside);
                return;
            }
        }
        files.add(new Candidate(name, part, type));
    }

    /** Takes plain and HTML forms of one text, and from the others what is a file. */
    private void alternative(MimePart part) {
        int plainBefore = plain.length();
        for (var child : part.children()) {
            if (child.is(problems, "text/plain") && plain.length() > plainBefore && child.fileName(problems) == null) {
                continue;
            }
            collect(child, false);
        }
    }

    private boolean isText(MimePart part, String type, boolean isRoot) {
        if (!type.equals("text/plain") && !type.equals("text/html") && !(isRoot && type.startsWith("text/"))) {
            return false;
        }
        return isRoot || !part.isAttachment(problems) && part.fileName(problems) == null;
    }

    private void addText(MimePart part, String type) {
        var text = part.text(problems);
        if (type.equals("text/html")) {
            html.append(html.isEmpty() ? "" : "\n<br>\n").append(text);
            return;
        }
        var parameters = part.contentType(problems).parameters();
        boolean flowed = parameters.getOrDefault("format", "").equalsIgnoreCase("flowed");
        var whole = flowed
                ? FlowedText.join(text, parameters.getOrDefault("delsp", "").equalsIgnoreCase("yes"))
                : text;
        var unpackedText = Uuencoded.extract(whole);
        unpacked.addAll(unpackedText.files());
        plain.append(plain.isEmpty() ? "" : "\n\n").append(unpackedText.text());
    }

    /** Gives the file's name; else a name from its description, its subject or its type. */
    private String name(MimePart part, String type) {
        var name = part.fileName(problems);
        if (name != null) {
            return name;
        }
        var described = type.equals("message/rfc822") && !part.children().isEmpty()
                ? HeaderText.decode(part.children().getFirst().header("Subject").orElse(""), problems)
                : "";
        if (described.isBlank()) {
            described = HeaderText.decode(part.header("Content-Description").orElse(""), problems)
                    .strip();
        }
        if (!described.isBlank() && described.length() <= LONGEST_DESCRIPTION) {
            return HeaderText.fileName(described.replaceAll("[/\\\\]", "_") + "." + extension(type));
        }
        return switch (type) {
            case "message/rfc822" -> "message.eml";
            case "message/delivery-status" -> "delivery-status.txt";
            case "application/octet-stream" -> "file";
            default -> word(type) + "." + extension(type);
        };
    }

    private static String word(String type) {
        return switch (type.substring(0, type.indexOf('/'))) {
            case "image" -> "image";
            case "video" -> "video";
            case "text" -> "document";
            default -> "file";
        };
    }

    private static String extension(String type) {
        var subtype = type.substring(type.indexOf('/') + 1);
        @Nullable
        String known = switch (type) {
            case "image/jpeg" -> "jpg";
            case "message/rfc822", "message/global" -> "eml";
            case "message/delivery-status", "message/global-delivery-status", "text/rfc822-headers" -> "txt";
            case "text/calendar" -> "ics";
            case "text/plain" -> "txt";
            case "application/octet-stream" -> "bin";
            case "application/ms-tnef" -> "dat";
            default -> null;
        };
        return known != null ? known : subtype.replaceAll("^x-|[^a-z0-9]", "");
    }
}
