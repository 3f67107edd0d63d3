package org.entente.mailreading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a mail apart (RFC 5322, RFC 2045, RFC 2046), leniently: line ends may be CRLF, LF or CR; a line that is no
 * header is skipped; a missing final boundary ends at the end. Depth and number of parts are bounded.
 */
final class MimeParser {

    private static final int DEEPEST = 20;
    private static final int DEPTH_OF_A_MAIL = 6;
    private static final int MOST_PARTS = 500;
    private static final int MOST_HEADERS = 2000;
    private static final int LONGEST_HEADER = 100_000;

    private final Problems problems;
    private int parts;

    MimeParser(Problems problems) {
        this.problems = problems;
    }

    MimePart parse(byte[] mail) {
        return part(mail, 0, mail.length, 0, true, "text/plain");
    }

    /** @param ordinaryType what a part is that does not say: in a digest a mail (RFC 2046, 5.1.5) */
    private MimePart part(byte[] mail, int start, int end, int depth, boolean isMessage, String ordinaryType) {
        parts++;
        var headers = new ArrayList<MimePart.Header>();
        int body = readHeaders(mail, start, end, headers, isMessage);
        if (headers.stream().noneMatch(header -> header.name().equalsIgnoreCase("Content-Type"))
                && !ordinaryType.equals("text/plain")) {
            headers.add(new MimePart.Header("Content-Type", ordinaryType));
        }
        var named = new MimePart(List.copyOf(headers), new byte[0], List.of());
        var type = named.contentType(problems);
        if (type.value().startsWith("multipart/") && depth < DEEPEST && parts < MOST_PARTS) {
            var boundary = type.parameters().getOrDefault("boundary", "").stripTrailing();
            var children = children(
                    mail,
                    body,
                    end,
                    boundary.isEmpty() ? guessedBoundary(mail, body, end) : boundary,
                    depth,
                    type.value());
            if (!children.isEmpty()) {
                return new MimePart(named.headers(), named.bytes(), children);
            }
            problems.add("multipart without parts");
        }
        var bare = new MimePart(named.headers(), Arrays.copyOfRange(mail, body, end), List.of());
        if (depth >= DEEPEST || parts >= MOST_PARTS) {
            problems.add("too many parts, the rest was not opened");
            return bare;
        }
        if (type.value().equals("message/rfc822") || type.value().equals("message/global")) {
            var inner = bare.content(problems);
            return new MimePart(
                    bare.headers(),
                    bare.bytes(),
                    List.of(part(inner, 0, inner.length, depth + DEPTH_OF_A_MAIL, true, "text/plain")));
        }
        return bare;
    }

    private List<MimePart> children(byte[] mail, int start, int end, String boundary, int depth, String type) {
        var children = new ArrayList<MimePart>();
        if (boundary.isEmpty()) {
            return children;
        }
        var mark = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
        var ordinaryType = type.equals("multipart/digest") ? "message/rfc822" : "text/plain";
        int open = -1;
        boolean closed = false;
        for (int line = start; line < end && !closed; line = nextLine(mail, line, end)) {
            int after = line + mark.length;
            if (startsWith(mail, line, end, mark) && isRestOfBoundary(mail, after, end)) {
                if (open >= 0 && parts < MOST_PARTS) {
                    children.add(part(mail, open, withoutLineEnd(mail, open, line), depth + 1, false, ordinaryType));
                }
                closed = startsWith(mail, after, end, new byte[] {'-', '-'});
                open = closed ? -1 : nextLine(mail, line, end);
            }
        }
        if (open >= 0 && parts < MOST_PARTS) {
            problems.add("final boundary is missing");
            children.add(part(mail, open, end, depth + 1, false, ordinaryType));
        }
        return children;
    }

    /** Takes the first line of the body that begins with two hyphens for the boundary. */
    private String guessedBoundary(byte[] mail, int start, int end) {
        problems.add("multipart without a boundary");
        for (int line = start; line < end; line = nextLine(mail, line, end)) {
            if (startsWith(mail, line, end, new byte[] {'-', '-'}) && lineEnd(mail, line, end) - line > 8) {
                return new String(mail, line + 2, lineEnd(mail, line, end) - line - 2, StandardCharsets.UTF_8).strip();
            }
        }
        return "";
    }

