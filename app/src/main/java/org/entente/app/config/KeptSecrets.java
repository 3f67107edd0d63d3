package org.entente.app.config;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the secrets of a demo once and keeps them in its data folder, in a file that only its owner can read. Acts only
 * where {@code entente.secrets.generate} is true; values set otherwise win.
 */
final class KeptSecrets implements EnvironmentPostProcessor, Ordered {

    private static final String PREFIX = "entente.secrets.";
    private static final String[] NAMES = {"mail-key", "link-key", "database-password"};

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(PREFIX + "generate", Boolean.class, false)) {
            var file =
                    Path.of(environment.getRequiredProperty("entente.data-dir")).resolve("secrets.properties");
            environment.getPropertySources().addLast(new MapPropertySource("keptSecrets", Map.copyOf(kept(file))));
        }
    }

    /** So early in the start nobody reports a failure but with a stack trace: it is said here. */
    private static Map<String, String> kept(Path file) {
        try {
            return complete(file);
        } catch (CannotStart failure) {
            System.err.println("Entente did not start: " + failure.getMessage());
            throw new SpringApplication.AbandonedRunException();
        }
    }

    /** Reads the file, adds what is missing, and writes it back when something was. */
    static Map<String, String> complete(Path file) {
        try {
            var secrets = read(file);
            var random = new SecureRandom();
            var changed = false;
            for (var name : NAMES) {
                changed |= secrets.putIfAbsent(PREFIX + name, newSecret(random)) == null;
            }
            if (changed) {
                write(file, secrets);
            }
            return secrets;
        } catch (IOException failure) {
            throw new CannotStart(
                    "The data folder " + file.toAbsolutePath().getParent() + " can't be written ("
                            + failure.getMessage() + "): free some space, or choose another folder with DATA_DIR.",
                    failure);
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        var secrets = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> secrets.put(name, properties.getProperty(name)));
        return secrets;
    }

    private static void write(Path file, Map<String, String> secrets) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly());
        var lines = secrets.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** 256 random bits in characters that need no escaping in a properties file. */
    private static String newSecret(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
