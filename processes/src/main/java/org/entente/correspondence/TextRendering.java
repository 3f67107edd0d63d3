package org.entente.correspondence;

import java.util.List;
import java.util.StringJoiner;

/** A letter as plain text: our own words are wrapped at 76 columns, those of people stay as they are. */
final class TextRendering {

    private static final int COLUMNS = 76;

    private TextRendering() {}

    /** @param colon as the language writes it, with the blank before it that some have */
    static String render(List<Block> blocks, String colon) {
        var text = new StringJoiner("\n\n", "", "\n");
        for (var block : blocks) {
            text.add(render(block, colon));
        }
        return text.toString();
    }

    private static String render(Block block, String colon) {
        return switch (block) {
            case Block.Paragraph(var words) -> wrapped(words, "", "");
            case Block.Heading(var words) -> heading(words);
            case Block.Items(var lines) ->
                String.join(
                        "\n",
                        lines.stream().map(line -> wrapped(line, "- ", "  ")).toList());
            case Block.Facts(var facts) ->
                String.join(
                        "\n",
                        facts.stream()
                                .map(fact -> wrapped(fact.label() + " " + fact.value(), "", "  "))
                                .toList());
            case Block.Written(var words, var language) -> words;
            case Block.Link(var label, var url) -> wrapped(label + colon, "", "") + "\n" + url;
        };
    }

    private static String heading(String words) {
        var lines = wrapped(words, "", "");
        var longest = lines.lines().mapToInt(String::length).max().orElse(0);
        return lines + "\n" + "-".repeat(Math.max(longest, 4));
    }

    private static String wrapped(String words, String first, String further) {
        var text = new StringBuilder(first);
        var column = first.length();
        var empty = true;
        for (var word : words.strip().split("\\s+")) {
            if (!empty && column + 1 + word.length() > COLUMNS) {
                text.append('\n').append(further);
                column = further.length();
                empty = true;
            }
            if (!empty) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            empty = false;
        }
        return text.toString();
    }
}
