package org.entente.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.guide.GuideFinding.Part;
import tools.jackson.databind.JsonNode;

/**
 * Something that differs between two guides.
 *
 * @param fields for what was changed: each field with its text before and after, by its path such as {@code steps.0.text.fr}
 */
public record GuideChange(Part part, String id, Kind kind, List<Field> fields) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A field that differs; empty before or after if it is only in the other guide. */
    public record Field(String path, String before, String after) {}

    public GuideChange {
        fields = List.copyOf(fields);
    }

    /** What changed from one guide to another, in the order of the document; empty if nothing did. */
    public static List<GuideChange> between(Guide before, Guide after) {
        var changes = new ArrayList<GuideChange>();
        if (!before.start().equals(after.start())) {
            changes.add(new GuideChange(
                    Part.GUIDE, "", Kind.CHANGED, List.of(new Field("start", before.start(), after.start()))));
        }
        compare(Part.QUESTION, before.questions(), after.questions(), Question::id, changes);
        compare(Part.OUTCOME, before.outcomes(), after.outcomes(), GuideOutcome::id, changes);
        compare(Part.FACT, before.facts(), after.facts(), FactQuestion::id, changes);
        compare(Part.HELP, before.help(), after.help(), HelpBody::id, changes);
        return List.copyOf(changes);
    }

    private static <T> void compare(
            Part part, List<T> before, List<T> after, Function<T, String> id, List<GuideChange> changes) {
        var old = byId(before, id);
        var now = byId(after, id);
        now.forEach((key, one) -> {
            var former = old.get(key);
            if (former == null) {
                changes.add(new GuideChange(part, key, Kind.ADDED, List.of()));
            } else if (!former.equals(one)) {
                changes.add(new GuideChange(part, key, Kind.CHANGED, fields(former, one)));
            }
        });
        old.keySet().stream()
                .filter(key -> !now.containsKey(key))
                .forEach(key -> changes.add(new GuideChange(part, key, Kind.REMOVED, List.of())));
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        all.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        return byId;
    }

    private static List<Field> fields(Object before, Object after) {
        var old = new TreeMap<String, String>();
        var now = new TreeMap<String, String>();
        flatten("", GuideJson.tree(before), old);
        flatten("", GuideJson.tree(after), now);
        var all = new TreeMap<>(old);
        all.putAll(now);
        return all.keySet().stream()
                .map(path -> new Field(path, old.getOrDefault(path, ""), now.getOrDefault(path, "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    /** Lists by the ids of their elements where they have some, so that moving one does not change all. */
    private static void flatten(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(join(path, field.getKey()), field.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                var element = node.get(i);
                var id = element.isObject() && element.has("id")
                        ? element.get("id").asString()
                        : String.valueOf(i + 1);
                flatten(join(path, id), element, leaves);
            }
        } else {
            leaves.put(path, node.asString());
        }
    }

    private static String join(String path, String part) {
        return path.isEmpty() ? part : path + "." + part;
    }
}
