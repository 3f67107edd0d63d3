package org.entente.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.decisiontables.Input;
import org.entente.decisiontables.Interval;
import org.entente.decisiontables.Region;
import org.entente.decisiontables.Rule;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableDiff;
import org.entente.decisiontables.TableEditor;
import org.entente.decisiontables.ValueSet;
import org.entente.decisiontables.ValueType;
import org.entente.rules.ChangeStore.Revision;
import org.entente.rules.CompiledDrafts.Draft;
import org.entente.rules.RuleChange.State;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of tables. Every save is kept with its author; a save that does not start from the last one is not taken, so that
 * nobody overwrites anybody in silence. All of it is for managers.
 */
@Service
@Transactional
public class RuleDrafts {

    private static final int MOST_EXAMPLES = 2_000;

    private final ChangeStore changes;
    private final VersionStore versions;
    private final CompiledDrafts drafts;
    private final DraftAnalyses analyses;
    private final ReleaseChecks checks;
    private final Contracts contracts;
    private final Drafts common;
    private final Clock clock;

    RuleDrafts(
            ChangeStore changes,
            VersionStore versions,
            CompiledDrafts drafts,
            DraftAnalyses analyses,
            ReleaseChecks checks,
            Contracts contracts,
            Drafts common,
            Clock clock) {
        this.changes = changes;
        this.versions = versions;
        this.drafts = drafts;
        this.analyses = analyses;
        this.checks = checks;
        this.contracts = contracts;
        this.common = common;
        this.clock = clock;
    }

    /** A saved state of a draft, for its history. */
    public record SavedRevision(int number, String author, java.time.Instant savedAt) {}

    /** Opens a draft from the version that holds, or is the last to be released; gives the change's id. */
    public long open(String key, Viewer viewer) {
        return open(key, versions.last(key).version(), viewer);
    }

    /** Opens a draft with the content of an earlier version, to bring it back as a new one; gives the change's id. */
    public long open(String key, int version, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var content = versions.get(key, version);
        return begin(key, content.xml(), content.examples(), viewer);
    }

    /**
     * Opens a draft from a file that another tool wrote; it keeps the examples of the last version.
     *
     * @return {@code Refused} or {@code Saved}
     * @throws NoSuchRules if there is no such table
     */
    public SaveOutcome importTable(String key, byte[] xml, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var last = versions.get(key, versions.last(key).version());
        return refused(key, xml)
                .<SaveOutcome>map(refused -> refused)
                .orElseGet(() -> new SaveOutcome.Saved(view(begin(key, xml, last.examples(), viewer))));
    }

    /** @throws NoSuchRules if there is none */
    public DraftView get(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return view(change);
    }

    /** All saved revisions of a draft, the first one first. */
    @Transactional(readOnly = true)
    public List<SavedRevision> history(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return changes.revisions(change).stream()
                .map(revision -> new SavedRevision(revision.number(), revision.author(), revision.savedAt()))
                .toList();
    }

    /**
     * Saves the table of a draft. Rules whose ids an editor made up get ids of the table's own kind, so that the saved file may
     * differ from the given one: an editor shows {@link DraftView#xml} from then on.
     *
     * @param revision the revision that it was made from
     */
    public SaveOutcome save(long change, int revision, byte[] xml, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        var refused = refused(found.key(), xml);
        if (refused.isPresent()) {
            return refused.get();
        }
        var examples = changes.revision(change, found.revision()).examples();
        return saved(found, revision, TableEditor.codeRules(xml), examples, viewer);
    }

    /**
     * Adds a row for a gap, without outputs, behind the others.
     *
     * @param revision the revision in which the gap was seen
     */
    public SaveOutcome addRow(long change, int revision, Region gap, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        var last = changes.revision(change, found.revision());
        return saved(found, revision, TableEditor.addRule(last.xml(), gap).xml(), last.examples(), viewer);
    }

    /**
     * Saves the examples of a draft, all of them.
     *
     * @param examples at most 2000; they name inputs and outputs of the table only
     */
    public SaveOutcome saveExamples(long change, int revision, List<Example> examples, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        var xml = changes.revision(change, found.revision()).xml();
        check(examples, xml);
        return saved(found, revision, xml, examples, viewer);
    }

