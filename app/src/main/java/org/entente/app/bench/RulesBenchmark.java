package org.entente.app.bench;

import static org.entente.app.bench.Figures.machine;
import static org.entente.app.bench.Figures.median;
import static org.entente.app.bench.Figures.option;
import static org.entente.app.bench.Figures.rounded;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Rulebook;
import org.entente.rules.Answer;
import org.entente.rules.Replay;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleReplays;
import org.entente.rules.RuleTables;
import org.entente.rules.SaveOutcome;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./run bench rules}: how many times a second the table {@code triage} answers through the product's port, beside the
 * bare decision engine with the same file and inputs, on one thread; with recording; and how fast recorded decisions are
 * replayed against a draft, with inputs as diverse as real ones and with inputs that are all different. Options:
 * {@code --evaluations} (for each round), {@code --recordings}, {@code --decisions}, {@code --rounds}, {@code --out}.
 */
@Component
@Profile("bench-rules")
final class RulesBenchmark implements ApplicationRunner {

    private static final String TABLE = "triage";
    private static final int IN_ONE_TRANSACTION = 50;
    private static final Viewer MANAGER = Viewer.staff("bench", Set.of(Role.MANAGER));

    private final ConfigurableApplicationContext context;
    private final RuleTables tables;
    private final RuleDrafts drafts;
    private final RuleReplays replays;
    private final Rulebook rulebook;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<Map<String, Object>> questions = questions();

    RulesBenchmark(
            ConfigurableApplicationContext context,
            RuleTables tables,
            RuleDrafts drafts,
            RuleReplays replays,
            Rulebook rulebook,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.context = context;
        this.tables = tables;
        this.drafts = drafts;
        this.replays = replays;
        this.rulebook = rulebook;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Asks a table once. */
    private interface Asking {
        boolean isAnswered(Map<String, Object> question);
    }

    private record Round(double product, double bare) {}

    /** The engine alone, as its guide shows it. */
    private record BareTable(DMNRuntime runtime, DMNModel model) implements Asking {

        static BareTable of(byte[] xml) {
            var runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newByteArrayResource(xml)))
                    .getOrElseThrow(IllegalStateException::new);
            return new BareTable(runtime, runtime.getModels().getFirst());
        }

        @Override
        public boolean isAnswered(Map<String, Object> question) {
            var context = runtime.newContext();
            question.forEach(context::set);
            return runtime.evaluateAll(model, context)
                            .getDecisionResults()
                            .getFirst()
                            .getResult()
                    != null;
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        int evaluations = option(arguments, "evaluations", 300_000);
        int recordings = option(arguments, "recordings", 5_000);
        int decisions = option(arguments, "decisions", 1_000_000);
        int rounds = Math.max(3, option(arguments, "rounds", 5));

        var bare = BareTable.of(tables.export(TABLE, 1, MANAGER));
        Asking product = question -> tables.ask(TABLE, question, MANAGER) instanceof Answer.Found;
        System.out.printf("Warming up …%n");
        measure(product, bare, evaluations, 0);
        measure(product, bare, evaluations, 1);
        var asked = new ArrayList<Round>();
        for (int round = 0; round < rounds; round++) {
            asked.add(measure(product, bare, evaluations, round));
        }
        recording(recordings, 1);
        var recordedAlone = recorded(rounds, recordings, 1);
        var recordedTogether = recorded(rounds, recordings, IN_ONE_TRANSACTION);

        System.out.printf("Writing %,d decisions down …%n", decisions);
        var change = draft();
        var bareRate = median(asked.stream().mapToDouble(Round::bare).toArray());
        record(decisions, false);
        var usual = replays(change, decisions, rounds);
        var heap = heapWhileReplaying(change, decisions);
        record(decisions, true);
        var different = replays(change, decisions, rounds);

        var result = new LinkedHashMap<String, Object>();
        result.put("machine", machine());
        result.put("table", TABLE);
        result.put("evaluationsPerRound", evaluations);
        result.put(
                "ententePerSecond",
                asked.stream().map(Round::product).map(Math::round).toList());
        result.put(
                "bareEnginePerSecond",
                asked.stream().map(Round::bare).map(Math::round).toList());
        result.put("medianRatio", rounded(ratio(asked)));
        result.put("recordedPerSecondOneEach", Math.round(median(recordedAlone)));
        result.put("recordedPerSecondFiftyInATransaction", Math.round(median(recordedTogether)));
        result.put("replayedDecisions", decisions);
        result.put("replayedPerSecond", Math.round(median(usual)));
        result.put("replayShareOfBareRate", rounded(median(usual) / bareRate));
        result.put("replayedPerSecondAllDifferent", Math.round(median(different)));
        result.put("replayShareOfBareRateAllDifferent", rounded(median(different) / bareRate));
        result.put("heapMegabytesBeforeAndDuringReplay", heap);
        var out = Path.of(option(arguments, "out").orElse("target/bench/rules.json"));
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(
                out,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n");
        print(result, asked, bareRate, usual, different, recordedAlone, recordedTogether);
        System.exit(SpringApplication.exit(context, () -> 0));
    }

    /** Measures both; which comes first alternates. */
    private Round measure(Asking product, Asking bare, int count, int round) {
        if (round % 2 == 0) {
            var first = rate(product, count);
            return new Round(first, rate(bare, count));
        }
        var first = rate(bare, count);
        return new Round(rate(product, count), first);
    }

    private double rate(Asking table, int count) {
        var started = System.nanoTime();
        for (int i = 0; i < count; i++) {
            if (!table.isAnswered(questions.get(i % questions.size()))) {
                throw new IllegalStateException("no answer to " + questions.get(i % questions.size()));
            }
        }
        return perSecond(count, started);
    }

    private double[] recorded(int rounds, int count, int together) {
        var rates = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            rates[round] = recording(count, together);
        }
        return rates;
    }

