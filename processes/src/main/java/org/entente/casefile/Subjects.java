package org.entente.casefile;

import java.util.List;
import org.entente.companies.Sector;

/**
 * What complaints in a sector are about. The codes are part of stored complaints: they may be added, never renamed.
 * Screens name them by the keys {@code subject.<SECTOR>.<code>}.
 */
public final class Subjects {

    private Subjects() {}

    /** The codes of a sector's subjects in the order in which they are offered, at least four. */
    public static List<String> of(Sector sector) {
        return switch (sector) {
            case TELECOM -> List.of("billing", "cancellation", "outage", "installation", "contract", "equipment");
            case ENERGY_WATER -> List.of("billing", "meter", "instalments", "switching", "tariff", "supply");
            case ONLINE_SHOPS -> List.of("delivery", "refund", "defect", "subscription", "order");
            case BANKS_INSURANCE -> List.of("payment", "fraud", "fees", "loan", "claim", "policy");
            case TRAVEL_TRANSPORT -> List.of("cancelled", "delay", "baggage", "booking", "ticket", "holiday");
            case HOUSING_BUILDING -> List.of("delay", "defects", "quote", "deposit", "repairs", "charges");
            case VEHICLES -> List.of("repair", "bill", "used", "delivery", "guarantee");
            case POST_PARCELS -> List.of("lost", "neighbour", "damaged", "late", "customs", "mail");
            case OTHER -> List.of("price", "quality", "delivery", "contract", "service");
        };
    }

    /** Whether the code is one of the sector's subjects. */
    public static boolean has(Sector sector, String subject) {
        return of(sector).contains(subject);
    }
}
