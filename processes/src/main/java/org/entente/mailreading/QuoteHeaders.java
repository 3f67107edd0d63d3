package org.entente.mailreading;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises the lines that begin the history: "on … wrote", header blocks, dividers, in French, Dutch, German and
 * English. Lines are given without quote marks and with ordinary blanks, and are bounded in length.
 */
final class QuoteHeaders {

    static final int MOST_LINES_OF_A_HEADER = 4;
    private static final int LONGEST_HEADER = 400;
    private static final String DASHES = "[-_=*–— ]{2,60}";

    private static final Pattern DIVIDER = Pattern.compile("(?iu)^(?:" + DASHES
            + ")?\\s*(?:original(?: e-?mail)? message|reply message|message d[’']origine|message original"
            + "|message initial"
            + "|oorspronkelijk bericht|origineel bericht|ursprüngliche nachricht|antwort nachricht"
            + "|originalnachricht|original-nachricht"
            + "|forwarded message|begin forwarded message|message transféré|début du message (?:transféré"
            + "|réexpédié)|courriel original"
            + "|doorgestuurd bericht|begin doorgestuurd bericht|weitergeleitete nachricht"
            + "|anfang der weitergeleiteten (?:nachricht|e-mail))"
            + "\\s*:?\\s*(?:" + DASHES + ")?$");

    /** Divider words on their own, without dashes or colon, are too ordinary. */
    private static final Pattern MARKED = Pattern.compile("^[-_=*–—]{2}|[-_=*–—]{2}$|:$|^(?iu:begin|début|anfang) ");

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^[*_]{0,2}(?:(from|de|van|von|expéditeur|afzender|absender)|(sent|date|envoyé(?: le)?|le"
                    + "|verzonden|datum|gesendet|sent at|date d[’']envoi)"
                    + "|(to|à|a|aan|an|destinataire)|(cc|copie(?: à)?|kopie)|(subject|objet|sujet|onderwerp"
                    + "|betreff?)|(reply-to|répondre à|bcc|importance|attachments?))"
                    + " ?[*_]{0,2} ?:[*_]{0,2}(?: |$).*");

    private static final String DATE_OR_ADDRESS =
            "(?:\\d{1,4}[./ -]\\S{1,12}[./ -]? ?\\d{2,4}|\\d{1,2}[:.h]\\d{2}|\\S@\\S|<[^>]*>|\\b(?:19"
                    + "|20)\\d{2}\\b|\\d{1,2}\\.? \\p{L}{3,10}|\\p{L}{3,10}\\.? \\d{1,2})";
    private static final Pattern HAS_DATE_OR_ADDRESS = Pattern.compile(DATE_OR_ADDRESS);

    /** Openers that stand before date and name, closed by a verb or a colon. */
    private static final Pattern ON_WROTE =
            Pattern.compile("(?iu)^(?:on|at|le|op|am|den|in|quoting|um|du|el|il|em|dnia|w dniu)[ ,](.{5,350}?)"
                    + "(?:\\b(?:wrote|writes|said|schrieb|schrieben|schreef|geschreven|verzond|skrev|escribió"
                    + "|ha scritto|escreveu|napisał(?:\\(a\\))?|dixit)\\b"
                    + "|a écrit|a ecrit|avez écrit|nous a dit)(.{0,150})$");

    private static final Pattern NAME_WROTE = Pattern.compile(
            "(?iu)^(.{2,200}?)(?:\\b(?:wrote|writes|schrieb|schreef|skrev|escribió|ha scritto|napisał)\\b"
                    + "|a écrit)(.{0,150}):$");

    /** {@code 2026-03-02 10:00 GMT+01:00 Name <a@b>:} and the like. */
    private static final Pattern BARE =
            Pattern.compile("^(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
                    + "|\\d{1,2}:\\d{2},? \\d{1,2} \\p{L}{3,12} \\d{4})[^<]{0,100}< ?\\S{1,200}@\\S{1,200} ?>(?:"
                    + " ?:)?$");

    private static final Pattern RULE = Pattern.compile("^[_-]{20,}$");

    private QuoteHeaders() {}

    /** Gives how many lines from {@code index} on are an "on … wrote" header; 0 if none begins there. */
    static int attribution(List<String> lines, int index) {
        var joined = new StringBuilder();
        for (int count = 1; count <= MOST_LINES_OF_A_HEADER && index + count <= lines.size(); count++) {
            var line = lines.get(index + count - 1).strip();
            if (line.isEmpty() || joined.length() + line.length() > LONGEST_HEADER) {
                return 0;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            if (isAttribution(joined.toString(), count)) {
                return count;
            }
        }
        return 0;
    }

    private static boolean isAttribution(String text, int lines) {
        boolean ends = text.endsWith(":");
        if (ON_WROTE.matcher(text).matches()) {
            return (ends || text.matches("(?iu).*(?:wrote|schrieb|schreef|écrit|geschreven)[ :;,.-]{0,3}$"))
                    && HAS_DATE_OR_ADDRESS.matcher(text).find();
        }
        if (BARE.matcher(text).matches()) {
            return true;
        }
        return ends
                && lines <= 2
                && NAME_WROTE.matcher(text).matches()
                && HAS_DATE_OR_ADDRESS.matcher(text).find();
    }

    /** Says whether the line is a divider such as {@code -----Original Message-----}. */
    static boolean isDivider(String line) {
        var stripped = line.strip();
        return stripped.length() <= 150
                && DIVIDER.matcher(stripped).matches()
                && MARKED.matcher(stripped).find();
    }

    /** Says whether a header block begins at the line: From or Date first, at least three labels, empty lines skipped. */
    static boolean isHeaderBlock(List<String> lines, int index) {
        int first = label(lines.get(index).strip());
        if (first != 1 && first != 2) {
            return false;
        }
        var labels = new HashSet<Integer>();
        int others = 0;
        for (int i = index; i < lines.size() && i < index + 12 && others <= 2; i++) {
            var line = lines.get(i).strip();
            int label = label(line);
            if (label > 0) {
                labels.add(label);
                others = 0;
            } else if (!line.isEmpty() || i == index + 1) {
                others++;
            }
        }
        return labels.contains(1) && labels.size() >= 3;
    }

    /** Says whether the line is a long rule, which may stand over a header block. */
    static boolean isRule(String line) {
        return RULE.matcher(line.strip()).matches();
    }

    private static int label(String line) {
        var matcher = LABEL.matcher(line);
        if (!matcher.matches()) {
            return 0;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return group;
            }
        }
        return 0;
    }
}
