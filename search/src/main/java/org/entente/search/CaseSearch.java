package org.entente.search;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Publicity;
import org.entente.companies.Sector;
import org.entente.time.Brussels;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds case files by anything in them. What the viewer may not read is left out by the query itself, so that hits, counts
 * and snippets speak of the same cases: staff find all, a consumer the case of their link, everybody else nothing.
 */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    private static final WordPredicates WORDS =
            new WordPredicates(weights(), List.of(Fields.NUMBER, Fields.SQUEEZED_REFERENCE));

    private final EntityManager entities;

    CaseSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** Answers any query; see {@link CaseQuery} for what is read of it. */
    public CaseResult find(CaseQuery query, Viewer viewer) {
        var session = Search.session(entities);
        var scope = session.scope(ComplaintCase.class);
        var words = SearchWords.read(query.text());
        var search = new FacetedSearch<>(session, scope, narrowings(query));
        var exact = within(scope, query, viewer, WORDS.exact(scope.predicate(), words));
        boolean similar = !words.isEmpty() && !search.finds(exact);
        var predicate = similar ? within(scope, query, viewer, WORDS.similar(scope.predicate(), words)) : exact;
        var found = search.find(
                predicate, projection(scope), order(scope, query.sort(), words), query.page(), query.size());
        return new CaseResult(
                found.total(),
                similar && found.total() > 0,
                found.hits(),
                search.listed(found.counts()),
                query.page(),
                Paging.pages(found.total(), query.size()));
    }

    private static List<Narrowing> narrowings(CaseQuery query) {
        return List.of(
                Narrowing.of(Facet.STATUS, Fields.STATUS, query.statuses()),
                Narrowing.of(Facet.SECTOR, Fields.SECTOR, query.sectors()),
                Narrowing.of(Facet.LANGUAGE, Fields.LANGUAGE, query.languages()),
                Narrowing.of(Facet.PUBLICITY, Fields.PUBLICITY, query.publicities()));
    }

    private static SearchPredicate within(
            SearchScope<ComplaintCase> scope, CaseQuery query, Viewer viewer, SearchPredicate predicate) {
        var factory = scope.predicate();
        var all = factory.bool().must(predicate).filter(readableBy(viewer, factory));
        if (query.from() != null) {
            all = all.filter(factory.range().field(Fields.FILED_AT).atLeast(startOf(query.from())));
        }
        if (query.to() != null) {
            all = all.filter(factory.range()
                    .field(Fields.FILED_AT)
                    .lessThan(startOf(query.to().plusDays(1))));
        }
        return all.toPredicate();
    }

    private static SearchPredicate readableBy(Viewer viewer, SearchPredicateFactory factory) {
        if (viewer.isStaff() || viewer.isSystem()) {
            return factory.matchAll().toPredicate();
        }
        var ownCase = viewer.ownCase();
        return ownCase == null
                ? factory.matchNone().toPredicate()
                : factory.match().field(Fields.NUMBER).matching(ownCase).toPredicate();
    }

    private static SearchSort order(SearchScope<ComplaintCase> scope, Sort sort, SearchWords words) {
        var factory = scope.sort();
        var order = factory.composite();
        if (sort == Sort.BEST && !words.isEmpty()) {
            order = order.add(factory.score());
        }
        return order.add(factory.field(Fields.FILED_AT).desc())
                .add(factory.field(Fields.NUMBER).desc())
                .toSort();
    }

    private static SearchProjection<CaseHit> projection(SearchScope<ComplaintCase> scope) {
        var factory = scope.projection();
        return factory.composite()
                .from(
                        factory.field(Fields.NUMBER, String.class),
                        HitTexts.projection(factory),
                        factory.field(Fields.COMPANY_NAME, String.class),
                        factory.field(Fields.CONSUMER_NAME, String.class),
                        factory.field(Fields.SECTOR, String.class),
                        factory.field(Fields.LANGUAGE, String.class),
                        factory.field(Fields.STATUS, String.class),
                        factory.field(Fields.PUBLICITY, String.class),
                        factory.field(Fields.FILED_AT, Instant.class))
                .asList(CaseSearch::hit)
                .toProjection();
    }

    private static CaseHit hit(List<?> parts) {
        var texts = (HitTexts) parts.get(1);
        return new CaseHit(
                CaseNumber.parse((String) parts.get(0)),
                texts.title(),
                texts.snippet(),
                (String) parts.get(2),
                (String) parts.get(3),
                Sector.valueOf((String) parts.get(4)),
                Language.valueOf((String) parts.get(5)),
                CaseStatus.valueOf((String) parts.get(6)),
                Publicity.valueOf((String) parts.get(7)),
                (Instant) parts.get(8));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Brussels.ZONE).toInstant();
    }

    private static Map<String, Float> weights() {
        var weights = new HashMap<String, Float>();
        for (var language : Language.values()) {
            weights.put(Fields.in(language, Fields.TITLE), 4f);
            weights.put(Fields.in(language, Fields.TEXT), 1f);
            weights.put(Fields.in(language, Fields.CONVERSATION), 0.7f);
        }
        weights.put(Fields.COMPANY_NAME, 3f);
        weights.put(Fields.CONSUMER_NAME, 5f);
        weights.put(Fields.CONSUMER_EMAIL, 5f);
        weights.put(Fields.REFERENCE, 5f);
        weights.put(Fields.ALL_WORDS, 0.3f);
        return weights;
    }
}
