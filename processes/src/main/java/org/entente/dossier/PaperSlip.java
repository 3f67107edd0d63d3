package org.entente.dossier;

import java.util.List;
import org.entente.access.Language;

/**
 * A page or two on paper that are no dossier: a receipt.
 *
 * @param title   its heading, also that of the file
 * @param lead    what it is, in a sentence
 * @param parts   in this order
 */
public record PaperSlip(Language language, String title, String lead, List<Part> parts) {

    public PaperSlip {
        parts = List.copyOf(parts);
    }

    /**
     * A part under a heading of its own.
     *
     * @param facts   names and values, as a table
     * @param text    as somebody wrote it; may be empty
     * @param points  as a list
     */
    public record Part(String heading, List<Fact> facts, String text, List<String> points) {

        public Part {
            facts = List.copyOf(facts);
            points = List.copyOf(points);
        }
    }

    public record Fact(String name, String value) {}
}
