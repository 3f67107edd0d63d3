package org.entente.mailreading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises what mail programs and firms put over and under a text: signature blocks, device lines, legal words. A
 * greeting and a name stay: they are part of how somebody speaks.
 */
final class Signatures {

    private static final int FARTHEST_FROM_END = 14;
    private static final int LONGEST_DISCLAIMER = 60;
    private static final int LONGEST_BANNER = 3;

    /** The mark of RFC 3676 (4.3) with the blank often gone, and dashes of other kinds. */
    private static final Pattern DELIMITER = Pattern.compile("^\\s{0,8}(?:[-–]{2,4}|—{2,4}|_{2,4}|[_]{25,200}|ᐧ)\\s*$");

    /** A row of any one sign, alone between empty lines. */
    private static final Pattern ROW =
            Pattern.compile("^\\s{0,8}(?:[-]{3,200}|[_]{3,200}|[*]{3,200}|[=]{3,200}|[#]{3,200}|[~]{3,200}"
                    + "|[+]{3,200}|(?:\\* ){3,100}\\*?|(?:- ){3,100}-?)\\s*$");

    private static final Pattern NAME_AFTER_DASH =
            Pattern.compile("^-{1,3} ?\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}[\\p{L}.]{0,20}){0,2}$");

    private static final Pattern DEVICE = Pattern.compile("(?iu)^[\\s(<*_\\[]{0,6}(?:"
            + "(?:sent|posted) (?:from|via|with|using|by) (?:my |an? |the )?(?:\\S+ ){0,5}\\S+"
            + "|(?:get|download) outlook for \\S+.{0,40}|\\p{L}{2,20} from mobile|from my (?:i?phone|ipad|android|samsung|mobile|galaxy|blackberry).{0,20}"
            + "|envoyé (?:de|depuis|à partir de|avec|par|via) (?:mon |ma |l['’]|un |une )?.{2,60}"
            + "|(?:télécharger|obtenir|obtenez|téléchargez) outlook pour .{2,30}|provenance : courrier .{2,40}"
            + "|(?:verzonden|verstuurd|gestuurd) (?:vanaf|met|via|van|vanuit|door) (?:mijn |een |de )?.{2,60}"
            + "|(?:outlook voor .{2,30} downloaden|download outlook voor .{2,30}|outlook voor .{2,20} ophalen)"
            + "|von (?:meinem|unterwegs).{0,60} (?:gesendet|verschickt)|(?:gesendet|versandt|verschickt) (?:von|mit|über|via|aus) .{2,60}"
            + "|diese nachricht wurde von .{2,80} gesendet|(?:holen sie sich )?outlook für .{2,30}(?: beziehen| herunterladen| abrufen)?"
            + "|inviato da(?:l mio| )?.{2,40}|inviato dal? .{2,40}|scarica outlook per .{2,20}|enviado (?:desde|do|a partir do|con|pelo) .{2,40}"
            + "|obtener outlook para .{2,20}|obter o outlook para .{2,20}"
            + "|(?:skickat|skickades) från .{2,40}|sendt fra .{2,40}|lähetetty .{2,40}|wysłan[eo] z .{2,40}|отправлено (?:с|из) .{2,40}"
            + "|надіслано з .{2,40}|odesláno z .{2,40}|从我的 ?.{2,20}发送|發自我的 ?.{2,20}|從我的 ?.{2,20}傳送|iphoneから送信"
            + ")[\\s.)>*_\\]]{0,6}$");
    private static final Pattern NOT_A_DEVICE =
            Pattern.compile("[,;!?]|(?iu:\\b(?:is|was|and|but|are|can|est|et|mais|en|maar|und|aber|ist)\\b)");
    private static final Pattern LINK =
            Pattern.compile("\\s?[<\\[(]?(?:https?://|mailto:|www\\.)[^\\s>\\])]{1,400}[>\\])]?");

