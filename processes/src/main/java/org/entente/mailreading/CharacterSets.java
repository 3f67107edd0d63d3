package org.entente.mailreading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by the declared character set if that works, else as UTF-8 if that works, else as
 * windows-1252, which always does. Declared ISO-8859-1 and US-ASCII mean windows-1252, as in browsers (WHATWG Encoding).
 */
final class CharacterSets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, String> ALIASES = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "ks_c_5601-1987", "MS949",
            "iso-8859-8-i", "ISO-8859-8",
            "cp-850", "IBM850",
            "x-gbk", "GBK",
            "gb2312", "GB18030",
            "unicode", "UTF-16");

    private static final List<String> UTF_7 = List.of("utf-7", "unicode-1-1-utf-7", "utf7", "csunicode11utf7");

    private CharacterSets() {}

    static String decode(byte[] bytes, @Nullable String declared, Problems problems) {
        if (declared == null) {
            return withoutNul(strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WINDOWS_1252)));
        }
        if (UTF_7.contains(declared.strip().toLowerCase(Locale.ROOT))) {
            return withoutNul(Utf7.decode(bytes));
        }
        var charset = named(declared);
        if (charset.isEmpty()) {
            problems.add("unknown character set " + shortened(declared));
        }
        var byDeclaration = charset.filter(known -> known != WINDOWS_1252).flatMap(known -> strict(bytes, known));
        if (charset.isPresent() && charset.get() != WINDOWS_1252 && byDeclaration.isEmpty()) {
            problems.add("text is not in its declared character set " + shortened(declared));
        }
        return withoutNul(byDeclaration
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, WINDOWS_1252)));
    }

    private static Optional<Charset> named(String declared) {
        var name = declared.strip().toLowerCase(Locale.ROOT);
        try {
            return List.of("utf8", "utf-8", "\"utf-8\"").contains(name)
                    ? Optional.of(StandardCharsets.UTF_8)
                    : Optional.of(Charset.forName(ALIASES.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notInThisSet) {
            return Optional.empty();
        }
    }

    private static String withoutNul(String text) {
        return text.replace("\u0000", "").replace("\ufeff", "");
    }

    private static String shortened(String name) {
        return name.length() <= 30 ? name : name.substring(0, 30) + "…";
    }
}
