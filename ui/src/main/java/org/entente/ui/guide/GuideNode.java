package org.entente.ui.guide;

import java.util.Locale;
import java.util.Optional;
import org.entente.guide.Guide;
import org.entente.guide.GuideFinding.Part;

/** Something in a guide that has a form of its own. */
record GuideNode(Part part, String id) {

    static GuideNode question(String id) {
        return new GuideNode(Part.QUESTION, id);
    }

    static GuideNode outcome(String id) {
        return new GuideNode(Part.OUTCOME, id);
    }

    /** What an answer leads to: a question or an outcome; empty if there is no such thing. */
    static Optional<GuideNode> of(Guide guide, String id) {
        if (guide.question(id).isPresent()) {
            return Optional.of(question(id));
        }
        return guide.outcome(id).map(found -> outcome(id));
    }

    /** Reads {@link #address}; empty if it is none, or there is no such thing in the guide. */
    static Optional<GuideNode> read(String address, Guide guide) {
        var parts = address.split(":", 2);
        for (var part : Part.values()) {
            if (parts.length == 2 && name(part).equals(parts[0])) {
                var node = new GuideNode(part, parts[1]);
                return node.exists(guide) ? Optional.of(node) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean exists(Guide guide) {
        return switch (part) {
            case QUESTION -> guide.question(id).isPresent();
            case OUTCOME -> guide.outcome(id).isPresent();
            case FACT -> guide.facts().stream().anyMatch(fact -> fact.id().equals(id));
            case HELP -> guide.help(id).isPresent();
            case GUIDE -> false;
        };
    }

    /** As addresses write it: {@code question:energy}. */
    String address() {
        return name(part) + ":" + id;
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
