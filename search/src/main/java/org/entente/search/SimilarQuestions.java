package org.entente.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.contact.Question;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds answered questions that are like another one, for agents. */
@Service
@Transactional(readOnly = true)
public class SimilarQuestions {

    private static final int MOST = 20;

    private final EntityManager entities;

    SimilarQuestions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Answered questions in the same language that share words with a text, those that share most first.
     *
     * @param except the question that is being answered
     * @param limit  1 to 20
     * @throws org.entente.access.AccessDenied unless the viewer is an agent
     */
    public List<CaseNumber> find(
            String title, String text, Language language, CaseNumber except, int limit, Viewer viewer) {
        viewer.require(Role.AGENT);
        var words = TellingWords.of(title + " " + text);
        if (words.isEmpty()) {
            return List.of();
        }
        var session = Search.session(entities);
        var scope = session.scope(Question.class);
        var factory = scope.predicate();
        var like = factory.match()
                .field(Fields.in(language, Fields.TITLE))
                .boost(3f)
                .field(Fields.in(language, Fields.TEXT))
                .boost(1f)
                .field(Fields.in(language, Fields.CONVERSATION))
                .boost(0.7f)
                .matching(words)
                .toPredicate();
        return session
                .search(scope)
                .select(scope.projection().field(Fields.NUMBER, String.class).toProjection())
                .where(factory.bool()
                        .must(like)
                        .filter(factory.match().field(Fields.LANGUAGE).matching(language.name()))
                        .filter(factory.match().field(Fields.ANSWERED).matching(true))
                        .mustNot(factory.match().field(Fields.NUMBER).matching(except.toString()))
                        .toPredicate())
                .fetchHits(Math.clamp(limit, 1, MOST))
                .stream()
                .map(CaseNumber::parse)
                .toList();
    }
}
