package org.entente.app.config;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the product did not start in a sentence on the console, where Spring Boot draws a banner over many lines. */
final class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger CONSOLE = LoggerFactory.getLogger(ReadyLine.CONSOLE);

    @Override
    public void report(FailureAnalysis analysis) {
        var sentence = Stream.of(analysis.getDescription(), analysis.getAction())
                .filter(part -> part != null && !part.isBlank())
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        CONSOLE.error("Entente did not start: {}", sentence);
    }
}