    /** Reads headers up to the empty line; gives where the body begins. */
    private int readHeaders(byte[] mail, int start, int end, List<MimePart.Header> headers, boolean isMessage) {
        int line = start;
        if (isMessage) {
            while (line < end && lineEnd(mail, line, end) == line) {
                line = nextLine(mail, line, end);
            }
            if (startsWith(mail, line, end, "From ".getBytes(StandardCharsets.US_ASCII))
                    || startsWith(mail, line, end, ">From ".getBytes(StandardCharsets.US_ASCII))) {
                line = nextLine(mail, line, end);
            }
        }
        var name = "";
        var value = new StringBuilder();
        while (line < end) {
            int lineEnd = lineEnd(mail, line, end);
            if (lineEnd == line) {
                add(headers, name, value);
                return nextLine(mail, line, end);
            }
            boolean folded = mail[line] == ' ' || mail[line] == '\t';
            int colon = folded ? -1 : colon(mail, line, lineEnd);
            if (folded && !name.isEmpty()) {
                append(value, " " + decoded(mail, line, lineEnd).strip());
            } else if (colon > 0) {
                add(headers, name, value);
                name = new String(mail, line, colon - line, StandardCharsets.US_ASCII).strip();
                value = new StringBuilder();
                append(value, decoded(mail, colon + 1, lineEnd).strip());
            } else if (headers.isEmpty() && name.isEmpty()) {
                return line;
            } else {
                problems.add("a header line without a name was skipped");
            }
            line = nextLine(mail, line, end);
        }
        add(headers, name, value);
        return end;
    }

    private static void append(StringBuilder value, String text) {
        if (value.length() < LONGEST_HEADER) {
            value.append(text);
        }
    }

    private static void add(List<MimePart.Header> headers, String name, StringBuilder value) {
        if (!name.isEmpty() && headers.size() < MOST_HEADERS) {
            headers.add(new MimePart.Header(name, value.toString().strip()));
        }
    }

    private String decoded(byte[] mail, int from, int to) {
        return CharacterSets.decode(Arrays.copyOfRange(mail, from, to), null, problems);
    }

    /** Gives the index of the colon after a header's name, or -1: printable ASCII without blanks before it. */
    private static int colon(byte[] mail, int from, int to) {
        for (int i = from; i < to; i++) {
            if (mail[i] == ':') {
                return i;
            }
            if (mail[i] == ' ' || mail[i] == '\t') {
                int next = i;
                while (next < to && (mail[next] == ' ' || mail[next] == '\t')) {
                    next++;
                }
                return next < to && mail[next] == ':' && i > from ? next : -1;
            }
            if (mail[i] <= 32 || mail[i] == 127) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isRestOfBoundary(byte[] mail, int from, int end) {
        int to = lineEnd(mail, from, end);
        var rest = new String(mail, from, to - from, StandardCharsets.ISO_8859_1).strip();
        return rest.isEmpty() || rest.equals("--");
    }

    private static boolean startsWith(byte[] mail, int from, int end, byte[] mark) {
        return from + mark.length <= end && Arrays.equals(mail, from, from + mark.length, mark, 0, mark.length);
    }

    private static int lineEnd(byte[] mail, int from, int end) {
        int at = from;
        while (at < end && mail[at] != '\n' && mail[at] != '\r') {
            at++;
        }
        return at;
    }

    private static int nextLine(byte[] mail, int from, int end) {
        int at = lineEnd(mail, from, end);
        if (at < end && mail[at] == '\r' && at + 1 < end && mail[at + 1] == '\n') {
            return at + 2;
        }
        return Math.min(end, at + 1);
    }

    /** The line end before a boundary belongs to the boundary. */
    private static int withoutLineEnd(byte[] mail, int start, int end) {
        int at = end;
        if (at > start && mail[at - 1] == '\n') {
            at--;
        }
        return at > start && mail[at - 1] == '\r' ? at - 1 : at;
    }
}
