package org.entente.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.DecisionOutputs;
import org.entente.casefile.DecisionRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person decides instead of a table, with a reason. The record of the table's decision stays as it is. Overrides are
 * counted for the rules that were overruled, and offered as examples of what the table should say.
 */
@Service
@Transactional
public class RuleOverrides {

    private static final int LONGEST_REASON = 2000;
    private static final int MOST_SUGGESTIONS = 50;
    private static final String OVERRIDE =
            "select o.id, o.decision_id, o.outputs, o.reason, o.overridden_by, o.overridden_at from decision_override o ";

    private final JdbcClient jdbc;
    private final DecisionRecords records;
    private final CaseReader cases;
    private final VersionStore versions;
    private final CompiledDrafts drafts;
    private final ReleaseChecks checks;
    private final Clock clock;

    RuleOverrides(
            JdbcClient jdbc,
            DecisionRecords records,
            CaseReader cases,
            VersionStore versions,
            CompiledDrafts drafts,
            ReleaseChecks checks,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.cases = cases;
        this.versions = versions;
        this.drafts = drafts;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Notes that a person decided otherwise than a table. For moderators and managers.
     *
     * @param outputs by the name of the output; of a table with one answer only those that differ are needed, of a table
     *                with several findings the values of all findings, divided by {@code  | } and empty where there is none
     * @param reason  not blank, at most 2000 characters
     * @throws NoSuchRules if there is no such decision
     * @throws IllegalArgumentException if an output is none of the table's, or its value is none of its type, of its allowed
     *                                  values or of its list
     */
    public RuleOverride override(long decision, Map<String, String> outputs, String reason, Viewer viewer) {
        if (!viewer.has(Role.MODERATOR) && !viewer.has(Role.MANAGER)) {
            throw new AccessDenied("a decision is overridden by a moderator or manager, not by " + viewer.name());
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "an override needs a reason of 1 to " + LONGEST_REASON + " characters, but has " + reason.length());
        }
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException("an override changes at least one output");
        }
        values(decision).check(outputs);
        return jdbc.sql("insert into decision_override (decision_id, outputs, reason, overridden_by, overridden_at)"
                        + " values (:decision, :outputs, :reason, :by, :at)"
                        + " returning id, decision_id, outputs, reason, overridden_by, overridden_at")
                .param("decision", decision)
                .param("outputs", ReplayStore.json(outputs))
                .param("reason", reason.strip())
                .param("by", viewer.name())
                .param("at", VersionStore.at(clock.instant()))
                .query(RuleOverrides::override)
                .single();
    }

    /**
     * Between which values a person chooses, by the name of the output; an output that takes any value of its type is absent.
     * For staff.
     *
     * @throws NoSuchRules if there is no such decision
     * @throws IllegalArgumentException if the decision is from before versions were stored
     */
    @Transactional(readOnly = true)
    public Map<String, List<String>> choices(long decision, Viewer viewer) {
        viewer.requireStaff();
        return values(decision).choices();
    }

    /** The overrides of a case's decisions, oldest first; for staff. */
    @Transactional(readOnly = true)
    public List<RuleOverride> of(CaseNumber number, Viewer viewer) {
        viewer.requireStaff();
        return jdbc.sql(OVERRIDE + """
                        join decision_record d on d.id = o.decision_id
                        join complaint_case c on c.id = d.case_id
                        where c.number = :number order by o.id
                        """)
                .param("number", number.toString())
                .query(RuleOverrides::override)
                .list();
    }

    /** What people decided otherwise in the last year, as examples that the table does not pass yet; newest first. */
    @Transactional(readOnly = true)
    public List<Example> suggestions(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return jdbc.sql("""
                        select c.number, d.inputs, d.outputs, o.outputs as wanted, o.id
                        from decision_override o
                        join decision_record d on d.id = o.decision_id
                        left join complaint_case c on c.id = d.case_id
                        where d.table_key = :key and o.overridden_at >= :since
                        order by o.id desc limit :most
                        """)
                .param("key", key)
                .param("since", VersionStore.at(RuleTables.yearBefore(clock.instant())))
                .param("most", MOST_SUGGESTIONS)
                .query((row, i) -> suggestion(row))
                .list();
    }

    /** The last decision of a table in a case as an example, with what a person decided instead where somebody did. */
    @Transactional(readOnly = true)
    public Optional<Example> exampleOf(CaseNumber number, String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var overrides = of(number, viewer);
        return cases.read(number, viewer).decisions().stream()
                .filter(decision -> decision.table().equals(key))
                .reduce((earlier, later) -> later)
                .map(decision -> overrides.stream()
                        .filter(override -> override.decision() == decision.id())
                        .reduce((earlier, later) -> later)
                        .map(override -> example(
                                "" + number,
                                decision.inputs(),
                                merged(decision.outputs(), override.outputs()),
                                List.of()))
                        .orElseGet(() ->
                                example("" + number, decision.inputs(), decision.outputs(), decision.chosenRules())));
    }

    private OverrideValues values(long decision) {
        var record = records.findById(decision).orElseThrow(() -> new NoSuchRules("there is no decision " + decision));
        return record.versionId()
                .map(versions::get)
                .flatMap(version -> drafts.of(version.xml()).table())
                .map(table -> new OverrideValues(table, record.decision(), list -> checks.keys(list, clock.instant())))
                .orElseThrow(() -> new IllegalArgumentException(
                        "decision " + decision + " has no stored table to check an override against"));
    }

    private static Example suggestion(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return example(
                number == null ? "override " + row.getLong("id") : number,
                ReplayStore.facts(row.getString("inputs")),
                merged(ReplayStore.facts(row.getString("outputs")), ReplayStore.facts(row.getString("wanted"))),
                List.of());
    }

    /** What the table said, with what the person wants in its place; a table without an answer said nothing. */
    private static Map<String, String> merged(Map<String, String> outputs, Map<String, String> wanted) {
        var recorded = new DecisionOutputs(outputs);
        if (recorded.undecided().isPresent() || recorded.areOfSeveral()) {
            return wanted;
        }
        var merged = new TreeMap<>(outputs);
        merged.putAll(wanted);
        return merged;
    }

    private static Example example(
            String name, Map<String, String> inputs, Map<String, String> outputs, List<String> rules) {
        var recorded = new DecisionOutputs(outputs);
        return recorded.undecided()
                .map(why -> new Example(name, inputs, Map.of(), List.of(), why))
                .orElseGet(() -> new Example(name, inputs, DecisionOutputs.joined(recorded.rows(rules)), rules, ""));
    }

    private static RuleOverride override(ResultSet row, int i) throws SQLException {
        return new RuleOverride(
                row.getLong("id"),
                row.getLong("decision_id"),
                ReplayStore.facts(row.getString("outputs")),
                row.getString("reason"),
                row.getString("overridden_by"),
                VersionStore.instant(row, "overridden_at"));
    }
}
