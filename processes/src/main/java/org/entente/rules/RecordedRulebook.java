package org.entente.rules;

import java.time.Clock;
import java.util.Map;
import org.entente.casefile.CaseFile;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.Numbered;
import org.entente.casefile.RulePreview;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.matters.Matter;
import org.entente.rules.ReleasedTables.StoredTable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the version of a table that holds, and keeps each answer. */
@Service
class RecordedRulebook implements Rulebook, RulePreview {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedRulebook.class);

    private final ReleasedTables tables;
    private final DecisionRecords records;
    private final Clock clock;

    /** @param shipped is named so that the tables are there before anybody asks */
    RecordedRulebook(ReleasedTables tables, DecisionRecords records, Clock clock, ShippedTables shipped) {
        this.tables = tables;
        this.records = records;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling decide(String table, @Nullable Numbered about, Map<String, Object> inputs, String activity) {
        var asked = versionFor(table, about);
        var answer = asked.table().evaluate(inputs);
        if (answer instanceof Answer.Missing missing) {
            LOG.warn(
                    "{} table {} gives no answer for {}: {} {}",
                    about == null ? "no case" : about.number(),
                    table,
                    activity,
                    missing.why(),
                    missing.detail());
        }
        records.save(new DecisionRecord(
                about instanceof ComplaintCase complaint ? complaint.id() : null,
                about instanceof Matter matter ? matter.id() : null,
                asked.version().id(),
                decision(asked.version(), inputs, answer, activity)));
        return answer.ruling();
    }

    @Override
    public Ruling ask(String table, Map<String, Object> inputs) {
        return tables.at(table, clock.instant()).table().evaluate(inputs).ruling();
    }

    private StoredTable versionFor(String table, @Nullable Numbered about) {
        var latest = tables.at(table, clock.instant());
        return about != null && latest.table().isAsOfFiling() ? tables.at(table, about.filedAt()) : latest;
    }

    private CaseFile.Decision decision(
            RuleVersion version, Map<String, Object> inputs, Answer answer, String activity) {
        return new CaseFile.Decision(
                0,
                version.key(),
                String.valueOf(version.number()),
                version.contentHash(),
                Ruling.texts(inputs),
                answer.matched(),
                answer.chosen(),
                answer.outputs(),
                clock.instant(),
                activity);
    }
}
