package org.entente;

import java.util.List;
import org.entente.app.config.IndexRebuild;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The product. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ComplaintsApplication {

    public static void main(String[] args) {
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
