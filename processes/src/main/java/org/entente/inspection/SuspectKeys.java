package org.entente.inspection;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Normal forms of what people type: two that are the same give the same, however they were written. */
final class SuspectKeys {

    /** On these hosts the first part of the path says whose page it is; without one they say nothing. */
    private static final Set<String> SHARED_HOSTS = Set.of(
            "facebook.com",
            "instagram.com",
            "tiktok.com",
            "youtube.com",
            "x.com",
            "twitter.com",
            "linkedin.com",
            "t.me",
            "wa.me",
            "etsy.com",
            "ebay.com",
            "vinted.be",
            "vinted.com",
            "2dehands.be",
            "2ememain.be",
            "marktplaats.nl",
            "amazon.com",
            "amazon.com.be",
            "amazon.de",
            "amazon.fr",
            "aliexpress.com",
            "temu.com",
            "bol.com");

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9_-]{1,63}\\.)+[a-z0-9-]{2,63}");

    private SuspectKeys() {}

    /** The host without {@code www.} and {@code m.}, in lower case and in its ASCII form; null if it is none. */
    static @Nullable String website(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var address = SCHEME.matcher(typed.strip()).replaceFirst("");
        var ends = firstOf(address, "/?#");
        var authority = address.substring(0, ends);
        var host = ascii(authority
                .substring(authority.lastIndexOf('@') + 1)
                .replaceFirst(":\\d*$", "")
                .replaceFirst("\\.$", ""));
        var bare = host.replaceFirst("^(?:www\\d?|m)\\.(?=.*\\.)", "");
        if (!HOST.matcher(bare).matches()) {
            return null;
        }
        return SHARED_HOSTS.contains(bare) ? page(bare, address.substring(ends)) : bare;
    }

    /** A telephone number by E.164, read as one from Belgium unless it says otherwise; null if it is none. */
    static @Nullable String phone(@Nullable String typed) {
        if (typed == null || !typed.strip().matches("[+0-9][0-9\\s./()\\-\\u00a0]{5,}")) {
            return null;
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, "BE");
            return numbers.isPossibleNumber(number) ? numbers.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException none) {
            return null;
        }
    }

    /** In lower case with single blanks. */
    static @Nullable String sender(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static @Nullable String page(String host, String rest) {
        var path = rest.replaceFirst("[?#].*", "").replaceFirst("^/+", "");
        var first = path.substring(0, firstOf(path, "/")).toLowerCase(Locale.ROOT);
        return first.isEmpty() ? null : host + "/" + first;
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host.strip(), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noHost) {
            return "";
        }
    }

    private static int firstOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