    /** Adds an example to a draft, whatever its last revision is. */
    public SaveOutcome addExample(long change, Example example, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        var more = new ArrayList<>(changes.revision(change, found.revision()).examples());
        more.add(example);
        return saveExamples(change, found.revision(), more, viewer);
    }

    /** An example for each rule that none covers, with the result that the draft gives now. */
    public List<Example> suggestions(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var view = view(change);
        if (!(drafts.of(view.xml()) instanceof Draft.Usable usable)) {
            return List.of();
        }
        var table = usable.reading().table();
        return view.uncoveredRules().stream()
                .flatMap(id -> table.rule(id).stream())
                .flatMap(rule -> suggestion(table, rule, usable.compiled()).stream())
                .toList();
    }

    /**
     * Takes note that a draft now follows a version that was released meanwhile: the manager has seen what it changed and
     * saved what is to stay of it.
     */
    public DraftView rebase(long change, int revision, Viewer viewer) {
        common.rebase(change, revision, viewer);
        return view(change);
    }

    /** Gives a draft up. Does nothing if it is none any more. */
    public void discard(long change, Viewer viewer) {
        common.discard(change, viewer);
    }

    private long begin(String key, byte[] xml, List<Example> examples, Viewer viewer) {
        return common.begin(key, xml, examples, viewer);
    }

    private Optional<SaveOutcome.Refused> refused(String key, byte[] xml) {
        return switch (drafts.of(xml)) {
            case Draft.Unreadable(var refused) -> Optional.of(new SaveOutcome.Refused(refused.findings(), ""));
            case Draft.NotCompiled(var reading, var message) ->
                Optional.of(new SaveOutcome.Refused(reading.findings(), message));
            case Draft.Usable(var reading, var compiled) -> {
                var departures = contracts.check(key, reading.table());
                yield departures.isEmpty() ? Optional.empty() : Optional.of(new SaveOutcome.Refused(departures, ""));
            }
        };
    }

    private SaveOutcome saved(RuleChange found, int revision, byte[] xml, List<Example> examples, Viewer viewer) {
        if (found.state() != State.DRAFT) {
            return new SaveOutcome.Passed(found);
        }
        if (changes.save(found.id(), revision, xml, examples, viewer.name())) {
            return new SaveOutcome.Saved(view(found.id()));
        }
        var theirs = changes.revision(found.id(), found.revision());
        var start = IntStream.rangeClosed(1, found.revision()).anyMatch(number -> number == revision)
                ? table(changes.revision(found.id(), revision).xml())
                : Optional.<Table>empty();
        return new SaveOutcome.Conflict(
                view(found.id()), between(table(theirs.xml()), table(xml)), between(start, table(theirs.xml())));
    }

    private Optional<Table> table(byte[] xml) {
        return switch (drafts.of(xml)) {
            case Draft.Usable(var reading, var compiled) -> Optional.of(reading.table());
            case Draft.NotCompiled(var reading, var message) -> Optional.of(reading.table());
            case Draft.Unreadable unreadable -> Optional.empty();
        };
    }

    private static Optional<TableDiff> between(Optional<Table> from, Optional<Table> to) {
        return from.flatMap(before -> to.map(after -> TableDiff.between(before, after)));
    }

    private void check(List<Example> examples, byte[] xml) {
        if (examples.size() > MOST_EXAMPLES) {
            throw new IllegalArgumentException(
                    "a table has at most " + MOST_EXAMPLES + " examples, not " + examples.size());
        }
        table(xml).ifPresent(table -> {
            var inputs = table.inputs().stream().map(Input::name).collect(Collectors.toSet());
            var outputs = table.outputs().stream().map(output -> output.name()).collect(Collectors.toSet());
            for (var example : examples) {
                if (!inputs.containsAll(example.inputs().keySet())
                        || !outputs.containsAll(example.outputs().keySet())) {
                    throw new IllegalArgumentException(
                            "example " + example.name() + " names other columns than " + inputs + " and " + outputs);
                }
            }
        });
    }

