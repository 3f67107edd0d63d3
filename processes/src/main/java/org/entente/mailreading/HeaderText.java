package org.entente.mailreading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in headers: encoded words (RFC 2047), parameters (RFC 2231), addresses and ids (RFC 5322). */
final class HeaderText {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]{0,2000})\\?=");
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");
    private static final Pattern MISSING_SEMICOLON =
            Pattern.compile("^(\\s{0,20}[\\w.+/-]{1,100})\\s{1,20}(?=[\\w-]{1,30}=)");
    private static final int MOST_ADDRESSES = 500;

    private HeaderText() {}

    /** Decodes encoded words, wherever they stand; words of one character set that touch are decoded together. */
    static String decode(String text, Problems problems) {
        if (!text.contains("=?")) {
            return text.replace("\u0000", "");
        }
        var result = new StringBuilder();
        var pending = new ByteArrayOutputStream();
        String pendingCharset = null;
        var matcher = WORD.matcher(text);
        int from = 0;
        while (matcher.find()) {
            var between = text.substring(from, matcher.start());
            var charset = matcher.group(1).replaceFirst("\\*.*", "");
            boolean joins = pendingCharset != null && between.isBlank() && charset.equalsIgnoreCase(pendingCharset);
            if (!joins) {
                if (pendingCharset != null) {
                    result.append(CharacterSets.decode(pending.toByteArray(), pendingCharset, problems));
                    pending.reset();
                }
                result.append(pendingCharset != null && between.isBlank() ? "" : between);
            }
            pendingCharset = charset;
            var bytes = matcher.group(3).getBytes(StandardCharsets.ISO_8859_1);
            pending.writeBytes(
                    matcher.group(2).equalsIgnoreCase("b")
                            ? TransferCoding.base64(bytes)
                            : TransferCoding.quotedPrintable(bytes, true));
            from = matcher.end();
        }
        if (pendingCharset != null) {
            result.append(CharacterSets.decode(pending.toByteArray(), pendingCharset, problems));
        }
        return result.append(text.substring(from)).toString().replace("\u0000", "");
    }

    /** A header value with parameters: {@code text/plain; charset=utf-8}. Names of parameters are in lower case. */
    record Parameterised(String value, Map<String, String> parameters) {

        @Nullable
        String parameter(String name) {
            return parameters.get(name);
        }
    }

    static Parameterised parameterised(String header, Problems problems) {
        var pieces = split(MISSING_SEMICOLON.matcher(header).replaceFirst("$1; "), ';');
        var plain = new LinkedHashMap<String, String>();
        var sections = new LinkedHashMap<String, Map<Integer, String>>();
        for (var piece : pieces.subList(1, pieces.size())) {
            int sign = piece.indexOf('=');
            if (sign > 0) {
                var name = piece.substring(0, sign).strip().toLowerCase(Locale.ROOT);
                var value = unquoted(piece.substring(sign + 1).strip());
                int star = name.indexOf('*');
                if (star < 0) {
                    plain.putIfAbsent(name, decode(value, problems));
                } else {
                    sections.computeIfAbsent(name.substring(0, star), key -> new TreeMap<>())
                            .putIfAbsent(
                                    sectionNumber(name.substring(star + 1)),
                                    name.endsWith("*") ? "*" + value : "=" + value);
                }
            }
        }
        sections.forEach((name, parts) -> plain.put(name, extended(parts.values(), problems)));
        return new Parameterised(pieces.getFirst().strip().toLowerCase(Locale.ROOT), plain);
    }

    private static int sectionNumber(String suffix) {
        var digits = suffix.replace("*", "");
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** Joins the sections of a parameter (RFC 2231, 3 and 4): charset'language'percent-encoded in the first. */
    private static String extended(Iterable<String> sections, Problems problems) {
        var bytes = new ByteArrayOutputStream();
        String charset = null;
        boolean first = true;
        for (var section : sections) {
            var value = section.substring(1);
            boolean encoded = section.charAt(0) == '*';
            if (first && encoded) {
                var marked = value.split("'", 3);
                charset = marked.length == 3 ? marked[0] : null;
                value = marked.length == 3 ? marked[2] : value;
            }
            first = false;
            bytes.writeBytes(encoded ? percentDecoded(value) : value.getBytes(StandardCharsets.UTF_8));
        }
        return CharacterSets.decode(
                bytes.toByteArray(), charset == null || charset.isEmpty() ? null : charset, problems);
    }

    private static byte[] percentDecoded(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    /** Gives the last piece of a path-like name, without control characters; {@code file} if nothing is left. */
    static String fileName(String written) {
        var name = written.replaceAll("[\\p{Cntrl}]", " ").strip();
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        var bounded = last.length() <= 200 ? last : last.substring(last.length() - 200);
        return bounded.isEmpty() || bounded.equals(".") || bounded.equals("..") ? "file" : bounded;
    }

    /** Gives the message ids between angle brackets; if there are none, a single bare word that looks like one. */
    static List<String> ids(String header) {
        var ids = ID.matcher(header)
                .results()
                .map(match -> match.group(1))
                .limit(200)
                .distinct()
                .toList();
        var bare = header.strip();
        return ids.isEmpty() && bare.matches("[^\\s<>]{1,500}@[^\\s<>]{1,250}") ? List.of(bare) : ids;
    }

    /** Gives the mailboxes of an address header, groups opened up (RFC 6854: a group may be empty). */
    static List<Mailbox> mailboxes(String header, Problems problems) {
        var mailboxes = new ArrayList<Mailbox>();
        for (var piece : split(header.length() > 50_000 ? header.substring(0, 50_000) : header, ',')) {
            for (var member : split(piece, ';')) {
                var mailbox = mailbox(member.strip(), problems);
                if (mailbox != null && mailboxes.size() < MOST_ADDRESSES) {
                    mailboxes.add(mailbox);
                }
            }
        }
        return mailboxes;
    }

    private static @Nullable Mailbox mailbox(String written, Problems problems) {
        int open = written.lastIndexOf('<');
        int close = written.indexOf('>', open + 1);
        if (open >= 0 && close > open + 1) {
            var name = decode(unquoted(written.substring(0, open).strip()), problems)
                    .strip();
            return new Mailbox(
                    name.isEmpty() ? null : name,
                    written.substring(open + 1, close).strip());
        }
        var comment = written.endsWith(")") && written.indexOf('(') > 0 ? written.indexOf('(') : written.length();
        var address = written.substring(0, comment).strip();
        address = address.substring(address.lastIndexOf(':') + 1).strip();
        if (!address.contains("@") || address.contains(" ")) {
            return null;
        }
        var name = comment < written.length()
                ? decode(written.substring(comment + 1, written.length() - 1), problems)
                : "";
        return new Mailbox(name.isBlank() ? null : name.strip(), unquoted(address));
    }

    /** Splits at a sign outside quotes, angle brackets and comments. */
    private static List<String> split(String text, char sign) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted && i + 1 < text.length()) {
                piece.append(c).append(text.charAt(++i));
            } else if (c == sign && !quoted && depth == 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                quoted ^= c == '"';
                if (!quoted && (c == '<' || c == '(')) {
                    depth++;
                } else if (!quoted && (c == '>' || c == ')')) {
                    depth = Math.max(0, depth - 1);
                }
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String unquoted(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1")
                : text.replace("\"", "");
    }
}
