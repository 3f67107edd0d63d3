package org.entente;

import java.util.List;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.entente.app.config.IndexRebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The product. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ComplaintsApplication {

    private static final Logger LOG = LoggerFactory.getLogger(ComplaintsApplication.class);

    public static void main(String[] args) {
        // What ends a thread of a library belongs in the log, not on the terminal.
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> LOG.error("thread {} ended", thread.getName(), failure));
        // Jakarta Mail would otherwise search all libraries for it, at each part of each mail.
        System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
        try {
            if (List.of(args).contains(IndexRebuild.ARGUMENT)) {
                System.exit(IndexRebuild.run(args));
            }
            SpringApplication.run(ComplaintsApplication.class, args);
        } catch (RuntimeException alreadyReported) {
            // A thread of a part that had started must not keep the process.
            System.exit(1);
        }
    }
}
