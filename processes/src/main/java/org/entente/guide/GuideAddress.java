package org.entente.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A place in the guide as an address says it: {@code energy/bill?contacted=SILENT}.
 *
 * @param choices the ids of the answers, from the first question on
 * @param facts   what was told; empty values for questions that were skipped
 */
public record GuideAddress(List<String> choices, Map<FactKey, String> facts) {

    /** The first question. */
    public static final GuideAddress START = new GuideAddress(List.of(), Map.of());

    public GuideAddress {
        choices = List.copyOf(choices);
        var sorted = new EnumMap<FactKey, String>(FactKey.class);
        sorted.putAll(facts);
        facts = Collections.unmodifiableMap(sorted);
    }

    public GuideAddress choosing(String answer) {
        var more = new ArrayList<>(choices);
        more.add(answer);
        return new GuideAddress(more, facts);
    }

    public GuideAddress telling(FactKey key, String value) {
        var more = new EnumMap<FactKey, String>(FactKey.class);
        more.putAll(facts);
        more.put(key, value);
        return new GuideAddress(choices, more);
    }

    public GuideAddress without(FactKey key) {
        var fewer = new EnumMap<FactKey, String>(FactKey.class);
        fewer.putAll(facts);
        fewer.remove(key);
        return new GuideAddress(choices, fewer);
    }

    /** The address of the question after the first {@code count} choices. */
    public GuideAddress upTo(int count) {
        return new GuideAddress(choices.subList(0, count), facts);
    }

    /** The page: {@code /guide/energy/bill?contacted=SILENT}. */
    public String href() {
        var query = query();
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The page without facts: {@code /guide/energy/bill}. */
    public String path() {
        return choices.isEmpty() ? "/guide" : "/guide/" + joined();
    }

    /** The facts as a query, without question mark; empty if there are none. */
    public String query() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey().parameter() + "=" + encoded(fact.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The address as a query for a form that goes on from it: {@code guide=energy/bill&contacted=SILENT}. */
    public String asParameters() {
        var query = query();
        return GuideAnswers.PARAMETER + "=" + joined() + (query.isEmpty() ? "" : "&" + query);
    }

    private String joined() {
        return choices.stream().map(GuideAddress::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
