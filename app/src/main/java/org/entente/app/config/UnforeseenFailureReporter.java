package org.entente.app.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says that the start failed where nothing else explains it: a line for the person, everything else for the log. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class UnforeseenFailureReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(UnforeseenFailureReporter.class);
    private static final Logger CONSOLE = LoggerFactory.getLogger(ReadyLine.CONSOLE);

    /** Spring Boot makes reporters with the context that failed. */
    UnforeseenFailureReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
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
}
