package org.entente.mailreading;

import java.util.Arrays;
import java.util.List;

/**
 * Something that was found out about a mail: a code, and what it is about. Screens have a sentence for each code, in the
 * reader's language; see {@link Sign} for the codes of this package.
 *
 * @param code      a name in capitals
 * @param arguments case numbers, names of constants, pieces of headers; one line each
 */
public record Evidence(String code, List<String> arguments) {

    private static final String SEPARATOR = "|";

    public Evidence {
        arguments = List.copyOf(arguments);
    }

    public static Evidence of(Enum<?> code, Object... arguments) {
        return new Evidence(
                code.name(), Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** One line that {@link #parse} reads again. */
    public String line() {
        var line = new StringBuilder(code);
        arguments.forEach(argument -> line.append(SEPARATOR)
                .append(argument.replaceAll("[\\s\\p{Cntrl}]+", " ").replace(SEPARATOR, "/")));
        return line.toString();
    }

    /** Reads what {@link #line} wrote. */
    public static Evidence parse(String line) {
        var parts = Arrays.asList(line.split("\\|", -1));
        return new Evidence(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
