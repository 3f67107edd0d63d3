package org.entente.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.decisiontables.Explanation;
import org.entente.decisiontables.Rule;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableDiff;
import org.entente.rules.CompiledDrafts.Draft;
import org.entente.rules.RuleChange.State;
import org.entente.rules.TableSummary.Warning;
import org.entente.rules.TableSummary.Warning.Kind;
import org.entente.time.Brussels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables with their versions, how they fare, and what they said. All of it is for managers unless said. */
@Service
@Transactional(readOnly = true)
public class RuleTables {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int MOST_OVERRULED = 3;

    private final VersionStore versions;
    private final ReleasedTables released;
    private final ChangeStore changes;
    private final CompiledDrafts drafts;
    private final DraftAnalyses analyses;
    private final ReleaseChecks checks;
    private final DecisionRecords records;
    private final JdbcClient jdbc;
    private final Clock clock;

    RuleTables(
            VersionStore versions,
            ReleasedTables released,
            ChangeStore changes,
            CompiledDrafts drafts,
            DraftAnalyses analyses,
            ReleaseChecks checks,
            DecisionRecords records,
            JdbcClient jdbc,
            Clock clock) {
        this.versions = versions;
        this.released = released;
        this.changes = changes;
        this.drafts = drafts;
        this.analyses = analyses;
        this.checks = checks;
        this.records = records;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A recorded decision taken again from its record. */
    public record Repeated(DecisionRecord record, RuleVersion version, Answer answer) {

        /** Whether it says the same as it did. */
        public boolean isSame() {
            var then = record.decision();
            return then.outputs().equals(answer.outputs())
                    && then.chosenRules().equals(answer.chosen())
                    && then.matchedRules().equals(answer.matched());
        }
    }

    public List<TableSummary> list(Viewer viewer) {
        viewer.require(Role.MANAGER);
        var open = open();
        return released.keys().stream().map(key -> summary(key, open)).toList();
    }

    /** How one table fares; empty if there is none of this key. */
    public Optional<TableSummary> summary(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return released.keys().contains(key) ? Optional.of(summary(key, open())) : Optional.empty();
    }

    /** All versions of a table, the newest first. */
    public List<RuleVersion> versions(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.versions(key);
    }

    /** All releases of a table, in the order in which they take effect. */
    public List<RuleRelease> releases(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.releases().stream()
                .filter(release -> release.key().equals(key))
                .toList();
    }

    /** @throws NoSuchRules if there is none */
    public RuleVersion version(String key, int number, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.get(key, number);
    }

    /** A version as its reader read it; empty if the reader does not take it. */
    public Optional<Table> table(String key, int number, Viewer viewer) {
        return read(version(key, number, viewer).xml());
    }

    /** What changed from one version to another; empty if the reader does not take one of them. */
    public Optional<TableDiff> compare(String key, int from, int to, Viewer viewer) {
        return table(key, from, viewer)
                .flatMap(before -> table(key, to, viewer).map(after -> TableDiff.between(before, after)));
    }

    /** What a draft changes of the version it was made from; empty if the reader does not take one of them. */
    public Optional<TableDiff> compareDraft(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.get(change);
        return table(found.key(), found.baseVersion(), viewer)
                .flatMap(before -> read(changes.revision(change, found.revision())
                                .xml())
                        .map(after -> TableDiff.between(before, after)));
    }

    /** The version as DMN 1.3, byte by byte as it was released. */
    public byte[] export(String key, int number, Viewer viewer) {
        return version(key, number, viewer).xml();
    }

    /** How often each rule was chosen in each of the last twelve months; rules by id, months without hits are absent. */
    public Map<String, Map<YearMonth, Long>> hits(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var hits = new TreeMap<String, Map<YearMonth, Long>>();
        jdbc.sql(
                        "select chosen_rules, date_trunc('month', decided_at at time zone 'Europe/Brussels') as month, count(*)"
                                + " from decision_record where table_key = :key and decided_at >= :since group by 1, 2")
                .param("key", key)
                .param("since", VersionStore.at(yearBefore(clock.instant())))
                .query(row -> {
                    var month = YearMonth.from(row.getTimestamp(2).toLocalDateTime());
                    for (var rule : DecisionRecord.ids(row.getString(1))) {
                        hits.computeIfAbsent(rule, id -> new TreeMap<>()).merge(month, row.getLong(3), Long::sum);
                    }
                });
        return hits;
    }

    /**
     * Takes a recorded decision again, by the version and inputs of its record. For staff.
     *
     * @return empty for a decision from before versions were stored
     * @throws NoSuchRules if there is no such decision
     */
    public Optional<Repeated> repeat(long decision, Viewer viewer) {
        viewer.requireStaff();
        var record = records.findById(decision).orElseThrow(() -> new NoSuchRules("there is no decision " + decision));
        return record.versionId().map(id -> {
            var version = versions.get(id);
            var stored = released.version(version.key(), version.number());
            return new Repeated(
                    record,
                    version,
                    stored.table().evaluateTexts(record.decision().inputs()));
        });
    }

    /** Why a recorded decision was taken, rule by rule, by the version that took it. For staff. */
    public Optional<Explanation> explain(long decision, Viewer viewer) {
        return repeat(decision, viewer)
                .flatMap(repeated -> read(repeated.version().xml())
                        .map(table -> Explanation.of(
                                table, table.typed(repeated.record().decision().inputs()))));
    }

    /**
     * What the version that holds now says to inputs, without recording it. For staff, and for whoever measures.
     *
     * @throws IllegalArgumentException if there is no such table
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer ask(String key, Map<String, Object> inputs, Viewer viewer) {
        viewer.requireStaff();
        return released.at(key, clock.instant()).table().evaluate(inputs);
    }

    static Instant yearBefore(Instant now) {
        return now.atZone(Brussels.ZONE).minusYears(1).toInstant();
    }

    private Optional<Table> read(byte[] xml) {
        return drafts.of(xml).table();
    }

    private List<RuleChange> open() {
        return changes.in(Set.of(State.DRAFT, State.SUBMITTED));
    }

    private TableSummary summary(String key, List<RuleChange> open) {
        var now = clock.instant();
        var release = released.releaseAt(key, now).orElseThrow(() -> new NoSuchRules("there is no table " + key));
        var version = versions.get(key, release.version());
        var last = versions.last(key);
        var table = read(version.xml());
        var fired = firedSince(key, yearBefore(now));
        var overruled = overruled(key, yearBefore(now));
        return new TableSummary(
                key,
                table.map(Table::question).orElse(""),
                table.map(read -> read.rules().size()).orElse(0),
                version.number(),
                release.since(),
                last.effectiveFrom().isAfter(now) ? last.version() : 0,
                (int) open.stream().filter(change -> change.key().equals(key)).count(),
                count(key, now.minus(LATELY), ""),
                table.map(read -> read.rules().stream()
                                .map(Rule::id)
                                .filter(rule -> !fired.contains(rule))
                                .toList())
                        .orElse(List.of()),
                overrides(key, yearBefore(now)),
                warnings(version, table, overruled, now));
    }

    private List<Warning> warnings(
            RuleVersion version, Optional<Table> table, Map<String, Long> overruled, Instant now) {
        var warnings = new ArrayList<Warning>();
        if (table.isPresent()) {
            var analysis = analyses.of(table.get());
            add(warnings, Kind.UNREACHABLE, analysis.unreachable());
            add(
                    warnings,
                    Kind.MASKED,
                    analysis.masked().stream().map(masked -> masked.rule()).toList());
            add(warnings, Kind.NO_SOURCE, analysis.unsourced());
            add(warnings, Kind.GAPS, analysis.gaps().size());
            add(warnings, Kind.OVERLAPS, analysis.overlaps().size());
            add(
                    warnings,
                    Kind.UNKNOWN_KEYS,
                    checks.unknownKeys(table.get(), now).size());
        } else {
            add(warnings, Kind.UNREADABLE, 1);
        }
        if (drafts.of(version.xml()) instanceof Draft.Usable usable) {
            add(
                    warnings,
                    Kind.EXAMPLES_FAIL,
                    version.examples().stream()
                            .filter(example -> !example.run(usable.compiled()).passed())
                            .count());
        }
        add(warnings, Kind.UNDECIDED, count(version.key(), now.minus(LATELY), "and chosen_rules = ''"));
        overruled.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_OVERRULED)
                .forEach(rule -> warnings.add(new Warning(Kind.OVERRULED, List.of(rule.getKey()), rule.getValue())));
        return List.copyOf(warnings);
    }

    private static void add(List<Warning> warnings, Kind kind, List<String> rules) {
        if (!rules.isEmpty()) {
            warnings.add(new Warning(kind, rules, rules.size()));
        }
    }

    private static void add(List<Warning> warnings, Kind kind, long count) {
        if (count > 0) {
            warnings.add(new Warning(kind, List.of(), count));
        }
    }

    private long count(String key, Instant since, String more) {
        return jdbc.sql("select count(*) from decision_record where table_key = :key and decided_at >= :since " + more)
                .param("key", key)
                .param("since", VersionStore.at(since))
                .query(Long.class)
                .single();
    }

    private Set<String> firedSince(String key, Instant since) {
        var fired = new HashSet<String>();
        jdbc.sql("select distinct chosen_rules from decision_record where table_key = :key and decided_at >= :since")
                .param("key", key)
                .param("since", VersionStore.at(since))
                .query(row -> {
                    fired.addAll(DecisionRecord.ids(row.getString(1)));
                });
        return fired;
    }

    private long overrides(String key, Instant since) {
        return jdbc.sql("select count(distinct d.id) from decision_override o join decision_record d"
                        + " on d.id = o.decision_id where d.table_key = :key and o.overridden_at >= :since")
                .param("key", key)
                .param("since", VersionStore.at(since))
                .query(Long.class)
                .single();
    }

    /** How many decisions of each rule were overruled. */
    private Map<String, Long> overruled(String key, Instant since) {
        var overruled = new HashMap<String, Long>();
        jdbc.sql("select d.chosen_rules, count(distinct d.id) from decision_override o join decision_record d"
                        + " on d.id = o.decision_id where d.table_key = :key and o.overridden_at >= :since group by 1")
                .param("key", key)
                .param("since", VersionStore.at(since))
                .query(row -> {
                    for (var rule : DecisionRecord.ids(row.getString(1))) {
                        overruled.merge(rule, row.getLong(2), Long::sum);
                    }
                });
        return overruled;
    }
}