    private DraftView view(long id) {
        var change = changes.get(id);
        if (!contracts.keys().contains(change.key())) {
            throw new NoSuchRules("change " + id + " is none of a table, but of " + change.key());
        }
        var revision = changes.revision(id, change.revision());
        var last = versions.last(change.key()).version();
        return switch (drafts.of(revision.xml())) {
            case Draft.Unreadable(var refused) ->
                new DraftView(
                        change,
                        revision.number(),
                        revision.author(),
                        revision.savedAt(),
                        revision.xml(),
                        Optional.empty(),
                        refused.findings(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        last);
            case Draft.NotCompiled(var reading, var message) ->
                view(change, revision, reading.table(), reading.findings(), List.of(), last);
            case Draft.Usable(var reading, var compiled) ->
                view(
                        change,
                        revision,
                        reading.table(),
                        reading.findings(),
                        revision.examples().stream()
                                .map(example -> example.run(compiled))
                                .toList(),
                        last);
        };
    }

    private DraftView view(
            RuleChange change,
            Revision revision,
            Table table,
            List<org.entente.decisiontables.Finding> findings,
            List<Example.Result> examples,
            int last) {
        var analysis = analyses.of(table);
        var regions = analysis.gaps();
        var counts = analyses.decisionsIn(table, regions);
        var fired = new HashSet<String>();
        examples.forEach(example -> fired.addAll(example.actualRules()));
        return new DraftView(
                change,
                revision.number(),
                revision.author(),
                revision.savedAt(),
                revision.xml(),
                Optional.of(table),
                findings,
                Optional.of(analysis),
                IntStream.range(0, regions.size())
                        .mapToObj(i -> new DraftView.Gap(regions.get(i), counts.get(i)))
                        .toList(),
                examples,
                table.rules().stream()
                        .map(Rule::id)
                        .filter(rule -> !fired.contains(rule))
                        .toList(),
                checks.unknownKeys(table, clock.instant()),
                last);
    }

    private Optional<Example> suggestion(Table table, Rule rule, DecisionTable compiled) {
        var inputs = new LinkedHashMap<String, String>();
        for (int i = 0; i < table.inputs().size(); i++) {
            var input = table.inputs().get(i);
            var possible = rule.conditions()
                    .get(i)
                    .test()
                    .accepted()
                    .and(input.allowed().values());
            if (possible.isEmpty()) {
                return Optional.empty();
            }
            inputs.put(input.name(), Answer.text(anyOf(possible, input)));
        }
        var tried = new Example("rule " + rule.id(), inputs, java.util.Map.of(), List.of(), "").run(compiled);
        return Optional.of(
                new Example("rule " + rule.id(), inputs, tried.actual(), tried.actualRules(), tried.actualWhy()));
    }

    private Object anyOf(ValueSet possible, Input input) {
        if (input.type() == ValueType.NUMBER || input.type() == ValueType.DATE) {
            return inside(possible.intervals().getFirst(), input.type());
        }
        if (!possible.isAllBut()) {
            return possible.values().getFirst();
        }
        return Set.copyOf(possible.values()).contains("other") ? "another" : "other";
    }

    /** A value well inside where there is room, so that it does not hang on whether an end belongs to the stretch. */
    private Object inside(Interval interval, ValueType type) {
        if (type == ValueType.DATE) {
            var today = Brussels.dayOf(clock.instant());
            if (interval.low() instanceof LocalDate low) {
                return low;
            }
            return interval.high() instanceof LocalDate high ? high : today;
        }
        var low = (java.math.BigDecimal) interval.low();
        var high = (java.math.BigDecimal) interval.high();
        if (low != null && high != null) {
            return interval.lowIncluded()
                    ? low
                    : low.add(high).divide(java.math.BigDecimal.TWO, java.math.MathContext.DECIMAL32);
        }
        if (low != null) {
            return interval.lowIncluded() ? low : low.add(java.math.BigDecimal.ONE);
        }
        return high == null
                ? java.math.BigDecimal.ZERO
                : interval.highIncluded() ? high : high.subtract(java.math.BigDecimal.ONE);
    }
}
