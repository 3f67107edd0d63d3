package org.entente.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.casefile.CaseFile;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables that ship with the product, compiled once at start. */
@Service
class DecisionTables implements Rulebook {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionTables.class);
    private static final String FILES = "classpath*:dmn/*.dmn";

    private final Map<String, DecisionTable> tables;
    private final DecisionRecords records;
    private final Clock clock;

    DecisionTables(DecisionRecords records, Clock clock) {
        this.tables = load();
        this.records = records;
        this.clock = clock;
        tables.values()
                .forEach(table -> LOG.info(
                        "decision table {} version {} hash {}", table.key(), table.version(), table.contentHash()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Ruling decide(String table, ComplaintCase complaintCase, Map<String, Object> inputs, String activity) {
        var asked = tables.get(table);
        if (asked == null) {
            throw new IllegalArgumentException("there is no decision table " + table + ", only " + tables.keySet());
        }
        var answer = asked.evaluate(inputs);
        if (answer instanceof Answer.Missing missing) {
            LOG.warn(
                    "{} table {} gives no answer for {}: {} {}",
                    complaintCase.number(),
                    table,
                    activity,
                    missing.why(),
                    missing.detail());
        }
        records.save(new DecisionRecord(complaintCase.id(), decision(asked, inputs, answer, activity)));
        return answer.ruling();
    }

    private CaseFile.Decision decision(
            DecisionTable table, Map<String, Object> inputs, Answer answer, String activity) {
        return new CaseFile.Decision(
                table.key(),
                table.version(),
                table.contentHash(),
                texts(inputs),
                answer.matched(),
                answer instanceof Answer.Found found ? found.chosen() : List.of(),
                switch (answer) {
                    case Answer.Found found -> texts(found.outputs());
                    case Answer.Missing missing ->
                        Map.of("undecided", missing.why().name(), "detail", missing.detail());
                },
                clock.instant(),
                activity);
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        var texts = new TreeMap<String, String>();
        values.forEach((name, value) ->
                texts.put(name, value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value)));
        return texts;
    }

    static Map<String, DecisionTable> load() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(DecisionTables::compile)
                    .collect(Collectors.toUnmodifiableMap(DecisionTable::key, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DecisionTable compile(Resource file) {
        try {
            return DecisionTable.compile(file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException invalid) {
            throw new IllegalArgumentException(file.getFilename() + " is no valid table", invalid);
        }
    }
}
