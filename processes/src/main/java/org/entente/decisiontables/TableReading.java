package org.entente.decisiontables;

import java.util.List;
import java.util.Optional;

/** What became of reading a file as a table. */
public sealed interface TableReading {

    /** Gives the table; empty if the file is not taken. */
    default Optional<Table> asTable() {
        return this instanceof Readable readable ? Optional.of(readable.table()) : Optional.empty();
    }

    /**
     * The file is a table.
     *
     * @param findings warnings only
     */
    record Readable(Table table, List<Finding> findings) implements TableReading {
        public Readable {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The file is not taken.
     *
     * @param findings with one error at least; the first 200 at most
     */
    record Refused(List<Finding> findings) implements TableReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
