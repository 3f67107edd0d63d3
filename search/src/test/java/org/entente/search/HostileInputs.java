package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people and programs put into search boxes to make them fall over. */
final class HostileInputs {

    static final List<String> ALL = List.of(
            "x".repeat(10_240),
            "facture ".repeat(1_280),
            IntStream.range(0, 1_000).mapToObj(i -> "terme" + i).collect(Collectors.joining(" ")),
            "(".repeat(2_000) + "facture" + ")".repeat(2_000),
            "[{(<".repeat(500),
            "*",
            "*facture",
            "?acture~",
            "f*a*c*t*u*r*e*",
            "/(a+)+$/",
            "/.*.*.*.*x/",
            "consumerEmail:zenobie@consumer.example",
            "narrative_fr:facture OR _id:*",
            "title_fr:[* TO *]",
            "facture AND OR NOT && || !",
            "\"",
            "\"facture",
            "\"\"\"\"\"\"",
            "- -- --- +",
            "-facture -facture",
            "\\",
            "\\u0000\u0000\u0001",
            "facture^999999999",
            "facture~9999 texte~",
            "\"facture texte\"~1000000",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "\ue000facture\ue001",
            "⟦PHONE⟧",
            "\ud83d\ude00 \ud800 \udc00",
            "①②③ ½ ٣",
            "你好世界 привет कखग",
            "\u0301\u0301\u0301",
            "e\u0301".repeat(3_000),
            "     \t\n\r\u00a0\u2003",
            "de la le the het der und",
            "٠".repeat(5_000),
            "-" + "y".repeat(9_000),
            "\"" + "facture texte ".repeat(600) + "\"",
            "e-".repeat(4_000),
            "l'".repeat(4_000),
            "a.b.c.d.e.f.g.".repeat(500));

    private HostileInputs() {}

    /** Fails if one of them takes a second of this thread's processor, or an exception; other programs don't count. */
    static void areAnsweredWithinASecond(Consumer<String> search) {
        var threads = ManagementFactory.getThreadMXBean();
        for (var input : ALL) {
            long start = threads.getCurrentThreadCpuTime();
            search.accept(input);
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                    .as(shortened(input))
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    private static String shortened(String input) {
        return input.length() <= 40 ? input : input.substring(0, 40) + "… (" + input.length() + ")";
    }
}
