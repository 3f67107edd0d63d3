package org.entente.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    private static final String PASSWORD = "a password for tests";

    @TempDir
    private Path folder;

    @Test
    void writesEveryCommitToDiskAndKeepsItOverARestart() throws SQLException {
        try (var server = started()) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "create table kept as select 'kept' as word; select word from kept"))
                    .isNull();
        }

        try (var server = started()) {
            assertThat(ask(server, "select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void answersNobodyWithoutThePassword() {
        try (var server = started()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "a guess"))
                    .hasMessageContaining("password");
        }
    }

    @Test
    void lendsAFolderToOneProductOnly() {
        try (var server = started()) {
            assertThatThrownBy(() -> new EmbeddedPostgres(folder, PASSWORD))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Entente");
            assertThat(server.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void startsWhereAServerThatIsGoneLeftItsTrace() throws IOException, SQLException {
        started().close();
        var ownNumber = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("data/postmaster.pid"), ownNumber + "\n" + folder.resolve("data") + "\n");

        try (var server = started()) {
            assertThat(ask(server, "select 'up'")).isEqualTo("up");
        }
    }

    private EmbeddedPostgres started() {
        var server = new EmbeddedPostgres(folder, PASSWORD);
        server.start();
        return server;
    }

    private static @Nullable String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
