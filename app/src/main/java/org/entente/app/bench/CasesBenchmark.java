package org.entente.app.bench;

import static org.entente.app.bench.Figures.machine;
import static org.entente.app.bench.Figures.median;
import static org.entente.app.bench.Figures.option;
import static org.entente.app.bench.Figures.rounded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
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
 * {@code ./run bench cases}: how many complaints a second are filed (case, process and letter), and how many are taken
 * through their whole life, beside the bare engine doing the same steps of the same model with one plain insert each; and
 * how much heap 10,000 open cases take. Options: {@code --filings}, {@code --lives} (for each round), {@code --rounds},
 * {@code --threads}, {@code --open-cases}, {@code --out}.
 */
@Component
@Profile("bench-cases")
final class CasesBenchmark implements ApplicationRunner {

    private final ConfigurableApplicationContext context;
    private final ProductPeer product;
    private final BarePeer bare;
    private final AtomicInteger numbers = new AtomicInteger();

    CasesBenchmark(
            ConfigurableApplicationContext context,
            ProductPeer product,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            JdbcTemplate jdbc,
            TransactionTemplate transaction)
            throws IOException {
        this.context = context;
        this.product = product;
        this.bare = new BarePeer(repository, runtime, tasks, jdbc, transaction);
    }

    /** Cases a second of both peers in one round, the letters of the product sent. */
    private record Round(double product, double bare) {
        double ratio() {
            return product / bare;
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        int filings = option(arguments, "filings", 1500);
        int lives = option(arguments, "lives", 300);
        int rounds = option(arguments, "rounds", 5);
        int threads = option(arguments, "threads", 4);
        int openCases = option(arguments, "open-cases", 10_000);

        System.out.printf("Warming up both peers …%n");
        measure(filings / 3, threads, true, 0);
        measure(lives / 3, threads, false, 1);
        var filed = rounds(rounds, filings, threads, true);
        var lived = rounds(rounds, lives, threads, false);
        var heap = heapPer(openCases, threads);

        var result = new LinkedHashMap<String, Object>();
        result.put("machine", machine());
        result.put("threads", threads);
        result.put("database", "embedded PostgreSQL, fsync on, synchronous_commit on");
        result.put("filing", figures(filed, filings));
        result.put("lifecycle", figures(lived, lives));
        result.put("openCases", openCases);
        result.put("heapGrowthMegabytesPer10000OpenCases", heap);
        var out = Path.of(option(arguments, "out").orElse("target/bench/cases.json"));
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(
                out,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n");
        print(filed, lived, filings, lives, heap, openCases);
        System.exit(SpringApplication.exit(context, () -> 0));
    }

    private List<Round> rounds(int rounds, int count, int threads, boolean filing) throws Exception {
        var measured = new ArrayList<Round>();
        for (int round = 0; round < rounds; round++) {
            measured.add(measure(count, threads, filing, round));
        }
        return measured;
    }

    /** Measures both peers; which comes first alternates. */
    private Round measure(int count, int threads, boolean filing, int round) throws Exception {
        if (round % 2 == 0) {
            var first = rate(product, count, threads, filing);
            return new Round(first, rate(bare, count, threads, filing));
        }
        var first = rate(bare, count, threads, filing);
        return new Round(rate(product, count, threads, filing), first);
    }

    /**
     * Cases a second. Filing ends with the commit of case, process and letter; a whole life ends when its letters are sent
     * and nothing is left to do in the background.
     */
    private double rate(Peer peer, int count, int threads, boolean filing) throws Exception {
        if (filing) {
            peer.withoutSending();
        }
        var started = System.nanoTime();
        inParallel(threads, count, () -> {
            var number = numbers.incrementAndGet();
            if (filing) {
                peer.open(number);
            } else {
                peer.live(number);
            }
            return null;
        });
        var worked = System.nanoTime() - started;
        if (filing) {
            peer.withSending();
        }
        peer.settle();
        var lasted = filing ? worked : System.nanoTime() - started;
        return count / (Duration.ofNanos(lasted).toMillis() / 1000.0);
    }

    private static void inParallel(int threads, int count, Callable<Void> work)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(java.util.Collections.nCopies(count, work))) {
                done.get();
            }
        }
    }

    private double heapPer(int openCases, int threads) throws Exception {
        var before = usedHeap();
        rate(product, openCases, threads, true);
        return Math.round((usedHeap() - before) / 1024.0 / 1024.0 * 10_000 / openCases * 10) / 10.0;
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(300);
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Map<String, Object> figures(List<Round> rounds, int count) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("casesPerRound", count);
        figures.put("rounds", rounds.size());
        figures.put(
                "ententePerSecond",
                rounds.stream().map(round -> rounded(round.product())).toList());
        figures.put(
                "bareEnginePerSecond",
                rounds.stream().map(round -> rounded(round.bare())).toList());
        figures.put(
                "medianRatio",
                rounded(median(rounds.stream().mapToDouble(Round::ratio).toArray())));
        return figures;
    }

    private static void print(
            List<Round> filed, List<Round> lived, int filings, int lives, double heap, int openCases) {
        System.out.printf(
                "%n%-34s %12s %14s %8s%n", "cases a second, median of rounds", "Entente", "bare engine", "ratio");
        line("filing, " + filings + " a round", filed);
        line("whole life, " + lives + " a round", lived);
        System.out.printf(
                "heap growth per 10,000 open cases: %.1f MB (measured with %d; %s)%n", heap, openCases, machine());
    }

    private static void line(String name, List<Round> rounds) {
        System.out.printf(
                "%-34s %12.1f %14.1f %8.2f%n",
                name,
                median(rounds.stream().mapToDouble(Round::product).toArray()),
                median(rounds.stream().mapToDouble(Round::bare).toArray()),
                median(rounds.stream().mapToDouble(Round::ratio).toArray()));
    }
}
