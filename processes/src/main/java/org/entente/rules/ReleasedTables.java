package org.entente.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.decisiontables.TableReader;
import org.entente.decisiontables.TableReading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which version of a table holds when, and the compiled versions, all in memory. What another node released is seen after
 * the setting {@code entente.rules.reread}, what this node released at once.
 */
@Component
class ReleasedTables {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasedTables.class);

    private final VersionStore store;
    private final RulesSettings settings;
    private final DocumentKinds documents;
    private final Map<VersionKey, StoredTable> compiled = new ConcurrentHashMap<>();
    private volatile @Nullable Snapshot snapshot;

    ReleasedTables(VersionStore store, RulesSettings settings, DocumentKinds documents) {
        this.store = store;
        this.settings = settings;
        this.documents = documents;
    }

    private record VersionKey(String key, int number) {}

    /** All releases by table, in the order in which they take effect, as read at a moment. */
    private record Snapshot(Map<String, List<RuleRelease>> byTable, long readAt) {}

    /** A version, compiled. */
    record StoredTable(RuleVersion version, Asked table) {}

    /**
     * The version that holds at an instant; before the first release, that of the first.
     *
     * @throws IllegalArgumentException if there is no such table
     */
    StoredTable at(String key, Instant instant) {
        return version(key, numberAt(key, instant));
    }

    /**
     * The number of the version that holds at an instant, of a table or a document.
     *
     * @throws IllegalArgumentException if there is neither
     */
    int numberAt(String key, Instant instant) {
        return releaseAt(key, instant)
                .orElseThrow(() -> new IllegalArgumentException("there is no decision table " + key + ", only "
                        + snapshot().byTable().keySet()))
                .version();
    }

    /** The release in force at an instant; empty if there is no such table. */
    Optional<RuleRelease> releaseAt(String key, Instant instant) {
        var releases = snapshot().byTable().getOrDefault(key, List.of());
        for (int i = releases.size() - 1; i >= 0; i--) {
            if (!releases.get(i).effectiveFrom().isAfter(instant)) {
                return Optional.of(releases.get(i));
            }
        }
        return releases.stream().findFirst();
    }

    /** All releases of a table, in the order in which they take effect. */
    List<RuleRelease> releases(String key) {
        return snapshot().byTable().getOrDefault(key, List.of());
    }

    /** The keys of tables, without those of documents. */
    List<String> keys() {
        var others = documents.keys();
        return snapshot().byTable().keySet().stream()
                .filter(key -> !others.contains(key))
                .sorted()
                .toList();
    }

    /** @throws NoSuchRules if there is none */
    StoredTable version(String key, int number) {
        return compiled.computeIfAbsent(new VersionKey(key, number), wanted -> {
            var version = store.get(key, number);
            return new StoredTable(version, askable(version));
        });
    }

    /** Reads the releases anew once the current transaction has committed; called in the one that adds a release. */
    void expireAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                snapshot = null;
            }
        });
    }

    /** What the reader took is bounded by how it is built, and asked where the caller stands; anything else is kept apart. */
    private Asked askable(RuleVersion version) {
        if (TableReader.read(version.xml()) instanceof TableReading.Readable(var table, var warnings)) {
            return DecisionTable.compile(table, version.xml());
        }
        LOG.warn("decision table {} version {} is refused by its reader", version.key(), version.number());
        return new IsolatedTable(version.xml(), settings.isolatedLimit());
    }

    private Snapshot snapshot() {
        var current = snapshot;
        if (current == null
                || System.nanoTime() - current.readAt() > settings.reread().toNanos()) {
            current = new Snapshot(
                    store.releases().stream().collect(Collectors.groupingBy(RuleRelease::key)), System.nanoTime());
            snapshot = current;
        }
        return current;
    }
}
