package org.entente.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.Publicity;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.companies.CompanyDirectory;
import org.entente.correspondence.CorrelationOutcome;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.Quarantine;
import org.entente.correspondence.QuarantineReason;
import org.entente.decisiontables.Explanation;
import org.entente.decisiontables.FindingKind;
import org.entente.decisiontables.TableEditor;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.mediation.MediationRouting;
import org.entente.moderation.TaskBoard;
import org.entente.rules.RuleRelease.Kind;
import org.entente.rules.RuleVersion.Origin;
import org.entente.testing.CaseFixtures;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts, replays, overrides and versions on the real database. */
@ProcessesTest
class RuleWorkplaceIT {

    private static final String TABLE = "legalAidAdmission";
    private static final Viewer MANAGER = Viewer.staff("maud", Set.of(Role.MANAGER));
    private static final Viewer SECOND = Viewer.staff("noor", Set.of(Role.MANAGER));
    private static final Map<String, Object> NOT_A_MEMBER = Map.of(
            "membership",
            "NOT_MEMBER",
            "dealing",
            "CONSUMER",
            "turnedToCompany",
            true,
            "inCourt",
            false,
            "membershipMonths",
            12,
            "sector",
            "TELECOM",
            "amount",
            300);

    @Autowired
    RuleDrafts drafts;

    @Autowired
    RuleChanges changes;

    @Autowired
    RuleTables tables;

    @Autowired
    RuleTrial trial;

    @Autowired
    RuleReplays replays;

    @Autowired
    RuleOverrides overrides;

    @Autowired
    ShippedTables shipped;

    @Autowired
    VersionStore versions;

    @Autowired
    ReleasedTables released;

    @Autowired
    Rulebook rulebook;

    @Autowired
    DecisionRecords records;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    CaseReader reader;

    @Autowired
    TaskBoard board;

    @Autowired
    MediationRouting mediation;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Quarantine quarantine;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    // --- drafts ---