    private double recording(int count, int together) {
        var started = System.nanoTime();
        for (int i = 0; i < count; i += together) {
            int from = i;
            transaction.executeWithoutResult(status -> {
                for (int n = from; n < from + together; n++) {
                    rulebook.decide(TABLE, null, questions.get(n % questions.size()), "bench");
                }
            });
        }
        return perSecond(count, started);
    }

    /** A draft that answers otherwise for private complaints with many files. */
    private long draft() {
        var change = drafts.open(TABLE, MANAGER);
        var start = new String(drafts.get(change, MANAGER).xml(), StandardCharsets.UTF_8);
        var entry = start.indexOf("<text>", start.indexOf("\"T-05_moderation\"")) + "<text>".length();
        var xml = start.substring(0, entry) + "\"full\"" + start.substring(start.indexOf("</text>", entry));
        if (drafts.save(change, 1, xml.getBytes(StandardCharsets.UTF_8), MANAGER) instanceof SaveOutcome.Saved) {
            return change;
        }
        throw new IllegalStateException("the draft was not saved");
    }

    /** Puts so many recorded decisions in the place of all others, with what the table really says to each. */
    private void record(int decisions, boolean allDifferent) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("delete from rule_replay_change");
            jdbc.execute("delete from decision_record where table_key = '" + TABLE + "'");
            jdbc.execute(
                    "create temporary table answered (n integer primary key, inputs text, outputs text, rules text)"
                            + " on commit drop");
            for (int n = 0; n < questions.size(); n++) {
                var answer = tables.ask(TABLE, questions.get(n), MANAGER);
                jdbc.update(
                        "insert into answered values (?, ?, ?, ?)",
                        n,
                        json(questions.get(n)),
                        json(answer.outputs()),
                        String.join(" ", answer.chosen()));
            }
            var inputs = allDifferent
                    ? "replace(a.inputs, '\"earlierComplaintsToday\":\"0\"', '\"earlierComplaintsToday\":\"' ||"
                            + " trim(to_char(g / 1e8, '0.00000000')) || '\"')"
                    : "a.inputs";
            jdbc.update(
                    "insert into decision_record (id, table_key, table_version, content_hash, inputs, matched_rules,"
                            + " chosen_rules, outputs, decided_at, activity) select -g, ?, '1', ?, " + inputs
                            + ", a.rules, a.rules, a.outputs, now() + interval '1 second' * (g % 1000), 'bench'"
                            + " from generate_series(1, ?) g join answered a on a.n = g % ?",
                    TABLE,
                    "0".repeat(64),
                    decisions,
                    questions.size());
        });
        jdbc.execute("vacuum analyze decision_record");
    }

    private double[] replays(long change, int decisions, int rounds) throws InterruptedException {
        replay(change, decisions);
        var rates = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            rates[round] = replay(change, decisions);
        }
        return rates;
    }

    private double replay(long change, int decisions) throws InterruptedException {
        var started = System.nanoTime();
        replays.start(change, 12, MANAGER);
        var replay = running(change);
        while (replay.state() == Replay.State.RUNNING) {
            Thread.sleep(10);
            replay = running(change);
        }
        if (replay.state() != Replay.State.DONE || replay.done() != decisions || replay.changed() == 0) {
            throw new IllegalStateException("the replay went wrong: " + replay);
        }
        return perSecond(decisions, started);
    }

    private Replay running(long change) {
        return replays.progress(change, MANAGER).orElseThrow();
    }

    /** What is live in the heap before a replay and at each quarter of it; not timed. */
    private List<Long> heapWhileReplaying(long change, int decisions) throws InterruptedException {
        var heap = new ArrayList<Long>();
        heap.add(liveHeap());
        replays.start(change, 12, MANAGER);
        long next = decisions / 4;
        for (var replay = running(change); replay.state() == Replay.State.RUNNING; replay = running(change)) {
            if (replay.done() >= next) {
                heap.add(liveHeap());
                next += decisions / 4;
            }
            Thread.sleep(5);
        }
        return heap;
    }

    private static long liveHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024;
    }

    /** Every combination of what a complaint can be like, as the product asks it. */
    private static List<Map<String, Object>> questions() {
        var questions = new ArrayList<Map<String, Object>>();
        for (int attachments = 0; attachments < 8; attachments++) {
            for (int found = 0; found < 4; found++) {
                for (var publicity : List.of("PUBLIC", "PRIVATE")) {
                    for (var verified : List.of(true, true, true, false)) {
                        questions.add(Map.of(
                                "companyVerified",
                                verified,
                                "earlierComplaintsToday",
                                BigDecimal.ZERO,
                                "publicity",
                                publicity,
                                "personalDataFound",
                                BigDecimal.valueOf(found),
                                "attachments",
                                BigDecimal.valueOf(attachments)));
                    }
                }
            }
        }
        return List.copyOf(questions);
    }

    private static String json(Map<String, ?> values) {
        var texts = new TreeMap<String, String>();
        values.forEach((name, value) -> texts.put(name, value.toString()));
        return JsonMapper.shared().writeValueAsString(texts);
    }

    private static void print(
            Map<String, Object> result,
            List<Round> asked,
            double bareRate,
            double[] usual,
            double[] different,
            double[] recordedAlone,
            double[] recordedTogether) {
        System.out.printf("%n%-52s %12s %14s %8s%n", "a second, median of rounds", "Entente", "bare engine", "ratio");
        line(
                "answers, not recorded",
                median(asked.stream().mapToDouble(Round::product).toArray()),
                bareRate,
                ratio(asked));
        line(
                "answers, each recorded in a transaction",
                median(recordedAlone),
                bareRate,
                median(recordedAlone) / bareRate);
        line(
                "answers, recorded fifty in a transaction",
                median(recordedTogether),
                bareRate,
                median(recordedTogether) / bareRate);
        line("replay, inputs as diverse as real ones", median(usual), bareRate, median(usual) / bareRate);
        line("replay, inputs all different", median(different), bareRate, median(different) / bareRate);
        System.out.printf(
                "heap before and during the replay: %s MB (%s)%n",
                result.get("heapMegabytesBeforeAndDuringReplay"), machine());
    }

    private static void line(String name, double product, double bare, double ratio) {
        System.out.printf("%-52s %,12.0f %,14.0f %8.2f%n", name, product, bare, ratio);
    }

    private static double ratio(List<Round> rounds) {
        return median(rounds.stream()
                .mapToDouble(round -> round.product() / round.bare())
                .toArray());
    }

    private static double perSecond(int count, long startedNanos) {
        return count * 1e9 / (System.nanoTime() - startedNanos);
    }
}
