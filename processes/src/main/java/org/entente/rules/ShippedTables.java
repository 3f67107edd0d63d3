package org.entente.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableReader;
import org.entente.decisiontables.TableReading;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the tables that ship with the product into the database when it starts, by the rules of {@link Shipping}.
 */
@Component
class ShippedTables implements InitializingBean {

    private static final String FILES = "classpath*:dmn/*.dmn";

    private final Shipping shipping;
    private final TransactionTemplate transaction;
    private final List<ShippedFile> files = files();

    ShippedTables(Shipping shipping, TransactionTemplate transaction) {
        this.shipping = shipping;
        this.transaction = transaction;
    }

    /** A table's file, what its reader took it for, and the examples beside it. */
    record ShippedFile(Table table, byte[] xml, List<Example> examples) {

        /** @throws IllegalArgumentException if its reader refuses it */
        static ShippedFile of(byte[] xml, List<Example> examples) {
            return new ShippedFile(readable(xml), xml, examples);
        }

        String key() {
            return table.key();
        }
    }

    @Override
    public void afterPropertiesSet() {
        install(files);
    }

    /** The tables as they ship. */
    List<Table> tables() {
        return files.stream().map(ShippedFile::table).toList();
    }

    void install(List<ShippedFile> files) {
        transaction.executeWithoutResult(
                status -> files.forEach(file -> shipping.install(file.key(), file.xml(), file.examples())));
    }

    static List<ShippedFile> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(ShippedTables::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ShippedFile read(Resource file) {
        try {
            var xml = file.getContentAsByteArray();
            var table = readable(xml);
            var examples =
                    file.createRelative(table.key() + ".examples.csv").getContentAsString(StandardCharsets.UTF_8);
            return new ShippedFile(table, xml, Examples.fromShippedFile(examples));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException invalid) {
            throw new IllegalArgumentException(file.getFilename() + " is no valid table", invalid);
        }
    }

    private static Table readable(byte[] xml) {
        return switch (TableReader.read(xml)) {
            case TableReading.Readable readable -> readable.table();
            case TableReading.Refused(var findings) ->
                throw new IllegalArgumentException("a shipped table is refused by its reader: " + findings);
        };
    }
}
