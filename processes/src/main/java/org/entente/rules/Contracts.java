package org.entente.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.decisiontables.Finding;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableContract;
import org.springframework.stereotype.Component;

/** What the product's code and its tables agreed upon: the heads of the shipped files. */
@Component
class Contracts {

    private final Map<String, TableContract> contracts = new HashMap<>();

    Contracts(ShippedTables shipped) {
        shipped.tables().forEach(table -> contracts.put(table.key(), TableContract.of(table)));
    }

    Set<String> keys() {
        return Set.copyOf(contracts.keySet());
    }

    /**
     * Where a table departs from what the product expects of the one with this key.
     *
     * @throws NoSuchRules if the product knows no such table
     */
    List<Finding> check(String key, Table table) {
        var contract = contracts.get(key);
        if (contract == null) {
            throw new NoSuchRules("there is no table " + key);
        }
        return contract.check(table);
    }
}
