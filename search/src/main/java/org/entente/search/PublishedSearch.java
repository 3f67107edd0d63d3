package org.entente.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.companies.Sector;
import org.entente.publication.Publication;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published complaints, for everyone. What is found, counted and shown comes from publications alone, and a hit whose
 * publication was withdrawn a moment ago is not shown even if the index has not followed yet.
 */
@Service
@Transactional(readOnly = true)
public class PublishedSearch {

    private static final int LISTED_COMPANIES = 20;
    /** Stands for a company that does not exist; no id looks like it. */
    private static final String NO_COMPANY = "none";

    private static final WordPredicates WORDS = new WordPredicates(weights(), List.of(Fields.NUMBER));

    private final EntityManager entities;

    PublishedSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** Answers any query; see {@link PublishedQuery} for what is read of it. */
    public PublishedResult find(PublishedQuery query) {
        var session = Search.session(entities);
        var scope = session.scope(Publication.class);
        var words = SearchWords.read(query.text());
        var search = new FacetedSearch<>(session, scope, narrowings(query));
        var exact = within(scope, query, WORDS.exact(scope.predicate(), words));
        boolean similar = !words.isEmpty() && !search.finds(exact);
        var predicate = similar ? within(scope, query, WORDS.similar(scope.predicate(), words)) : exact;
        var found = search.find(
                predicate, projection(scope), order(scope, query.sort(), words), query.page(), query.size());
        var facets = new HashMap<>(search.listed(found.counts()));
        facets.computeIfPresent(Facet.COMPANY, (facet, counts) -> named(counts));
        return new PublishedResult(
                found.total(),
                similar && found.total() > 0,
                shown(found.hits()),
                facets,
                query.page(),
                Paging.pages(found.total(), query.size()));
    }

    private List<Narrowing> narrowings(PublishedQuery query) {
        return List.of(
                Narrowing.of(Facet.SECTOR, Fields.SECTOR, query.sectors()),
                new Narrowing(Facet.COMPANY, Fields.COMPANY_ID, companyIds(query.companyNumbers())),
                Narrowing.of(Facet.STATE, Fields.STATE, query.states()),
                Narrowing.of(Facet.LANGUAGE, Fields.LANGUAGE, query.languages()),
                Narrowing.of(Facet.REMEDY, Fields.REMEDY, query.remedies()));
    }

    private static SearchPredicate within(
            SearchScope<Publication> scope, PublishedQuery query, SearchPredicate predicate) {
        var all = scope.predicate().bool().must(predicate);
        if (query.from() != null) {
            all = all.filter(scope.predicate().range().field(Fields.FILED_ON).atLeast(query.from()));
        }
        if (query.to() != null) {
            all = all.filter(scope.predicate().range().field(Fields.FILED_ON).atMost(query.to()));
        }
        return all.toPredicate();
    }

    private static SearchSort order(SearchScope<Publication> scope, Sort sort, SearchWords words) {
        var factory = scope.sort();
        var order = factory.composite();
        if (sort == Sort.BEST && !words.isEmpty()) {
            order = order.add(factory.score());
        }
        return order.add(factory.field(Fields.FILED_ON).desc())
                .add(factory.field(Fields.NUMBER).desc())
                .toSort();
    }

    private record IndexedHit(
            String number,
            String companyId,
            Sector sector,
            Language language,
            PublicState state,
            CaseStatus status,
            LocalDate filedOn,
            HitTexts texts) {

        static IndexedHit read(List<?> parts) {
            return new IndexedHit(
                    (String) parts.get(0),
                    (String) parts.get(1),
                    Sector.valueOf((String) parts.get(2)),
                    Language.valueOf((String) parts.get(3)),
                    PublicState.valueOf((String) parts.get(4)),
                    CaseStatus.valueOf((String) parts.get(5)),
                    (LocalDate) parts.get(6),
                    (HitTexts) parts.get(7));
        }
    }

    private static SearchProjection<IndexedHit> projection(SearchScope<Publication> scope) {
        var factory = scope.projection();
        return factory.composite()
                .from(
                        factory.field(Fields.NUMBER, String.class),
                        factory.field(Fields.COMPANY_ID, String.class),
                        factory.field(Fields.SECTOR, String.class),
                        factory.field(Fields.LANGUAGE, String.class),
                        factory.field(Fields.STATE, String.class),
                        factory.field(Fields.STATUS, String.class),
                        factory.field(Fields.FILED_ON, LocalDate.class),
                        HitTexts.projection(factory))
                .asList(IndexedHit::read)
                .toProjection();
    }

    private record CompanyName(int number, String name) {}

    private List<PublishedHit> shown(List<IndexedHit> hits) {
        var companies = companiesOf(hits.stream().map(IndexedHit::number).toList());
        return hits.stream()
                .map(hit -> {
                    var company = companies.get(hit.number());
                    return company == null ? null : shown(hit, company);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static PublishedHit shown(IndexedHit hit, CompanyName company) {
        return new PublishedHit(
                CaseNumber.parse(hit.number()),
                hit.texts().title(),
                hit.texts().snippet(),
                company.number(),
                company.name(),
                hit.sector(),
                hit.language(),
                hit.state(),
                hit.status(),
                hit.filedOn());
    }

    /** The companies of those cases that are published at this moment, by case number. */
    private Map<String, CompanyName> companiesOf(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p.number, c.number, c.name from Publication p join Company c on c.id = p.companyId"
                                + " where p.number in :numbers",
                        Object[].class)
                .setParameter("numbers", caseNumbers)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> new CompanyName((int) row[1], (String) row[2])));
    }

    private Set<String> companyIds(Set<Integer> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        var ids = entities.createQuery("select c.id from Company c where c.number in :numbers", Long.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(String::valueOf)
                .collect(toUnmodifiableSet());
        return ids.isEmpty() ? Set.of(NO_COMPANY) : ids;
    }

    private List<FacetCount> named(List<FacetCount> counts) {
        var listed = counts.stream().limit(LISTED_COMPANIES);
        var selected = counts.stream().skip(LISTED_COMPANIES).filter(FacetCount::selected);
        var kept = Stream.concat(listed, selected)
                .filter(count -> !count.value().equals(NO_COMPANY))
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        var names = entities.createQuery(
                        "select c.id, c.number, c.name from Company c where c.id in :ids", Object[].class)
                .setParameter(
                        "ids",
                        kept.stream().map(count -> Long.valueOf(count.value())).toList())
                .getResultStream()
                .collect(toMap(row -> row[0].toString(), row -> new CompanyName((int) row[1], (String) row[2])));
        return kept.stream()
                .filter(count -> names.containsKey(count.value()))
                .map(count -> {
                    var company = Objects.requireNonNull(names.get(count.value()));
                    return new FacetCount(
                            Integer.toString(company.number()), company.name(), count.count(), count.selected());
                })
                .sorted(FacetedSearch.MOST_FREQUENT_FIRST)
                .toList();
    }

    private static Map<String, Float> weights() {
        var weights = new HashMap<String, Float>();
        for (var language : Language.values()) {
            weights.put(Fields.in(language, Fields.TITLE), 4f);
            weights.put(Fields.in(language, Fields.TEXT), 1f);
            weights.put(Fields.in(language, Fields.CONVERSATION), 0.7f);
        }
        weights.put(Fields.COMPANY_NAME, 3f);
        weights.put(Fields.ALL_WORDS, 0.3f);
        return weights;
    }
}
