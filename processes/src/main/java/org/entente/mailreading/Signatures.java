package org.entente.mailreading;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises what mail programs and firms put under a text: signature blocks, device lines, legal footers. */
final class Signatures {

    private static final int FARTHEST_FROM_END = 14;
    private static final Pattern DELIMITER = Pattern.compile("^(?:--|-- |—|––|__|---|___|-{2,4} ?|_{2,4}|_{25,40})$");
    private static final Pattern DEVICE = Pattern.compile("(?iu)^(?:"
            + "(?:sent|posted) (?:from|via|with|using) (?:my |an? |the )?(?:\\S+ ){0,5}\\S+"
            + "|get outlook for \\S+.{0,40}"
            + "|envoyé (?:de|depuis|à partir de|avec) (?:mon |ma |l['’])?.{2,60}"
            + "|télécharger outlook pour .{2,30}|provenance : courrier .{2,40}"
            + "|(?:verzonden|verstuurd) (?:vanaf|met|via|van|vanuit) (?:mijn )?.{2,60}|outlook voor .{2,30} downloaden"
            + "|von meinem .{2,60} gesendet|gesendet (?:von|mit|über) .{2,60}"
            + "|diese nachricht wurde von .{2,60} gesendet|outlook für .{2,30} (?:beziehen|herunterladen)"
            + ")\\.?$");
    private static final Pattern NOT_A_DEVICE =
            Pattern.compile("[,;!?]|(?iu:\\b(?:is|was|and|but|est|et|mais|en|maar|und|aber)\\b)");
    private static final Pattern LEGAL = Pattern.compile("(?iu)^[*\\s\"'(]*(?:"
            + "(?:the information (?:contained )?in|this (?:e-?mail|message|communication"
            + "|transmission)).{0,120}(?:confidential|intended|privileged)"
            + "|confidentiality (?:notice|note)|disclaimer\\b|notice of confidentiality|(?:caution"
            + "|warning) ?:.{0,60}(?:e-?mail|confidential|intended)"
            + "|(?:ce|cet|le présent) (?:message|e-?mail|courriel).{0,120}(?:confidentiel|destin"
            + "|attention exclusive)|avertissement ?:|avis de confidentialité"
            + "|(?:dit|deze) (?:bericht|e-?mail|mail).{0,120}(?:vertrouwelijk|bestemd|bedoeld)"
            + "|de informatie (?:in|verzonden).{0,80}(?:vertrouwelijk|bestemd)"
            + "|(?:diese|der inhalt dieser) (?:e-?mail|nachricht).{0,120}(?:vertraulich|bestimmt)"
            + "|(?:wichtiger )?(?:rechtlicher )?hinweis ?:.{0,80}(?:e-?mail|vertraulich)"
            + "|haftungsausschluss|denken sie an die umwelt"
            + "|(?:please )?(?:consider|think (?:of|about)) the environment|pensez à l['’](?:environnement"
            + "|arbre)|denk aan het milieu"
            + ").*");

    private Signatures() {}

    /** Gives where the text under the lines begins that nobody wrote for this mail; the number of lines if none. */
    static int start(List<String> lines) {
        int end = lines.size();
        int filled = 0;
        int start = end;
        for (int i = end - 1; i >= 0 && filled <= FARTHEST_FROM_END; i--) {
            var line = lines.get(i).strip();
            filled += line.isEmpty() ? 0 : 1;
            if (isDelimiter(lines.get(i)) || isDevice(line)) {
                start = i;
            }
        }
        for (int i = 1; i < start; i++) {
            if (LEGAL.matcher(bounded(lines.get(i))).matches()) {
                return withoutRule(lines, i);
            }
        }
        return start;
    }

    private static boolean isDelimiter(String line) {
        return line.length() <= 42 && DELIMITER.matcher(line.stripTrailing()).matches();
    }

    private static boolean isDevice(String line) {
        return line.length() <= 90
                && DEVICE.matcher(line).matches()
                && !NOT_A_DEVICE.matcher(line).find();
    }

    /** A row of signs right over a legal footer belongs to it. */
    private static int withoutRule(List<String> lines, int index) {
        int above = index;
        while (above > 1 && lines.get(above - 1).strip().matches("[-_*=#]{0,120}")) {
            above--;
        }
        return above;
    }

    private static String bounded(String line) {
        return line.length() <= 300 ? line : line.substring(0, 300);
    }
}
