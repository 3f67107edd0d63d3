package org.entente.mediation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.MediationOutcome;
import org.entente.time.Brussels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everyone may know of mediations: how they ended, in numbers by company, and for a published complaint. They are shown
 * beside the score and are no part of it: its formula counts what companies and consumers do, not what a third party does.
 */
@Service
@Transactional(readOnly = true)
public class MediationFigures {

    private static final int WINDOW_MONTHS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    MediationFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many mediations with a company ended how in the last twelve months; those that consumers left are not counted. */
    public Map<MediationOutcome, Integer> ofCompany(long companyId) {
        var since = Brussels.dayOf(clock.instant()).minusMonths(WINDOW_MONTHS).atStartOfDay(Brussels.ZONE);
        var counts = new EnumMap<MediationOutcome, Integer>(MediationOutcome.class);
        jdbc.sql("""
                select m.outcome, count(*) as cases from mediation m join matter x on x.id = m.id
                where x.company_id = :company and m.outcome is not null and m.outcome <> 'WITHDRAWN'
                and x.closed_at >= :since group by m.outcome
                """)
                .param("company", companyId)
                .param("since", since.toInstant().atOffset(ZoneOffset.UTC))
                .query((row, i) -> counts.put(MediationOutcome.valueOf(row.getString("outcome")), row.getInt("cases")))
                .list();
        return counts;
    }

    /** What the mediation of a complaint led to; empty if there was none, or the consumer left it. */
    public Optional<MediationOutcome> ofComplaint(CaseNumber number) {
        return jdbc.sql(
                        "select mediation_outcome from complaint_case where number = :number and mediation_outcome is not null")
                .param("number", number.toString())
                .query(String.class)
                .optional()
                .map(MediationOutcome::valueOf)
                .filter(outcome -> outcome != MediationOutcome.WITHDRAWN);
    }
}
