package org.entente.publication;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.companies.Sector;
import org.entente.scores.ConsumerVerdict;
import org.entente.scores.ServiceScore;
import org.entente.scores.Share;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers that everyone may know, computed from the cases at the moment of asking: private cases count in them like
 * public ones, without a word of theirs.
 */
@Service
@Transactional(readOnly = true)
public class PublicFigures {

    /** The first deadline for the company's reply since the complaint was last sent: later ones are for later replies. */
    private static final String CASES = """
            select new org.entente.publication.CountedCase(
                c.company.id, c.sector, c.status, c.outcome, c.filedAt, c.mailboxConfirmedAt, c.sentAt, c.answeredAt,
                (select min(d.due) from DeadlineEntry d where d.complaintCase = c and d.kind = COMPANY_REPLY
                    and d.setAt >= c.sentAt - 1 minute))
            from ComplaintCase c
            where c.filedAt > :since and (:companyId is null or c.company.id = :companyId)
            """;

    private static final int WINDOW_MONTHS = 12;
    /** A complaint is sent some weeks after it was filed at the latest; the window of the score looks at the sending. */
    private static final int MONTHS_BEFORE_SENDING = 2;

    private final EntityManager entities;
    private final Clock clock;

    PublicFigures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The figures of one company, by its id. */
    public CompanyFigures company(long companyId) {
        return figures(cases(companyId), clock.instant());
    }

    /** The figures of all companies that ever got a complaint in the window, by their ids. */
    public Map<Long, CompanyFigures> companies() {
        var now = clock.instant();
        return cases(null).stream()
                .collect(Collectors.groupingBy(
                        CountedCase::companyId,
                        Collectors.collectingAndThen(Collectors.toList(), found -> figures(found, now))));
    }

    /** The sectors in their fixed order, without those that had no complaint. */
    public List<SectorFigures> sectors() {
        var bySector = filedInWindow().stream().collect(Collectors.groupingBy(CountedCase::sector));
        return Arrays.stream(Sector.values())
                .filter(bySector::containsKey)
                .map(sector -> sector(sector, Objects.requireNonNull(bySector.get(sector))))
                .toList();
    }

    /** All companies together. */
    public YearFigures last12Months() {
        var now = clock.instant();
        var found = filedInWindow();
        var due = found.stream().filter(one -> one.isDue(now)).toList();
        int answered = (int) due.stream().filter(CountedCase::isAnswered).count();
        int solved = count(found, ConsumerVerdict.SOLVED) + count(found, ConsumerVerdict.PARTLY_SOLVED);
        return new YearFigures(
                found.size(),
                new Share(answered, due.size()),
                new Share(solved, solved + count(found, ConsumerVerdict.NOT_SOLVED)),
                median(found));
    }

    private static CompanyFigures figures(List<CountedCase> cases, Instant now) {
        var score = ServiceScore.compute(
                cases.stream().map(CountedCase::scored).filter(Objects::nonNull).toList(), now);
        var received = cases.stream()
                .filter(one -> one.sentAt() != null
                        && one.sentAt().isAfter(score.from())
                        && !one.sentAt().isAfter(now))
                .toList();
        int open = (int) received.stream().filter(CountedCase::isOpen).count();
        return new CompanyFigures(received.size(), open, score);
    }

    private static SectorFigures sector(Sector sector, List<CountedCase> found) {
        int solved = count(found, ConsumerVerdict.SOLVED);
        int partly = count(found, ConsumerVerdict.PARTLY_SOLVED);
        int all = solved + partly + count(found, ConsumerVerdict.NOT_SOLVED);
        return new SectorFigures(sector, found.size(), new Share(solved + partly / 2.0, all));
    }

    private List<CountedCase> filedInWindow() {
        var from = monthsAgo(WINDOW_MONTHS);
        return cases(null).stream()
                .filter(one -> one.isConfirmed() && one.filedAt().isAfter(from))
                .toList();
    }

    private List<CountedCase> cases(@Nullable Long companyId) {
        return entities.createQuery(CASES, CountedCase.class)
                .setParameter("since", monthsAgo(WINDOW_MONTHS + MONTHS_BEFORE_SENDING))
                .setParameter("companyId", companyId)
                .getResultList();
    }

    private Instant monthsAgo(int months) {
        return clock.instant().atZone(Brussels.ZONE).minusMonths(months).toInstant();
    }

    private static int count(List<CountedCase> cases, ConsumerVerdict verdict) {
        return (int) cases.stream().filter(one -> one.verdict() == verdict).count();
    }

    private static @Nullable Double median(List<CountedCase> cases) {
        var days = cases.stream()
                .map(CountedCase::replyWorkingDays)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int middle = days.size() / 2;
        if (days.isEmpty()) {
            return null;
        }
        return days.size() % 2 == 1 ? (double) days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0;
    }
}