    private static final Pattern LEGAL_START = Pattern.compile("(?iu)^[*_\\s\"'(\\[>#-]{0,10}(?:"
            + "(?:the )?(?:information|contents?) (?:contained |transmitted )?(?:in|of|by) this (?:e-?mail|message|communication|transmission)"
            + "|this (?:e-?mail|message|communication|transmission|electronic)\\b.{0,160}(?:confidential|intended|privileged|virus|scanned)"
            + "|confidentiality (?:notice|note|statement)|(?:e-?mail |legal |general )?disclaimer\\b ?(?::|$|-)|notice of confidentiality"
            + "|(?:important|privacy|legal) notice ?:|(?:caution|warning|important) ?:.{0,60}(?:e-?mail|confidential|intended)"
            + "|if you (?:are not the intended|have received this (?:e-?mail|message) in error)"
            + "|(?:ce|cet|le présent) (?:message|e-?mail|courriel|courrier|mail)\\b.{0,160}(?:confidentiel|destin|attention exclusive|exclusif)"
            + "|avertissement(?: légal| de confidentialité)? ?(?::|$)|avis de confidentialité|(?:clause|note) de confidentialité"
            + "|mentions? légales? ?(?::|$)|les informations contenues dans ce"
            + "|(?:dit|deze|de inhoud van (?:dit|deze)) (?:bericht|e-?mail|mail)\\b.{0,160}(?:vertrouwelijk|bestemd|bedoeld)"
            + "|de informatie (?:in|verzonden|vervat).{0,100}(?:vertrouwelijk|bestemd)"
            + "|(?:diese|der inhalt dieser|dieses) (?:e-?mail|nachricht|mitteilung|mail)\\b.{0,160}(?:vertraulich|bestimmt)"
            + "|(?:wichtiger )?(?:rechtlicher )?hinweis ?:.{0,80}(?:e-?mail|vertraulich)|vertraulichkeitshinweis"
            + "|haftungsausschluss|denken sie (?:bitte )?an die umwelt|bitte denken sie an die umwelt"
            + "|(?:please )?(?:consider|think (?:of|about)) the environment|please (?:consider|think)"
            + " .{0,40}environment"
            + "|(?:merci de )?pense[rz] à l['’](?:environnement|arbre)|denk(?:t u)? aan het milieu|pense à l['’]environnement"
            + "|n['’]imprimez ce)");

    /** Words that occur in legal footers between two rows of signs. */
    private static final Pattern LEGAL_WORD = Pattern.compile(
            "(?iu)(?:disclaimer|confidential|in error|\\bvirus(?:es)?\\b|intended"
                    + "\\s+(?:recipient|solely|for|only)|addressee|monitored|privileged|unauthori[sz]ed|not be treated as a secure"
                    + "|virus(?:es)? (?:by|scan)|scanned for|swept for|confidentiel|destinataire|vertrouwelijk|geadresseerde|uitsluitend bestemd|vertraulich|empfänger bestimmt|copyright)");

    /** What security gateways write above a mail from outside. */
    private static final Pattern BANNER =
            Pattern.compile("(?iu)^[\\s*_\\[(⚠\\ufe0f!#-]{0,8}(?:caution|warning|external|externe?r?|extern|attention"
                    + "|achtung|vorsicht|opgelet|let op|avertissement)\\b.{0,60}(?:external|outside|extern|expéditeur|extérieur|afzender|absender"
                    + "|organi[sz]ation|buiten|außerhalb).{0,200}$");

    private Signatures() {}

    /**
     * Finds what nobody wrote for this mail in a run of own lines.
     *
     * @param lines a run of the writer's lines, no quoted one between
     * @param kinds to be filled, at the same indexes as the lines, for those that are signature or disclaimer
     * @param isTop whether the run begins the mail
     */
    static void mark(List<String> lines, TextKind[] kinds, int offset, boolean isTop) {
        if (isTop) {
            markBanner(lines, kinds, offset);
        }
        markFramedLegal(lines, kinds, offset);
        int legal = legalFooter(lines, kinds, offset);
        fill(kinds, offset + legal, offset + lines.size(), TextKind.DISCLAIMER);
        markSignature(lines.subList(0, legal), kinds, offset);
    }

