package org.entente.ui.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.contact.AnsweredQuestion;
import org.entente.contact.QuestionDesk;
import org.entente.guide.InfoPageView;
import org.entente.guide.InfoPages;
import org.entente.matters.MatterFile;
import org.entente.search.InfoPageSearch;
import org.entente.search.SimilarQuestions;

/** What may help to answer a question: what we answered before, and information pages. */
final class Suggestions {

    private static final int QUESTIONS = 4;
    private static final int PAGES = 3;

    private final SimilarQuestions similar;
    private final QuestionDesk desk;
    private final InfoPages pages;
    private final InfoPageSearch pageSearch;

    Suggestions(SimilarQuestions similar, QuestionDesk desk, InfoPages pages, InfoPageSearch pageSearch) {
        this.similar = similar;
        this.desk = desk;
        this.pages = pages;
        this.pageSearch = pageSearch;
    }

    /** Both lists may be empty; the likeliest come first. */
    record Found(List<AnsweredQuestion> questions, List<InfoPageView> pages) {}

    Found of(MatterFile file, Viewer agent) {
        var numbers = similar.find(file.title(), file.narrative(), file.language(), file.number(), QUESTIONS, agent);
        var keys = new LinkedHashSet<String>();
        keys.add(desk.facts(file.number(), agent).theme().key());
        keys.addAll(pageSearch.about(file.title(), file.narrative(), file.language(), PAGES));
        return new Found(
                desk.answered(numbers, agent),
                keys.stream()
                        .map(key -> pages.find(key, file.language()))
                        .flatMap(Optional::stream)
                        .limit(PAGES)
                        .toList());
    }
}
