package org.entente.mailreading;

import java.util.ArrayList;

/** Joins the lines of a flowed text (RFC 3676): a line that ends in a blank goes on in the next of the same depth. */
final class FlowedText {

    private FlowedText() {}

    static String join(String text, boolean deleteBlank) {
        var joined = new ArrayList<String>();
        StringBuilder open = null;
        int openDepth = 0;
        for (var line : text.split("\n", -1)) {
            int depth = depth(line);
            var unquoted = line.substring(depth);
            var content = unquoted.startsWith(" ") ? unquoted.substring(1) : unquoted;
            boolean isDelimiter = content.equals("-- ");
            if (open != null && (depth != openDepth || isDelimiter)) {
                joined.add(open.toString());
                open = null;
            }
            if (open == null) {
                open = new StringBuilder(depth == 0 ? "" : ">".repeat(depth) + " ");
                openDepth = depth;
            }
            boolean flows = content.endsWith(" ") && !isDelimiter;
            open.append(flows && deleteBlank ? content.substring(0, content.length() - 1) : content);
            if (!flows) {
                joined.add(open.toString());
                open = null;
            }
        }
        if (open != null) {
            joined.add(open.toString());
        }
        return String.join("\n", joined);
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
