package org.entente.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;

@ExtendWith(OutputCaptureExtension.class)
class IndexRebuildIT {

    @TempDir
    private Path dataDir;

    private String[] arguments() {
        return new String[] {
            "--spring.profiles.active=demo", IndexRebuild.ARGUMENT, "--entente.data-dir=" + dataDir, "--server.port=0"
        };
    }

    @Test
    void makesTheIndexesAndSaysSo(CapturedOutput output) {
        assertThat(IndexRebuild.run(arguments())).isZero();

        assertThat(output.getAll()).contains("Search index [").contains("The search index is complete.");
        assertThat(dataDir.resolve("index").resolve("published")).isNotEmptyDirectory();
        assertThat(dataDir.resolve("index").resolve("casefile")).isNotEmptyDirectory();
        assertThat(dataDir.resolve("index").resolve("company")).isNotEmptyDirectory();
    }

    @Test
    void saysInASentenceThatTheDataFolderIsInUse(CapturedOutput output) throws Exception {
        Files.createDirectories(dataDir);
        try (var running = new EmbeddedPostgres(dataDir.resolve("postgres"), "only for this test")) {
            assertThat(running.jdbcUrl()).isNotEmpty();

            assertThatThrownBy(() -> IndexRebuild.run(arguments()))
                    .satisfies(failure -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                            .isInstanceOf(CannotStart.class));
        }
        assertThat(output.getAll()).contains("Entente did not start: Another Entente already uses " + dataDir);
    }
}
