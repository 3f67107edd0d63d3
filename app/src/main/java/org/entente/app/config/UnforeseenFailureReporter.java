package org.entente.app.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/**
 * Says that the start failed where nothing else explains it: a line for the person, everything else for the log. The
 * others are asked here, because Spring Boot's own reporter has no place in the order that this one could follow.
 */
final class UnforeseenFailureReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(UnforeseenFailureReporter.class);
    private static final Logger CONSOLE = LoggerFactory.getLogger(ReadyLine.CONSOLE);

    private final ConfigurableApplicationContext context;

    /** Spring Boot makes reporters with the context that failed. */
    UnforeseenFailureReporter(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (context.isClosed()) {
            LOG.info("the product was stopped while it started", failure);
            return true;
        }
        if (isExplainedByOthers(failure)) {
            return true;
        }
        LOG.error("the product did not start", failure);
        CONSOLE.error(
                "Entente did not start, the log says more: {}",
                String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)
                                .getMessage())
                        .lines()
                        .findFirst()
                        .orElse("no reason given"));
        return true;
    }

    private boolean isExplainedByOthers(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation(context.getClassLoader())
                .load(
                        SpringBootExceptionReporter.class,
                        ArgumentResolver.of(ConfigurableApplicationContext.class, context))
                .stream()
                .filter(reporter -> !(reporter instanceof UnforeseenFailureReporter))
                .anyMatch(reporter -> reporter.reportException(failure));
    }
}
