package org.entente.app.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL that runs beside the product, for the demo and tests: durable settings, data kept in a folder,
 * reachable from this machine only and only by password.
 *
 * <p>Its process does not belong to the terminal's group, so that Ctrl-C reaches the product alone, which stops the server
 * last. A server that outlived a killed product is stopped before a new one starts.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String USER = "entente";
    private static final int PATIENCE_SECONDS = 60;

    private final Path data;
    private final Path log;
    private final Path output;
    private final String password;
    private final FileLock lock;
    private final PostgresBinaries binaries;
    private final List<String> asOrdinaryUser;
    private final int port;
    private boolean closed;

    /**
     * Takes the folder for itself and unpacks the server.
     *
     * @param folder holds programs, data and log
     * @throws CannotStart when the machine lacks something
     */
    EmbeddedPostgres(Path folder, String password) {
        try {
            Files.createDirectories(folder);
            this.password = password;
            this.data = folder.resolve("data").toAbsolutePath();
            this.log = folder.resolve("postgresql.log").toAbsolutePath();
            this.output = folder.resolve("command.log").toAbsolutePath();
            this.lock = lock(folder);
            this.binaries = PostgresBinaries.in(folder.resolve("programs"));
            this.asOrdinaryUser = asOrdinaryUser();
            this.port = freePort();
        } catch (IOException failure) {
            throw unusable(folder, failure);
        }
    }

    /**
     * Starts the server, on first use with an empty database.
     *
     * @throws CannotStart when the machine lacks something
     */
    synchronized void start() {
        if (closed) {
            throw new IllegalStateException("PostgreSQL in " + data + " was stopped before it started");
        }
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                create();
            }
            stopOrphan();
            launch();
        } catch (IOException failure) {
            throw unusable(data, failure);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    /** Stops the server; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                pgCtl("stop", "-m", "fast");
            }
            lock.release();
            lock.channel().close();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL in " + data + " did not stop", failure);
        }
    }

    private static CannotStart unusable(Path folder, IOException failure) {
        return new CannotStart(
                "PostgreSQL's folder " + folder.toAbsolutePath() + " can't be used (" + failure.getMessage()
                        + "): free some space, or choose another folder with DATA_DIR.",
                failure);
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new CannotStart("Another Entente already uses "
                    + folder.toAbsolutePath()
                    + ": stop it, or choose another folder with DATA_DIR.");
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private List<String> asOrdinaryUser() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        var unshare = List.of("unshare", "-U");
        var works = Files.isExecutable(Path.of("/usr/bin/unshare")) || Files.isExecutable(Path.of("/bin/unshare"));
        if (!works || run(List.of("unshare", "-U", "true")) != 0) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this machine does not allow root a user namespace"
                            + " (unshare -U): start Entente as an ordinary user.");
        }
        return unshare;
    }

    private void create() throws IOException {
        FileSystemUtils.deleteRecursively(data);
        var passwordFile = Files.createTempFile(data.getParent(), "initdb", ".password");
        try {
            Files.writeString(passwordFile, password);
            require(
                    run(command(
                            "initdb",
                            "--pgdata=" + data,
                            "--username=" + USER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--no-locale")),
                    output);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private void launch() throws IOException {
        var options = String.join(
                " ",
                "-c listen_addresses=127.0.0.1",
                "-c port=" + port,
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=100",
                "-c timezone=UTC");
        require(pgCtl("start", "-l", log.toString(), "-o", options), log);
        LOG.info("PostgreSQL started data={} port={}", data, port);
    }

    /** Stops a server that a killed product left behind, and removes the trace of one that is gone. */
    private void stopOrphan() throws IOException {
        var trace = data.resolve("postmaster.pid");
        if (!Files.exists(trace)) {
            return;
        }
        if (serverOf(trace).isPresent()) {
            LOG.warn("a PostgreSQL left behind by a killed product is stopped first data={}", data);
            pgCtl("stop", "-m", "fast");
        }
        Files.deleteIfExists(trace);
    }

    /** The running server named in the file; empty if it is gone, or if its number went to another program meanwhile. */
    private Optional<ProcessHandle> serverOf(Path trace) throws IOException {
        var first = Files.readAllLines(trace).stream().findFirst().orElse("").strip();
        if (!first.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first))
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true));
    }

    private int pgCtl(String action, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(action, "-D", data.toString(), "-w", "-t", "" + PATIENCE_SECONDS));
        arguments.addAll(List.of(options));
        return run(command("pg_ctl", arguments.toArray(String[]::new)));
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(asOrdinaryUser);
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        return command;
    }

    private int run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try {
            if (process.waitFor(PATIENCE_SECONDS + 10L, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not end within " + PATIENCE_SECONDS + " seconds");
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), interrupted);
        }
    }

    private static void require(int exitCode, Path explanation) throws IOException {
        if (exitCode != 0) {
            throw new IOException(lastComplaint(explanation) + ", see " + explanation);
        }
    }

    private static String lastComplaint(Path log) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return lines.reversed().stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .findFirst()
                .orElse("PostgreSQL ended early");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
