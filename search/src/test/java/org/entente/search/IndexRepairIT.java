package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.entente.access.Language;
import org.entente.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.FileSystemUtils;

/** Starts the search again and again over the same database, with an index that suffered in between. */
@ExtendWith(OutputCaptureExtension.class)
class IndexRepairIT {

    private static final String MADE = "is made from the database: ";

    private final DataSource database = TestDatabase.fresh();

    @TempDir
    Path folder;

    @Test
    void makesAnIndexThatWasDeletedDamagedOrLeftUnfinished(CapturedOutput output) throws Exception {
        started(context -> {
            var archive = context.getBean(Archive.class);
            archive.file(Archive.Filing.about(archive.company("Belvox"), Language.FR, "Facture", "Payée deux fois."));
            archive.awaitIndexed();
        });

        started(context -> assertFinds(context, 1));
        assertThat(output).as("an index in good order").containsOnlyOnce(MADE);

        FileSystemUtils.deleteRecursively(folder.resolve("published"));
        started(context -> assertFinds(context, 1));
        assertThat(output).contains(MADE + "published is missing");

        truncateLargestFileOf(folder.resolve("casefile"));
        started(context -> assertFinds(context, 1));
        assertThat(output).contains(MADE + "casefile can't be read");

        new IndexFolder(folder, false).mark();
        started(context -> assertFinds(context, 1));
        assertThat(output).contains(MADE + "it was left unfinished");
        assertThat(new IndexFolder(folder, false).defect()).isEmpty();
    }

    private static void assertFinds(ConfigurableApplicationContext context, int expected) {
        assertThat(context.getBean(PublishedSearch.class)
                        .find(PublishedQuery.of(""))
                        .total())
                .isEqualTo(expected);
        assertThat(context.getBean(CompanySuggestions.class).suggest("belvox", 10))
                .hasSize(expected);
    }

    private void started(Consumer<ConfigurableApplicationContext> work) {
        try (var context = new SpringApplicationBuilder(SearchTestApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(fresh -> ((GenericApplicationContext) fresh)
                        .registerBean("dataSource", DataSource.class, () -> new DelegatingDataSource(database)))
                .run(
                        "--spring.jpa.hibernate.ddl-auto=validate",
                        "--spring.jpa.open-in-view=false",
                        "--entente.index.folder=" + folder)) {
            work.accept(context);
        }
    }

    private static void truncateLargestFileOf(Path index) throws IOException {
        try (var files = Files.list(index)) {
            var largest = files.max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
            try (var channel = FileChannel.open(largest, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
    }
}
