package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Starts the whole product once for all tests that extend this class: real PostgreSQL, engine, index and web server on
 * a free port, with an empty data folder under {@code target}. A test that adds beans of its own starts another product, in a
 * folder of its own, and should close it when it is done ({@code @DirtiesContext}).
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
public abstract class RunningProduct {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var folder = newFolder();
        registry.add("entente.data-dir", folder::toString);
        registry.add("entente.public-url", () -> "http://localhost");
        registry.add("entente.demo.world", () -> "false");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")), "data");
        } catch (IOException failure) {
            throw new IllegalStateException("no folder for test data under target", failure);
        }
    }
}