    @Test
    void showsTheSecondSaverWhatTheFirstOneChanged() {
        var change = drafts.open(TABLE, MANAGER);
        var start = drafts.get(change, MANAGER);
        var hers = TableEditor.setCell(start.xml(), "L-01", "Source", "Her source");
        var his = TableEditor.setCell(start.xml(), "L-02", "Source", "His source");
        assertThat(drafts.save(change, start.revision(), hers, MANAGER)).isInstanceOf(SaveOutcome.Saved.class);

        var second = drafts.save(change, start.revision(), his, SECOND);

        assertThat(second).isInstanceOfSatisfying(SaveOutcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs().author()).isEqualTo("maud");
            assertThat(conflict.sinceBase().orElseThrow().cells())
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.after()).isEqualTo("Her source"));
            assertThat(conflict.difference().orElseThrow().cells()).hasSize(2);
        });
        assertThat(drafts.get(change, SECOND).xml()).isEqualTo(hers);
        assertThat(drafts.save(change, start.revision() + 1, his, SECOND)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(drafts.history(change, MANAGER))
                .extracting(RuleDrafts.SavedRevision::author)
                .containsExactly("maud", "maud", "noor");
        drafts.discard(change, MANAGER);
    }

    @Test
    void refusesWhatTheReaderOrTheContractRefusesAndSavesNothing() {
        var change = drafts.open(TABLE, MANAGER);
        var start = drafts.get(change, MANAGER);
        var text = new String(start.xml(), StandardCharsets.UTF_8);
        var hostile = text.replaceFirst("\"REFUSED\"</text>", "function(x) x</text>");
        var renamed = text.replace("membershipMonths", "months");

        assertThat(drafts.save(change, 1, hostile.getBytes(StandardCharsets.UTF_8), MANAGER))
                .isInstanceOfSatisfying(
                        SaveOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .anyMatch(finding ->
                                        finding.row() > 0 && finding.column().isPresent()));
        assertThat(drafts.save(change, 1, renamed.getBytes(StandardCharsets.UTF_8), MANAGER))
                .isInstanceOfSatisfying(
                        SaveOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.kind())
                                .contains(FindingKind.COLUMN_MISSING));
        assertThat(drafts.importTable("triage", start.xml(), MANAGER)).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(drafts.get(change, MANAGER).revision()).isEqualTo(1);
        drafts.discard(change, MANAGER);
    }

    @Test
    void countsThePastDecisionsInAGapAndMakesItARow() {
        decide(NOT_A_MEMBER);
        var change = drafts.open(TABLE, MANAGER);
        var start = drafts.get(change, MANAGER);
        assertThat(start.gaps()).isEmpty();
        assertThat(start.uncoveredRules()).isEmpty();

        drafts.save(change, 1, TableEditor.removeRule(start.xml(), "L-01"), MANAGER);
        var withGap = drafts.get(change, MANAGER);
        var gap = withGap.gaps().stream()
                .filter(candidate -> candidate.decisionsLastYear() > 0)
                .findFirst();
        assertThat(gap).isPresent();
        assertThat(withGap.examples()).anyMatch(example -> !example.passed());

        assertThat(drafts.addRow(change, 2, gap.orElseThrow().region(), MANAGER))
                .isInstanceOfSatisfying(
                        SaveOutcome.Saved.class,
                        saved -> assertThat(saved.draft().table().orElseThrow().rules())
                                .hasSameSizeAs(start.table().orElseThrow().rules()));
        assertThat(drafts.suggestions(change, MANAGER)).isNotEmpty();
        drafts.discard(change, MANAGER);
    }

    @Test
    void saysWhatFiresAndWhatWouldHave() {
        var inputs = Map.of(
                "membership",
                "MEMBER",
                "dealing",
                "BUSINESS",
                "turnedToCompany",
                "true",
                "inCourt",
                "false",
                "membershipMonths",
                "12",
                "sector",
                "TELECOM",
                "amount",
                "300");

        var tried = trial.tryVersion(TABLE, 1, inputs, MANAGER).orElseThrow();

        assertThat(tried.answer().chosen()).containsExactly("L-03");
        assertThat(tried.explanation().fired()).containsExactly("L-03");
        assertThat(tried.explanation().outcome("L-01"))
                .hasValueSatisfying(outcome -> assertThat(outcome).isInstanceOf(Explanation.Outcome.Failed.class));
    }

    // --- replay ---

    @Test
    void replaysPastDecisionsAndNamesTheChangedOnes() throws Exception {
        decide(NOT_A_MEMBER);
        var other = new HashMap<>(NOT_A_MEMBER);
        other.put("membership", "MEMBER");
        other.put("dealing", "BUSINESS");
        decide(other);
        var change = changedDraft("L-01", "admission", "\"PERSON\"");

        replays.start(change, 12, MANAGER);
        await(() -> replays.progress(change, MANAGER).orElseThrow().state() != Replay.State.RUNNING);

        var result = replays.result(change, MANAGER).orElseThrow();
        assertThat(result.replay().state()).isEqualTo(Replay.State.DONE);
        assertThat(result.replay().done()).isEqualTo(result.replay().total());
        assertThat(result.matrix()).anySatisfy(cell -> {
            assertThat(cell.from()).startsWith("REFUSED · NOT_A_MEMBER");
            assertThat(cell.to()).startsWith("PERSON · NOT_A_MEMBER");
            assertThat(cell.count()).isEqualTo(result.replay().changed());
        });
        assertThat(result.matrix()).anyMatch(cell -> cell.from().equals(cell.to()));
        assertThat(result.needsReason()).isTrue();
        assertThat(replays.changed(change, null, 0, 100, MANAGER))
                .hasSize((int) result.replay().changed())
                .allSatisfy(changed -> assertThat(changed.newRules()).containsExactly("L-01"));
        var csv = new StringWriter();
        replays.csv(change, csv, MANAGER);
        assertThat(csv.toString()).contains("REFUSED · NOT_A_MEMBER", "PERSON · NOT_A_MEMBER");
        drafts.discard(change, MANAGER);
    }

    @Test
    void stopsAReplayOnRequest() throws Exception {
        transaction.executeWithoutResult(status -> {
            decide(NOT_A_MEMBER);
            jdbc.sql("insert into decision_record (id, table_key, table_version, content_hash, inputs, matched_rules,"
                            + " chosen_rules, outputs, decided_at, activity, version_id)"
                            + " select -n, table_key, table_version, content_hash, inputs, matched_rules, chosen_rules,"
                            + " outputs, decided_at, 'copied', version_id from generate_series(1, 60000) n,"
                            + " (select * from decision_record where table_key = :key order by id desc limit 1) d")
                    .param("key", TABLE)
                    .update();
        });
        var change = changedDraft("L-02", "Source", "Another");

        replays.start(change, 12, MANAGER);
        replays.cancel(change, MANAGER);
        await(() -> replays.progress(change, MANAGER).orElseThrow().state() != Replay.State.RUNNING);

        assertThat(replays.progress(change, MANAGER).orElseThrow()).satisfies(replay -> {
            assertThat(replay.state()).isEqualTo(Replay.State.CANCELLED);
            assertThat(replay.done()).isLessThan(replay.total());
        });
        assertThat(changes.problems(change, null, clock.instant(), MANAGER))
                .extracting(ReleaseProblem::kind)
                .contains(ReleaseProblem.Kind.NOT_REPLAYED);
        drafts.discard(change, MANAGER);
        jdbc.sql("delete from decision_record where id < 0").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
    void leavesNoFormulaInASpreadsheet(String cell) {
        assertThat(RuleReplays.harmless(cell)).isEqualTo("'" + cell);
        assertThat(RuleReplays.harmless("a" + cell)).isEqualTo("a" + cell);
    }

    // --- overrides and records ---

    @Test
    void countsOverridesForTheRuleAndOffersThemAsExamples() {
        var number = moderated();
        var decision = lastOf(number, "triage");
        assertThatThrownBy(() -> overrides.override(decision.id(), Map.of("moderation", "none"), " ", MODERATOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> overrides.override(
                        decision.id(), Map.of("moderation", "none"), "why", Viewer.consumerOf(number.toString())))
                .isInstanceOf(AccessDenied.class);

        overrides.override(decision.id(), Map.of("moderation", "none"), "Known to be harmless.", MODERATOR);

        assertThat(overrides.of(number, MODERATOR)).hasSize(1);
        var summary = tables.summary("triage", MANAGER).orElseThrow();
        assertThat(summary.overrides()).isPositive();
        assertThat(summary.warnings())
                .anyMatch(warning -> warning.kind() == TableSummary.Warning.Kind.OVERRULED
                        && warning.rules().equals(decision.chosenRules()));
        assertThat(tables.list(MANAGER)).contains(summary);
        assertThat(tables.summary("noSuchTable", MANAGER)).isEmpty();
        assertThat(overrides.suggestions("triage", MANAGER))
                .anySatisfy(example -> assertThat(example.outputs()).containsEntry("moderation", "none"));
        assertThat(overrides.exampleOf(number, "triage", MANAGER)).hasValueSatisfying(example -> {
            assertThat(example.inputs()).isEqualTo(decision.inputs());
            assertThat(example.outputs()).containsEntry("moderation", "none");
        });
        assertThat(lastOf(number, "triage")).isEqualTo(decision);
    }

    @Test
    void recordsNoOverrideThatTheTableCouldNotSay() {
        var number = moderated();
        var triage = lastOf(number, "triage").id();
        var deadline = lastOf(number, "deadlines").id();
        for (var wrong : List.of(
                Map.of("moderation", "perhaps"),
                Map.of("moderation", ""),
                Map.of("moderation", "none | full"),
                Map.of("somethingElse", "none"))) {
            assertThatThrownBy(() -> overrides.override(triage, wrong, "why", MODERATOR))
                    .as("%s", wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (var amount : List.of("0", "181", "soon")) {
            assertThatThrownBy(() -> overrides.override(deadline, Map.of("amount", amount), "why", MODERATOR))
                    .as(amount)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(overrides.of(number, MODERATOR)).isEmpty();

        overrides.override(deadline, Map.of("amount", "180", "rollOver", "false"), "why", MODERATOR);

        assertThat(overrides.of(number, MODERATOR)).hasSize(1);
        assertThat(overrides.choices(triage, MODERATOR)).containsEntry("moderation", List.of("none", "quick", "full"));
        assertThat(overrides.choices(deadline, MODERATOR)).containsKey("unit").doesNotContainKey("amount");
    }

    @Test
    void givesTheSameResultFromEachRecord() {
        moderated();
        decide(NOT_A_MEMBER);

        var repeated = new ArrayList<String>();
        for (var record : records.findAll()) {
            var decision = record.decision();
            assertThat(tables.repeat(decision.id(), MODERATOR).orElseThrow())
                    .as("decision " + decision)
                    .satisfies(again -> assertThat(again.isSame()).isTrue());
            repeated.add(decision.table());
        }
        assertThat(repeated).contains("triage", "deadlines", TABLE);
    }

    @Test
    void isForManagersAlone() {
        assertThatThrownBy(() -> tables.list(MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> tables.summary(TABLE, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> drafts.open(TABLE, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> drafts.get(1, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> replays.start(1, 1, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> replays.progress(1, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> trial.tryDraft(1, Map.of(), MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> changes.submit(1, 1, "why", Instant.EPOCH, 1, MODERATOR))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> changes.approve(1, Viewer.anyone())).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> changes.rollBack(1, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> changes.keep(1, MODERATOR)).isInstanceOf(AccessDenied.class);
    }

    // --- versions ---

    @Test
    void asksDeadlinesAsOfFilingAndTriageByTheLatestVersion() {
        var before = filed();
        var deadlines = release("deadlines", "D-02", "amount", "3");
        var triage = release("triage", "T-04", "Meaning", "Said otherwise.");
        var after = filed();
        try {
            confirm(before);
            confirm(after);

            assertThat(lastOf(before, "triage").version()).isEqualTo(version(triage));
            assertThat(lastOf(after, "triage").version()).isEqualTo(version(triage));
            assertThat(lastOf(before, "deadlines").outputs()).containsEntry("amount", "2");
            assertThat(lastOf(after, "deadlines").outputs()).containsEntry("amount", "3");
            assertThat(lastOf(after, "deadlines").version()).isEqualTo(version(deadlines));
        } finally {
            changes.rollBack(deadlines, MANAGER);
            changes.rollBack(triage, MANAGER);
        }
        assertThat(lastOf(after, "deadlines").version()).as("keeps its record").isEqualTo(version(deadlines));
        var later = filed();
        confirm(later);
        assertThat(lastOf(later, "deadlines").outputs()).containsEntry("amount", "2");
    }

    @Test
    void makesAChangedFileAVersionAndLeavesTheChoiceToManagersWhoHaveTheirOwn() {
        var file = ShippedTables.files().stream()
                .filter(candidate -> candidate.key().equals("inspectionRouting"))
                .findFirst()
                .orElseThrow();
        shipped.install(List.of(file));
        assertThat(tables.versions(file.key(), MANAGER))
                .as("the same file again")
                .hasSize(1);

        shipped.install(List.of(next(file, "one")));
        assertThat(current(file.key())).isEqualTo(2);

        var change = release(file.key(), "I-01", "Source", "A manager's own");
        changes.keep(change, MANAGER);
        shipped.install(List.of(next(file, "two")));
        assertThat(current(file.key())).isEqualTo(3);
        assertThat(changes.of(file.key(), MANAGER).getFirst()).satisfies(offered -> {
            assertThat(offered.state()).isEqualTo(RuleChange.State.DRAFT);
            assertThat(offered.openedBy()).isEqualTo("system");
        });
    }

    @Test
    void neverChangesAVersion() {
        assertThatThrownBy(
                        () -> jdbc.sql("update rule_version set made_by = 'x'").update())
                .hasMessageContaining("never change");
        assertThatThrownBy(() -> jdbc.sql("delete from rule_release").update()).hasMessageContaining("never change");
    }

    // --- no answer ---

    /** Whatever is wrong with the table, a moderator gets the complaint, and the record says why. */
    @ParameterizedTest
    @ValueSource(strings = {"gap", "overlap", "endless", "wrongType"})
    void givesTheComplaintToAPersonWhenTriageHasNoAnswer(String flaw) {
        var good = versions.get("triage", 1);
        var xml = switch (flaw) {
            case "gap" -> TableEditor.removeRule(TableEditor.removeRule(good.xml(), "T-04"), "T-03");
            case "overlap" -> TableEditor.setCell(good.xml(), "T-03", "personalDataFound", "-");
            case "endless" -> cell(good.xml(), "T-04_moderation", HostileTableTest.ENDLESS);
            default -> cell(good.xml(), "T-04_moderation", "12");
        };
        bypass("triage", xml);
        try {
            var number = filed();
            confirm(number);

            var file = reader.read(number, MODERATOR);
            assertThat(file.status()).isEqualTo(CaseStatus.IN_MODERATION);
            assertThat(board.ofCase(number, MODERATOR)).hasSize(1);
            var decision = lastOf(number, "triage");
            assertThat(decision.outputs())
                    .containsEntry(
                            "undecided",
                            switch (flaw) {
                                case "gap" -> "NO_RULE";
                                case "overlap" -> "SEVERAL_RULES";
                                default -> "BAD_RULE";
                            });
            assertThat(decision.rows()).isEmpty();
            assertThat(management.createDeadLetterJobQuery().count()).isZero();
        } finally {
            bypassBack("triage");
        }
    }

    /** The default period is used then, and said to be one; the case goes on. */
    @Test
    void goesOnWithTheDefaultWhenDeadlinesHasNoAnswer() {
        bypass("deadlines", TableEditor.removeRule(versions.get("deadlines", 1).xml(), "D-02"));
        try {
            var number = filed();
            confirm(number);

            assertThat(reader.read(number, MODERATOR).openDeadlines())
                    .anySatisfy(deadline -> assertThat(deadline.calculation()).contains("default"));
            assertThat(lastOf(number, "deadlines").outputs()).containsEntry("undecided", "NO_RULE");
        } finally {
            bypassBack("deadlines");
        }
    }

    /** A deadline that several rules set, or none of the right type: the same default, and the case waits for the company. */
    @ParameterizedTest
    @ValueSource(strings = {"overlap", "wrongType"})
    void goesOnWithTheDefaultWhenDeadlinesContradictsItself(String flaw) {
        var good = versions.get("deadlines", 1).xml();
        bypass(
                "deadlines",
                flaw.equals("overlap")
                        ? TableEditor.setCell(good, "D-01", "kind", "-")
                        : cell(good, "D-02_amount", "\"two\""));
        try {
            var number = filed();
            confirm(number);

            var file = reader.read(number, MODERATOR);
            assertThat(file.openDeadlines())
                    .anySatisfy(deadline -> assertThat(deadline.calculation()).contains("default"));
            assertThat(lastOf(number, "deadlines").outputs())
                    .containsEntry("undecided", flaw.equals("overlap") ? "SEVERAL_RULES" : "BAD_RULE");
            assertThat(management.createDeadLetterJobQuery().count()).isZero();
        } finally {
            bypassBack("deadlines");
        }
    }

    /** Several rules may hold in this table; that none does, or one gives nonsense, is said and a person finds the service. */
    @ParameterizedTest
    @ValueSource(strings = {"gap", "wrongType"})
    void leavesMediationToAPersonWhenItsTableHasNoAnswer(String flaw) {
        var good = versions.get("mediationRouting", 1).xml();
        bypass(
                "mediationRouting",
                flaw.equals("gap")
                        ? TableEditor.removeRule(good, "M-03")
                        : cell(good, "M-03_filingMonths", "\"soon\""));
        try {
            var number = filed();
            confirm(number);

            assertThat(reader.read(number, MODERATOR).status()).isEqualTo(CaseStatus.IN_MODERATION);
            assertThat(board.ofCase(number, MODERATOR)).hasSize(1);
            assertThat(lastOf(number, "mediationRouting").outputs())
                    .containsEntry("undecided", flaw.equals("gap") ? "NO_RULE" : "BAD_RULE");
            assertThat(mediation.last(reader.read(number, MODERATOR)))
                    .hasValueSatisfying(
                            answer -> assertThat(answer.isUndecided()).isTrue());
            assertThat(management.createDeadLetterJobQuery().count()).isZero();
        } finally {
            bypassBack("mediationRouting");
        }
    }

    /** The mail is stored before anything is asked, and a moderator finds it among those that wait. */
    @ParameterizedTest
    @ValueSource(strings = {"gap", "overlap", "wrongType"})
    void letsAMailWaitForAPersonWhenItsTableHasNoAnswer(String flaw) {
        var good = versions.get("inboundMail", 1).xml();
        bypass(
                "inboundMail",
                switch (flaw) {
                    case "gap" -> TableEditor.removeRule(good, "B-09");
                    case "overlap" -> TableEditor.setCell(good, "B-08", "token", "-");
                    default -> cell(good, "B-09_treatment", "7");
                });
        try {
            var raw = CaseFixtures.mailFromTelora("case@entente.example", "Que devient la plainte " + flaw);
            var outcome = correspondence.process(correspondence.store(raw, "test/no-answer/" + flaw));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            CorrelationOutcome.Quarantined.class,
                            held -> assertThat(held.reason()).isEqualTo(QuarantineReason.UNDECIDED));
            assertThat(quarantine.open(0, 1000, MODERATOR))
                    .anyMatch(held -> held.reason().equals(QuarantineReason.UNDECIDED.name()));
            assertThat(jdbc.sql("select outputs::text from decision_record where table_key = 'inboundMail'"
                                    + " order by id desc limit 1")
                            .query(String.class)
                            .single())
                    .contains(
                            switch (flaw) {
                                case "gap" -> "NO_RULE";
                                case "overlap" -> "SEVERAL_RULES";
                                default -> "BAD_RULE";
                            });
            assertThat(management.createDeadLetterJobQuery().count()).isZero();
        } finally {
            bypassBack("inboundMail");
        }
    }

    private void bypass(String key, byte[] xml) {
        transaction.executeWithoutResult(status -> {
            var version = versions.add(key, xml, List.of(), Origin.SHIPPED, "nobody");
            versions.release(key, version.number(), clock.instant(), Kind.RELEASED, "nobody", null);
            released.expireAfterCommit();
        });
    }

    private void bypassBack(String key) {
        transaction.executeWithoutResult(status -> {
            versions.release(key, 1, clock.instant(), Kind.ROLLED_BACK, "nobody", null);
            released.expireAfterCommit();
        });
    }

    private static byte[] cell(byte[] xml, String entry, String text) {
        var written = new String(xml, StandardCharsets.UTF_8);
        var start = written.indexOf("<text>", written.indexOf("\"" + entry + "\"")) + "<text>".length();
        return (written.substring(0, start)
                        + text.replace("<", "&lt;").replace(">", "&gt;")
                        + written.substring(written.indexOf("</text>", start)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ShippedTables.ShippedFile next(ShippedTables.ShippedFile file, String source) {
        return ShippedTables.ShippedFile.of(TableEditor.setCell(file.xml(), "I-01", "Source", source), file.examples());
    }

    private int current(String key) {
        return released.at(key, clock.instant()).version().number();
    }

    private long changedDraft(String rule, String column, String text) {
        return changedDraft(TABLE, rule, column, text);
    }

    private long changedDraft(String key, String rule, String column, String text) {
        var change = drafts.open(key, MANAGER);
        var start = drafts.get(change, MANAGER);
        var saved =
                drafts.save(change, start.revision(), TableEditor.setCell(start.xml(), rule, column, text), MANAGER);
        assertThat(saved).isInstanceOf(SaveOutcome.Saved.class);
        return change;
    }

    /** Releases a changed cell at once, its failing examples taken out; gives the change, watched. */
    private long release(String key, String rule, String column, String text) {
        var change = changedDraft(key, rule, column, text);
        var view = drafts.get(change, MANAGER);
        drafts.saveExamples(
                change,
                view.revision(),
                view.examples().stream()
                        .filter(Example.Result::passed)
                        .map(Example.Result::example)
                        .toList(),
                MANAGER);
        assertThat(changes.submit(change, view.revision() + 1, "why", clock.instant(), 30, MANAGER))
                .isInstanceOf(ChangeOutcome.Done.class);
        assertThat(changes.approve(change, SECOND)).isInstanceOf(ChangeOutcome.Done.class);
        new DueTimers(management, clock).advance(Duration.ofSeconds(2));
        assertThat(changes.watch(change, MANAGER)).isPresent();
        return change;
    }

    private String version(long change) {
        return String.valueOf(changes.get(change, MANAGER).releasedVersion());
    }

    private void decide(Map<String, Object> inputs) {
        assertThat(transaction.<Ruling>execute(status -> rulebook.decide(TABLE, null, inputs, "test")))
                .isInstanceOf(Ruling.Decided.class);
    }

    private CaseNumber filed() {
        var company = directory.add(CaseFixtures.telora(), MODERATOR).number();
        var outcome = filing.file(CaseFixtures.against(company, CaseFixtures.anotherDoubleBill(Publicity.PUBLIC)));
        return ((FilingOutcome.Filed) outcome).number();
    }

    private void confirm(CaseNumber number) {
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
    }

    private CaseNumber moderated() {
        var number = filed();
        confirm(number);
        return number;
    }

    private CaseFile.Decision lastOf(CaseNumber number, String table) {
        return reader.read(number, MODERATOR).decisions().stream()
                .filter(decision -> decision.table().equals(table))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
