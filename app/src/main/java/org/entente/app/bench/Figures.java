package org.entente.app.bench;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;

/** What all benchmarks read and say in the same way. */
final class Figures {

    private Figures() {}

    /** The middle one, or the mean of the two in the middle. */
    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** To two places. */
    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    static String machine() {
        var runtime = Runtime.getRuntime();
        return runtime.availableProcessors() + " cores, heap up to " + runtime.maxMemory() / 1024 / 1024 + " MB, Java "
                + System.getProperty("java.version");
    }

    static int option(ApplicationArguments arguments, String name, int otherwise) {
        return option(arguments, name).map(Integer::parseInt).orElse(otherwise);
    }

    static Optional<String> option(ApplicationArguments arguments, String name) {
        var values = arguments.getOptionValues(name);
        return values == null ? Optional.empty() : values.stream().findFirst();
    }
}
