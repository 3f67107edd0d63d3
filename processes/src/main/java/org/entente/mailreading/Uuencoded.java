package org.entente.mailreading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds files that old programs wrote into the text itself: {@code begin 644 name}, lines of code, {@code end}. */
final class Uuencoded {

    private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} (\\S.{0,200})");

    private static final int LONGEST_LINE = 90;

    /** A text without its files, and the files. */
    record Result(String text, List<MailAttachment> files) {}

    private Uuencoded() {}

    static Result extract(String text) {
        if (!text.contains("begin ")) {
            return new Result(text, List.of());
        }
        var lines = text.split("\n", -1);
        var kept = new ArrayList<String>();
        var files = new ArrayList<MailAttachment>();
        int lastEnd = lastEnd(lines);
        for (int i = 0; i < lines.length; i++) {
            var begin = BEGIN.matcher(lines[i].strip());
            int end = i < lastEnd && begin.matches() ? endOfFile(lines, i + 1) : -1;
            if (end < 0) {
                kept.add(lines[i]);
            } else {
                var content = decode(List.of(lines).subList(i + 1, end));
                files.add(new MailAttachment(
                        HeaderText.fileName(begin.group(1)), "application/octet-stream", content, false));
                i = end;
            }
        }
        return new Result(String.join("\n", kept), files);
    }

    static byte[] content(String text) {
        var lines = text.lines()
                .dropWhile(line -> !BEGIN.matcher(line.strip()).matches())
                .toList();
        return lines.isEmpty() ? new byte[0] : decode(lines.subList(1, lines.size()));
    }

    private static int lastEnd(String[] lines) {
        for (int i = lines.length - 1; i >= 0; i--) {
            if (lines[i].strip().equals("end")) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfFile(String[] lines, int from) {
        for (int i = from; i < lines.length; i++) {
            var line = lines[i].strip();
            if (line.equals("end")) {
                return i;
            }
            if (line.length() > LONGEST_LINE || BEGIN.matcher(line).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private static byte[] decode(List<String> lines) {
        var out = new ByteArrayOutputStream();
        for (var line : lines) {
            if (line.equals("end")) {
                break;
            }
            int length = line.isEmpty() ? 0 : line.charAt(0) - 32 & 63;
            for (int i = 1; length > 0; i += 4) {
                int group =
                        value(line, i) << 18 | value(line, i + 1) << 12 | value(line, i + 2) << 6 | value(line, i + 3);
                for (int shift = 16; shift >= 0 && length > 0; shift -= 8, length--) {
                    out.write(group >> shift);
                }
            }
        }
        return out.toByteArray();
    }

    private static int value(String line, int index) {
        return index < line.length() ? line.charAt(index) - 32 & 63 : 0;
    }
}
