package org.entente.app.config;

import org.entente.search.IndexFolder;
import org.entente.search.IndexRebuildFailed;
import org.entente.search.Reindexing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The command that makes the search index anew and ends. It starts with the product's settings, but of its parts only the
 * database and the search: no mail leaves, no timer fires and nobody can sign in meanwhile.
 *
 * <p>Not a {@code @Configuration}, so that the product itself does not come across it.
 */
@Import(DatabaseConfiguration.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class
})
@EntityScan("org.entente")
@ComponentScan("org.entente.search")
@EnableConfigurationProperties(Installation.class)
public class IndexRebuild {

    /** The argument that asks for this command; {@code --entente.terminal=true} says that a person watches. */
    public static final String ARGUMENT = "--entente.command=rebuild-index";

    private static final Logger CONSOLE = LoggerFactory.getLogger(ReadyLine.CONSOLE);

    private IndexRebuild() {}

    /**
     * Rebuilds the index and shows on the console how far it has come.
     *
     * @return the exit code: 0, or 1 when the index is not complete and a sentence said why
     */
    public static int run(String[] arguments) {
        var application = new SpringApplicationBuilder(IndexRebuild.class)
                .web(WebApplicationType.NONE)
                // Changes stay in the outbox for the product itself.
                .properties(
                        "spring.jpa.properties.hibernate.search.coordination.event_processor.enabled=false",
                        // What is there stays until all is made.
                        "entente.index.beside=true");
        try {
            rebuild(application, arguments);
            return 0;
        } catch (IndexRebuildFailed failure) {
            CONSOLE.error("The index was not rebuilt: {}", failure.getMessage());
            LoggerFactory.getLogger(IndexRebuild.class).error("index rebuild failed", failure);
            return 1;
        }
    }

    private static void rebuild(SpringApplicationBuilder application, String[] arguments) {
        IndexFolder folder;
        ProgressBar bar;
        try (var context = application.run(arguments)) {
            folder = context.getBean(IndexFolder.class);
            folder.requireUnused();
            var watched = context.getEnvironment().getProperty("entente.terminal", Boolean.class, false);
            bar = new ProgressBar(watched ? System.console() : null);
            context.getBean(Reindexing.class).rebuild(bar);
        }
        folder.swap();
        bar.end();
    }
}
