package org.entente.decisiontables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tables for tests. */
final class Tables {

    private Tables() {}

    static Table shipped(String key) {
        return readable(shippedFile(key));
    }

    static byte[] shippedFile(String key) {
        return resource("/dmn/" + key + ".dmn");
    }

    /** A file that only tests have. */
    static byte[] file(String name) {
        return resource("/decisiontables/" + name + ".dmn");
    }

    private static byte[] resource(String path) {
        try (var file = Tables.class.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Table readable(String xml) {
        return readable(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Table readable(byte[] xml) {
        return switch (TableReader.read(xml)) {
            case TableReading.Readable readable -> readable.table();
            case TableReading.Refused refused -> throw new AssertionError("refused: " + refused.findings());
        };
    }
}
