package org.entente.rules;

import java.util.Map;
import java.util.Optional;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableReader;
import org.entente.decisiontables.TableReading;
import org.springframework.stereotype.Component;

/** Files of tables, read and compiled; the last few are kept, since a draft is looked at many times between two saves. */
@Component
class CompiledDrafts {

    private static final int MOST = 24;

    private final Map<String, Draft> recent = new Recent<>(MOST);

    /** A file that the reader took, or did not. */
    sealed interface Draft {

        TableReading reading();

        /** Empty if the reader refused it. */
        default Optional<Table> table() {
            return reading().asTable();
        }

        /** The reader took it and the decision engine compiled it. */
        record Usable(TableReading.Readable reading, DecisionTable compiled) implements Draft {}

        /** The decision engine finds an error that the reader does not know. */
        record NotCompiled(TableReading.Readable reading, String message) implements Draft {}

        /** The reader refused it: the engine never sees it. */
        record Unreadable(TableReading.Refused reading) implements Draft {}
    }

    synchronized Draft of(byte[] xml) {
        return recent.computeIfAbsent(VersionStore.sha256(xml), hash -> read(xml));
    }

    private static Draft read(byte[] xml) {
        return switch (TableReader.read(xml)) {
            case TableReading.Refused refused -> new Draft.Unreadable(refused);
            case TableReading.Readable readable -> compile(readable, xml);
        };
    }

    private static Draft compile(TableReading.Readable readable, byte[] xml) {
        try {
            return new Draft.Usable(readable, DecisionTable.compile(readable.table(), xml));
        } catch (IllegalArgumentException invalid) {
            return new Draft.NotCompiled(readable, String.valueOf(invalid.getMessage()));
        }
    }
}
