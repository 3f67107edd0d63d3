package org.entente.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.casefile.ReferenceList;
import org.entente.decisiontables.Table;
import org.entente.rules.CompiledDrafts.Draft;
import org.entente.rules.ReleaseProblem.Kind;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands against the release of a draft. */
@Component
class ReleaseChecks {

    private final ChangeStore changes;
    private final VersionStore versions;
    private final CompiledDrafts drafts;
    private final DraftAnalyses analyses;
    private final ReplayStore replays;
    private final ObjectProvider<ReferenceList> lists;
    private final DocumentKinds documents;
    private final RulesSettings settings;

    ReleaseChecks(
            ChangeStore changes,
            VersionStore versions,
            CompiledDrafts drafts,
            DraftAnalyses analyses,
            ReplayStore replays,
            ObjectProvider<ReferenceList> lists,
            DocumentKinds documents,
            RulesSettings settings) {
        this.changes = changes;
        this.versions = versions;
        this.drafts = drafts;
        this.analyses = analyses;
        this.replays = replays;
        this.lists = lists;
        this.documents = documents;
        this.settings = settings;
    }

    List<ReleaseProblem> problems(RuleChange change, @Nullable String reason, Instant effectiveFrom) {
        var problems = new ArrayList<ReleaseProblem>();
        var revision = changes.revision(change.id(), change.revision());
        var document = documents.of(change.key());
        if (document.isPresent()) {
            problems.addAll(document.get().problems(revision.xml(), effectiveFrom));
            problems.addAll(base(change, revision, effectiveFrom));
            return List.copyOf(problems);
        }
        switch (drafts.of(revision.xml())) {
            case Draft.Unreadable(var refused) ->
                problems.add(new ReleaseProblem(
                        Kind.TABLE_HAS_ERRORS, String.valueOf(refused.findings().size())));
            case Draft.NotCompiled notCompiled -> problems.add(new ReleaseProblem(Kind.TABLE_HAS_ERRORS, "1"));
            case Draft.Usable(var reading, var compiled) -> {
                problems.addAll(analyses.forbidden(change.key(), reading.table()));
                problems.addAll(failing(revision.examples(), compiled));
                problems.addAll(unknownKeys(reading.table(), effectiveFrom));
            }
        }
        problems.addAll(base(change, revision, effectiveFrom));
        if (reason == null) {
            problems.addAll(reasonNeeded(change));
        }
        return List.copyOf(problems);
    }

    private static List<ReleaseProblem> failing(List<Example> examples, DecisionTable table) {
        var failed = examples.stream()
                .filter(example -> !example.run(table).passed())
                .map(Example::name)
                .toList();
        return failed.isEmpty() ? List.of() : List.of(new ReleaseProblem(Kind.EXAMPLES_FAIL, failed));
    }

    /** Outputs that name what their list of reference data does not have on a day. */
    List<ReleaseProblem> unknownKeys(Table table, Instant effectiveFrom) {
        var problems = new ArrayList<ReleaseProblem>();
        for (int column = 0; column < table.outputs().size(); column++) {
            var list = table.outputs().get(column).list();
            if (list.isPresent()) {
                var unknown = named(table, column);
                unknown.removeAll(keys(list.get(), effectiveFrom));
                unknown.forEach(key -> problems.add(new ReleaseProblem(Kind.UNKNOWN_KEY, list.get(), key)));
            }
        }
        return problems;
    }

    /** The values of an output column. */
    static Set<String> named(Table table, int column) {
        var named = new TreeSet<String>();
        for (var rule : table.rules()) {
            var value = rule.conclusions().get(column).value();
            if (value != null) {
                named.add(value.toString());
            }
        }
        return named;
    }

    /** The keys of a list at an instant; none if there is no such list. */
    Set<String> keys(String list, Instant effectiveFrom) {
        return lists.stream()
                .filter(known -> known.name().equals(list))
                .findFirst()
                .map(known -> known.keysOn(Brussels.dayOf(effectiveFrom)))
                .orElse(Set.of());
    }

    private List<ReleaseProblem> base(RuleChange change, ChangeStore.Revision revision, Instant effectiveFrom) {
        var last = versions.last(change.key());
        if (last.version() != change.baseVersion() || effectiveFrom.isBefore(last.effectiveFrom())) {
            return List.of(new ReleaseProblem(
                    Kind.BASE_OUTDATED, String.valueOf(last.version()), String.valueOf(change.baseVersion())));
        }
        var base = versions.get(change.key(), change.baseVersion());
        return Arrays.equals(base.xml(), revision.xml()) && base.examples().equals(revision.examples())
                ? List.of(new ReleaseProblem(Kind.NOTHING_CHANGED))
                : List.of();
    }

    private List<ReleaseProblem> reasonNeeded(RuleChange change) {
        var replay = replays.finished(change.id(), change.revision());
        if (replay.isEmpty()) {
            return List.of(new ReleaseProblem(Kind.NOT_REPLAYED));
        }
        var done = replay.get();
        return needsReason(done)
                ? List.of(new ReleaseProblem(
                        Kind.MANY_CHANGES,
                        String.valueOf(done.changed()),
                        String.valueOf(done.total()),
                        String.valueOf(Math.round(settings.replay().reasonNeededAbove() * 100))))
                : List.of();
    }

    /** Whether so many decisions would change that a written reason is needed. */
    boolean needsReason(Replay replay) {
        return replay.changed() > settings.replay().reasonNeededAbove() * replay.total();
    }
}
