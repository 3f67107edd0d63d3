package org.entente.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableReader;
import org.entente.decisiontables.TableReading;
import org.entente.rules.RuleRelease.Kind;
import org.entente.rules.RuleVersion.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the tables that ship with the product into the database when it starts: version 1 of a table that is new, held
 * from always on; a further version of one whose file changed. The latter holds at once unless managers have released
 * versions of their own: then it is offered to them as a draft.
 */
@Component
class ShippedTables implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedTables.class);
    private static final String FILES = "classpath*:dmn/*.dmn";
    private static final String SYSTEM = "system";

    private final VersionStore store;
    private final ChangeStore changes;
    private final ReleasedTables released;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<ShippedFile> files = files();

    ShippedTables(
            VersionStore store,
            ChangeStore changes,
            ReleasedTables released,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.released = released;
        this.transaction = transaction;
        this.clock = clock;
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
        transaction.executeWithoutResult(status -> {
            store.lock();
            files.forEach(this::install);
            released.expireAfterCommit();
        });
    }

    private void install(ShippedFile file) {
        var hash = VersionStore.sha256(file.xml());
        var versions = store.versions(file.key());
        if (versions.stream().anyMatch(version -> version.contentHash().equals(hash))) {
            return;
        }
        var version = store.add(file.key(), file.xml(), file.examples(), Origin.SHIPPED, SYSTEM);
        if (versions.isEmpty()) {
            store.release(file.key(), version.number(), Instant.EPOCH, Kind.SHIPPED, SYSTEM, null);
        } else if (versions.stream().allMatch(earlier -> earlier.origin() == Origin.SHIPPED)) {
            store.release(file.key(), version.number(), clock.instant(), Kind.SHIPPED, SYSTEM, null);
        } else {
            var current = released.at(file.key(), clock.instant()).version();
            changes.open(file.key(), current.number(), file.xml(), file.examples(), SYSTEM);
        }
        LOG.info("decision table {} version {} hash {}", file.key(), version.number(), hash);
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