    private static void markBanner(List<String> lines, TextKind[] kinds, int offset) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first < lines.size() && BANNER.matcher(bounded(lines.get(first))).matches()) {
            int end = first;
            while (end < lines.size()
                    && end < first + LONGEST_BANNER
                    && !lines.get(end).isBlank()) {
                end++;
            }
            boolean apart = end < lines.size() && lines.get(end).isBlank();
            fill(kinds, offset + first, offset + (apart ? end : first + 1), TextKind.DISCLAIMER);
        }
    }

    /** Legal words between two rows of signs; what stands below goes on. */
    private static void markFramedLegal(List<String> lines, TextKind[] kinds, int offset) {
        int open = -1;
        boolean legal = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.length() <= 200 && ROW.matcher(line).matches()) {
                if (open >= 0 && legal && hasTextBefore(lines, open)) {
                    i = endOfLegal(lines, i + 1) - 1;
                    fill(kinds, offset + open, offset + i + 1, TextKind.DISCLAIMER);
                    open = -1;
                } else {
                    open = i;
                }
                legal = false;
            } else if (open >= 0) {
                legal |= LEGAL_WORD.matcher(bounded(line)).find();
                open = i - open > LONGEST_DISCLAIMER ? -1 : open;
            }
        }
        if (open >= 0 && legal && hasTextBefore(lines, open)) {
            fill(kinds, offset + open, offset + lines.size(), TextKind.DISCLAIMER);
        }
    }

    /** Firms and their gateways add their words one under the other: gives where the last such paragraph ends. */
    private static int endOfLegal(List<String> lines, int index) {
        int end = index;
        int at = index;
        while (at < lines.size()) {
            while (at < lines.size() && lines.get(at).isBlank()) {
                at++;
            }
            boolean legal = false;
            while (at < lines.size() && !lines.get(at).isBlank()) {
                legal |= LEGAL_WORD.matcher(bounded(lines.get(at))).find();
                at++;
            }
            if (!legal) {
                return end;
            }
            end = at;
        }
        return end;
    }

    private static boolean hasTextBefore(List<String> lines, int index) {
        return lines.subList(0, index).stream().anyMatch(line -> !line.isBlank());
    }

    /** Gives where the legal words at the end begin; the number of lines if there are none. */
    private static int legalFooter(List<String> lines, TextKind[] kinds, int offset) {
        boolean written = false;
        for (int i = 0; i < lines.size(); i++) {
            if (kinds[offset + i] == TextKind.NEW && !lines.get(i).isBlank()) {
                if (written && LEGAL_START.matcher(bounded(lines.get(i))).find() && beginsParagraph(lines, i)) {
                    return withoutRule(lines, i);
                }
                written = true;
            }
        }
        return lines.size();
    }

    private static boolean beginsParagraph(List<String> lines, int index) {
        var above = lines.get(index - 1);
        return above.isBlank()
                || isRow(above)
                || !above.strip().matches(".*[,\\p{L}]")
                || above.strip().length() < 60;
    }

    /** A row of signs right over a legal footer belongs to it. */
    private static int withoutRule(List<String> lines, int index) {
        int above = index;
        while (above > 1 && (lines.get(above - 1).isBlank() || isRow(lines.get(above - 1)))) {
            above--;
        }
        return above;
    }

    private static void markSignature(List<String> lines, TextKind[] kinds, int offset) {
        int filled = 0;
        int start = lines.size();
        for (int i = lines.size() - 1; i >= 0 && filled <= FARTHEST_FROM_END; i--) {
            var line = lines.get(i);
            filled += line.isBlank() || isRow(line) ? 0 : 1;
            if (isDelimiter(lines, i) || isNameAfterDash(lines, i) || isDevice(line.strip())) {
                start = i;
            }
        }
        fill(kinds, offset + start, offset + lines.size(), TextKind.SIGNATURE);
    }

    private static boolean isDelimiter(List<String> lines, int index) {
        var line = lines.get(index);
        if (line.length() > 200) {
            return false;
        }
        if (DELIMITER.matcher(line).matches()) {
            return true;
        }
        return ROW.matcher(line).matches()
                && (index == 0 || lines.get(index - 1).isBlank())
                && lines.subList(index, lines.size()).stream().allMatch(below -> below.isBlank() || isRow(below));
    }

    private static boolean isNameAfterDash(List<String> lines, int index) {
        return index > 0
                && lines.get(index).length() <= 60
                && NAME_AFTER_DASH.matcher(lines.get(index).stripTrailing()).matches()
                && lines.get(index - 1).isBlank()
                && lines.subList(0, index).stream().noneMatch(line -> line.startsWith("-") && line.length() > 3)
                && lines.subList(index + 1, lines.size()).stream()
                        .noneMatch(line -> line.startsWith("-") && line.length() > 3);
    }

    private static boolean isRow(String line) {
        return line.length() <= 200
                && (ROW.matcher(line).matches() || DELIMITER.matcher(line).matches());
    }

    private static boolean isDevice(String line) {
        if (line.length() > 300) {
            return false;
        }
        var words = LINK.matcher(line).replaceAll("").strip();
        return words.length() <= 90
                && DEVICE.matcher(words).matches()
                && !NOT_A_DEVICE.matcher(words).find();
    }

    private static void fill(TextKind[] kinds, int from, int to, TextKind kind) {
        for (int i = from; i < to; i++) {
            if (kinds[i] == TextKind.NEW) {
                kinds[i] = kind;
            }
        }
    }

    private static String bounded(String line) {
        return line.length() <= 400 ? line : line.substring(0, 400);
    }
}
