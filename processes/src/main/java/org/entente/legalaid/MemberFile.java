package org.entente.legalaid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.legalaid.MemberFileProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A list of members as comma-separated values (RFC 4180) in UTF-8, with commas or semicolons. The first line names the
 * columns: {@code number,name,since,until}, in any order, further ones are ignored. Dates by ISO 8601 or as 31/12/2026; no
 * last day means that the membership goes on.
 */
final class MemberFile {

    private static final Set<String> COLUMNS = Set.of("number", "name", "since", "until");
    private static final DateTimeFormatter BELGIAN = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_NAME = 150;

    private final List<MemberLine> lines = new ArrayList<>();
    private final List<MemberFileProblem> problems = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    private MemberFile() {}

    /** Reads all lines; what is wrong is listed, never thrown. */
    static MemberFile read(byte[] bytes) {
        var file = new MemberFile();
        try {
            file.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            file.add(1, Kind.UNREADABLE);
        }
        if (file.lines.isEmpty() && file.problems.isEmpty()) {
            file.add(1, Kind.EMPTY);
        }
        return file;
    }

    List<MemberLine> lines() {
        return lines;
    }

    List<MemberFileProblem> problems() {
        return problems;
    }

    private void parse(String text) {
        var content = text.startsWith("\ufeff") ? text.substring(1) : text;
        var head = content.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(content, format)) {
            var names = parser.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            if (!names.containsAll(COLUMNS)) {
                add(1, Kind.NO_COLUMNS);
                return;
            }
            for (var row : parser) {
                take(row, parser.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            add(lines.size() + 2L, Kind.UNREADABLE);
        }
    }

    private void take(CSVRecord row, long line) {
        var number = value(row, "number");
        var name = value(row, "name");
        var since = date(value(row, "since"));
        var untilText = value(row, "until");
        var until = date(untilText);
        if (!MembershipNumber.isOne(number)) {
            add(line, Kind.NO_NUMBER);
        } else if (!numbers.add(MembershipNumber.parse(number).value())) {
            add(line, Kind.SAME_NUMBER);
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            add(line, Kind.NO_NAME);
        } else if (since.isEmpty()) {
            add(line, Kind.NO_SINCE);
        } else if (!untilText.isEmpty()
                && until.filter(last -> !last.isBefore(since.get())).isEmpty()) {
            add(line, Kind.BAD_UNTIL);
        } else {
            lines.add(new MemberLine(MembershipNumber.parse(number), name, since.get(), orNull(until)));
        }
    }

    private void add(long line, Kind kind) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new MemberFileProblem(line, kind));
        }
    }

    private static String value(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, BELGIAN) : LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate orNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }
}
