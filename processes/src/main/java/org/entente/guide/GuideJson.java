package org.entente.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Guides as JSON: strict in reading, always the same bytes in writing. */
public final class GuideJson {

    /** A guide of this size has some ten thousand questions. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(
                    wanted -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private GuideJson() {}

    /**
     * Reads a guide or a part of one.
     *
     * @throws UnreadableGuide if it is none: no JSON, too large, with unknown or repeated fields
     */
    public static Guide read(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw new UnreadableGuide("", "a guide has at most " + MOST_BYTES + " bytes, but this has " + json.length);
        }
        try {
            return MAPPER.readValue(json, Guide.class);
        } catch (JacksonException wrong) {
            throw new UnreadableGuide(place(wrong), wrong.getOriginalMessage());
        }
    }

    /** The guide as JSON with two-space indentation; the same guide always gives the same bytes. */
    public static byte[] write(Guide guide) {
        return MAPPER.writeValueAsString(guide).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Puts the files of a guide together, in their order.
     *
     * @throws UnreadableGuide if two of them say where it starts
     */
    public static Guide merge(List<Guide> parts) {
        var starts = parts.stream()
                .map(Guide::start)
                .filter(start -> !start.isEmpty())
                .toList();
        if (starts.size() > 1) {
            throw new UnreadableGuide("start", "a guide starts once, but there are " + starts);
        }
        return new Guide(
                starts.isEmpty() ? "" : starts.getFirst(),
                parts.stream().flatMap(part -> part.questions().stream()).toList(),
                parts.stream().flatMap(part -> part.outcomes().stream()).toList(),
                parts.stream().flatMap(part -> part.facts().stream()).toList(),
                parts.stream().flatMap(part -> part.help().stream()).toList());
    }

    /** A part of a guide as a tree, to be compared with another. */
    static JsonNode tree(Object part) {
        return MAPPER.valueToTree(part);
    }

    private static String place(JacksonException wrong) {
        var parts = new ArrayList<String>();
        for (var step : wrong.getPath()) {
            parts.add(step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName());
        }
        return parts.stream().collect(Collectors.joining()).replaceFirst("^\\.", "");
    }
}
