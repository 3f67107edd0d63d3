package org.entente.ui.site;

import java.util.List;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/** The page of companies, narrowed by name and sector. */
record CompanyList(String name, @Nullable Sector sector, Order sort, List<Row> rows) {

    enum Order {
        NAME,
        SCORE,
        CASES
    }

    public Sector[] sectors() {
        return Sector.values();
    }

    public Order[] sorts() {
        return Order.values();
    }

    /** A company; {@code score} and {@code solved} as in {@link CompanyNumbers}. */
    record Row(
            int number,
            String name,
            Sector sector,
            int received,
            @Nullable Double solved,
            @Nullable Integer score) {}
}
