package org.entente.ui.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Addresses of the managers' workplace, without a slash in front. */
public final class RulesNavigation {

    static final String TABLES = "rules";
    static final String CHANGE = "rules/change";
    static final String SERVICES = "mediation-services";

    private RulesNavigation() {}

    /** The list of tables. */
    public static String tables() {
        return TABLES;
    }

    /** A table with its versions. */
    public static String table(String key) {
        return TABLES + "/" + key;
    }

    /** One version of a table. */
    public static String version(String key, int number) {
        return table(key) + "?version=" + number;
    }

    /** Two versions side by side. */
    public static String comparison(String key, int from, int to) {
        return table(key) + "?version=" + to + "&from=" + from;
    }

    /** A change of a table. */
    public static String change(long id) {
        return CHANGE + "/" + id;
    }

    /** One section of a change's page. */
    static String change(long id, String section) {
        return change(id) + "?section=" + section;
    }

    /** The list of mediation services. */
    public static String services() {
        return SERVICES;
    }

    /** Goes to one of these addresses; what follows a question mark there is the query, not part of the path. */
    static void go(String address) {
        var target = new Location(address);
        UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
    }
}
