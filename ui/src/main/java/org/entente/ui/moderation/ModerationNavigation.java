package org.entente.ui.moderation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.entente.casefile.CaseNumber;

/** Addresses of the desk's pages, without a slash in front. */
public final class ModerationNavigation {

    static final String DESK = "desk";
    static final String START = "desk/start";
    static final String QUARANTINE = "desk/quarantine";
    static final String SEARCH = "desk/search";
    static final String CASE = "desk/case";

    private ModerationNavigation() {}

    /** The queues, with nothing chosen. */
    public static String tasks() {
        return DESK;
    }

    /** One task among all. */
    public static String task(long id) {
        return DESK + "?task=" + id;
    }

    /** The whole file of a case. */
    public static String caseFile(CaseNumber number) {
        return CASE + "/" + number;
    }

    public static String quarantine() {
        return QUARANTINE;
    }

    /** The search over all files for some words. */
    public static String search(String words) {
        return SEARCH + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Goes to one of these addresses; what follows a question mark there is the query, not part of the path. */
    static void go(String address) {
        var target = new Location(address);
        UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
    }
}
