package org.entente.decisiontables;

import java.util.Set;

/** What may be a name or an id in a table's file. */
final class Names {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_ID = 100;
    private static final Set<String> WORDS_OF_FEEL = Set.of(
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "instance",
            "of",
            "between",
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "function",
            "external",
            "date",
            "time",
            "duration",
            "string",
            "number",
            "boolean",
            "Any",
            "item",
            "partial");

    private Names() {}

    /** Tells whether a text is a plain identifier. */
    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME || WORDS_OF_FEEL.contains(text)) {
            return false;
        }
        return isLetter(text.charAt(0)) && text.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '_');
    }

    /** Tells whether a text is an id of XML in plain letters. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ID) {
            return false;
        }
        char first = text.charAt(0);
        return (isLetter(first) || first == '_')
                && text.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.');
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
