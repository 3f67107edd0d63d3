package org.entente.rules;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.entente.casefile.ReferencedKeys;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which keys of reference data the released tables name. */
@Component
class NamedKeys implements ReferencedKeys {

    private final VersionStore versions;
    private final ReleasedTables released;
    private final Clock clock;

    NamedKeys(VersionStore versions, ReleasedTables released, Clock clock) {
        this.versions = versions;
        this.released = released;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> tablesNaming(String list, String key) {
        var now = clock.instant();
        var naming = new TreeSet<String>();
        for (var release : versions.releases()) {
            var counts = release.effectiveFrom().isAfter(now)
                    || released.releaseAt(release.key(), now)
                            .filter(current -> current.id() == release.id())
                            .isPresent();
            if (counts && names(versions.get(release.key(), release.version()).xml(), list, key)) {
                naming.add(release.key());
            }
        }
        return naming;
    }

    private static boolean names(byte[] xml, String list, String key) {
        return TableReader.read(xml)
                .asTable()
                .filter(table -> names(table, list, key))
                .isPresent();
    }

    private static boolean names(Table table, String list, String key) {
        for (int column = 0; column < table.outputs().size(); column++) {
            if (table.outputs().get(column).list().filter(list::equals).isPresent()
                    && ReleaseChecks.named(table, column).contains(key)) {
                return true;
            }
        }
        return false;
    }
}
