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

    static final String HIGHLIGHTER = "sentences";

    private static final int SENTENCES = 2;
    private static final String BETWEEN = " … ";

    private static final int PARTS = 5;
    private static final int TITLE = 0;
    private static final int TITLE_SENTENCES = 1;
    private static final int TEXT = 2;
    private static final int TEXT_SENTENCES = 3;
    private static final int CONVERSATION_SENTENCES = 4;

    /** Gives the sentences that fit best. */
    static HighlighterFinalStep highlighter(SearchHighlighterFactory factory) {
        return factory.unified().tag(Marks.OPEN, Marks.CLOSE).numberOfFragments(SENTENCES);
    }

    static ProjectionFinalStep<HitTexts> projection(SearchProjectionFactory<?, ?> factory) {
        var parts = new ArrayList<ProjectionFinalStep<?>>();
        for (var language : Language.values()) {
            var title = Fields.in(language, Fields.TITLE);
            var text = Fields.in(language, Fields.TEXT);
            var conversation = Fields.in(language, Fields.CONVERSATION);
            parts.add(factory.field(title, String.class));
            parts.add(factory.highlight(title).highlighter(HIGHLIGHTER));
            parts.add(factory.field(text, String.class));
            parts.add(factory.highlight(text).highlighter(HIGHLIGHTER));
            parts.add(factory.highlight(conversation).highlighter(HIGHLIGHTER));
        }
        return factory.composite()
                .from(parts.toArray(ProjectionFinalStep<?>[]::new))
                .asList(HitTexts::read);
    }

    private static HitTexts read(List<?> parts) {
        var title = text(parts, TITLE);
        var titleSentences = sentences(parts, TITLE_SENTENCES).toList();
        var places = Stream.concat(sentences(parts, TEXT_SENTENCES), sentences(parts, CONVERSATION_SENTENCES))
                .filter(Marks::isIn)
                .limit(SENTENCES)
                .map(Marks::around)
                .collect(Collectors.joining(BETWEEN));
        return new HitTexts(
                Marks.transferred(titleSentences, title),
                Marks.segments(places.isEmpty() ? Marks.beginning(text(parts, TEXT)) : places));
    }

    private static String text(List<?> parts, int place) {
        return inAnyLanguage(parts, place).map(String.class::cast).findFirst().orElse("");
    }

    private static Stream<String> sentences(List<?> parts, int place) {
        return inAnyLanguage(parts, place)
                .flatMap(list -> ((List<?>) list).stream())
                .map(String.class::cast);
    }

    private static Stream<?> inAnyLanguage(List<?> parts, int place) {
        return Stream.of(Language.values())
                .map(language -> parts.get(PARTS * language.ordinal() + place))
                .filter(Objects::nonNull);
    }
}
