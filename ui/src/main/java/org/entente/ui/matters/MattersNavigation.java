package org.entente.ui.matters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.casefile.CaseNumber;
import org.entente.matters.MatterKind;

/** Addresses of the pages of matters, without a slash in front. */
public final class MattersNavigation {

    static final String PAGE = "matter";
    static final String DESK = "desk/matters";

    private MattersNavigation() {}

    /** The desk of a path, {@code desk/matters/legal-aid}. */
    public static String desk(MatterKind kind) {
        return DESK + "/" + slug(kind);
    }

    /** One matter at the desk of its path. */
    public static String desk(MatterKind kind, CaseNumber number) {
        return desk(kind) + "?number=" + number;
    }

    /** The desk with all its matters in the list, or with what waits to be done. */
    static String desk(MatterKind kind, boolean all) {
        return all ? desk(kind) + "?show=all" : desk(kind);
    }

    static String desk(MatterKind kind, CaseNumber number, boolean all) {
        return all ? desk(kind, number) + "&show=all" : desk(kind, number);
    }

    static String slug(MatterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MatterKind> kind(String slug) {
        return Arrays.stream(MatterKind.values())
                .filter(kind -> slug(kind).equals(slug))
                .findFirst();
    }
}
