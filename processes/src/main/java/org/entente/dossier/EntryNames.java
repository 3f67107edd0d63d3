package org.entente.dossier;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the entries of one ZIP names that every system can unpack: no folders or devices in what a stranger called a file,
 * nothing that is invisible or turns the reading direction, and no two names that differ in capitals alone.
 */
final class EntryNames {

    private static final int LONGEST = 100;
    private static final int LONGEST_ENDING = 12;

    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*]+");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /** A name in a folder that no entry has yet: {@code files/invoice.pdf}, {@code files/invoice-2.pdf}. */
    String unique(String folder, String name) {
        var safe = safe(name);
        int dot = safe.lastIndexOf('.');
        var stem = dot > 0 ? safe.substring(0, dot) : safe;
        var ending = dot > 0 ? safe.substring(dot) : "";
        var path = folder + "/" + safe;
        for (int serial = 2; !taken.add(path.toLowerCase(Locale.ROOT)); serial++) {
            path = folder + "/" + stem + "-" + serial + ending;
        }
        return path;
    }

    static String safe(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var plain = UNSAFE.matcher(last).replaceAll("_").strip();
        plain = shortened(plain.replaceAll("^[.\\s]+", "").replaceAll("[.\\s]+$", ""));
        if (plain.isEmpty()) {
            return "file";
        }
        return DEVICE.matcher(plain).matches() ? "_" + plain : plain;
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var stem = name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length()));
        return stem.strip() + ending;
    }
}
