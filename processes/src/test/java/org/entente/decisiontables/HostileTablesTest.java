package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.decisiontables.HostileTables.Hostile;
import org.entente.decisiontables.TableReading.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files from people who mean harm: each is refused at once, for what it is, and nothing outside of it is touched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTablesTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final long MOST_MEMORY = 256L * 1024 * 1024;
    private static final String SECRET = "a secret that nobody reads";

    @TempDir
    private static Path folder;

    private ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();
    private Path secret;

    @BeforeAll
    void listen() throws IOException {
        secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterAll
    void stopListening() throws IOException {
        listener.close();
    }

    Iterable<Hostile> hostile() {
        return new HostileTables("http://127.0.0.1:" + listener.getLocalPort(), secret.toString()).all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedAtItsPlace(Hostile hostile) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();

        var reading = TableReader.read(hostile.file());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_MEMORY);
        assertThat(reading).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.findings()).hasSizeLessThanOrEqualTo(Findings.MOST);
            assertThat(refused.findings()).as("%s", refused.findings()).anySatisfy(finding -> {
                assertThat(finding.kind()).isEqualTo(hostile.kind());
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.row()).isEqualTo(hostile.row());
                if (hostile.column() != null) {
                    assertThat(finding.column().orElse("")).isEqualTo(hostile.column());
                }
            });
            assertThat(refused.findings().toString()).doesNotContain(SECRET);
            assertThat(refused.findings())
                    .allSatisfy(finding -> assertThat(finding.arguments())
                            .allSatisfy(argument -> assertThat(argument).hasSizeLessThanOrEqualTo(80)));
        });
    }

    @Test
    void isManyEnoughAndAsksForNothingOutside() throws IOException {
        var all = new HostileTables(
                        "http://127.0.0.1:" + listener.getLocalPort(),
                        folder.resolve("canary").toString())
                .all();

        all.forEach(hostile -> TableReader.read(hostile.file()));

        assertThat(all).hasSizeGreaterThan(60).extracting(Hostile::name).doesNotHaveDuplicates();
        assertThat(folder.resolve("canary")).doesNotExist();
        listener.setSoTimeout(200);
        try (var asked = listener.accept()) {
            connections.incrementAndGet();
        } catch (SocketTimeoutException nobodyAsked) {
            assertThat(connections).hasValue(0);
        }
        assertThat(connections).hasValue(0);
    }
}
