package org.entente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/**
 * Title and snippet of a hit. Only the fields of the hit's own language hold anything; the projection asks for all, since
 * it is the same for all hits.
 */
record HitTexts(List<HitSegment> title, List<HitSegment> snippet) {

    static final String HIGHLIGHTER = "places";
    static final String BEGINNING_HIGHLIGHTER = "placesOrBeginning";

    private static final int FRAGMENT_LENGTH = 140;
    private static final int FRAGMENTS = 2;
    private static final int BEGINNING_LENGTH = 220;
    private static final String BETWEEN = " … ";

    static HighlighterFinalStep highlighter(SearchHighlighterFactory factory) {
        return factory.plain()
                .tag(Marks.OPEN, Marks.CLOSE)
                .fragmentSize(FRAGMENT_LENGTH)
                .numberOfFragments(FRAGMENTS);
    }

    static HighlighterFinalStep beginningHighlighter(SearchHighlighterFactory factory) {
        return factory.plain()
                .tag(Marks.OPEN, Marks.CLOSE)
                .fragmentSize(FRAGMENT_LENGTH)
                .numberOfFragments(FRAGMENTS)
                .noMatchSize(BEGINNING_LENGTH);
    }

    static ProjectionFinalStep<HitTexts> projection(SearchProjectionFactory<?, ?> factory) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        for (var language : Language.values()) {
            parts.add(factory.field(Fields.in(language, Fields.TITLE), String.class));
            parts.add(factory.highlight(Fields.in(language, Fields.TITLE)).highlighter(HIGHLIGHTER));
            parts.add(factory.highlight(Fields.in(language, Fields.TEXT)).highlighter(BEGINNING_HIGHLIGHTER));
            parts.add(
                    factory.highlight(Fields.in(language, Fields.CONVERSATION)).highlighter(HIGHLIGHTER));
        }
        return factory.composite()
                .from(parts.toArray(ProjectionFinalStep<?>[]::new))
                .asList(HitTexts::read);
    }

    private static HitTexts read(List<?> parts) {
        var title = Stream.of(Language.values())
                .map(language -> parts.get(4 * language.ordinal()))
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
        return new HitTexts(
                Marks.transferred(fragments(parts, 1), title), snippet(fragments(parts, 2), fragments(parts, 3)));
    }

    private static List<HitSegment> snippet(List<String> text, List<String> conversation) {
        var places = Stream.concat(text.stream(), conversation.stream())
                .filter(Marks::isIn)
                .limit(FRAGMENTS)
                .toList();
        var shown = places.isEmpty() ? text.stream().limit(1).toList() : places;
        return Marks.segments(shown.stream().map(HitTexts::onOneLine).collect(Collectors.joining(BETWEEN)));
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<String> fragments(List<?> parts, int place) {
        return Stream.of(Language.values())
                .map(language -> parts.get(4 * language.ordinal() + place))
                .filter(Objects::nonNull)
                .flatMap(list -> ((List<?>) list).stream())
                .map(String.class::cast)
                .toList();
    }
}
