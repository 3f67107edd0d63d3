package org.entente.ui.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;

/** Addresses of the pages for questions and help with filing. */
public final class ContactNavigation {

    /** The parameter by which an agent says how somebody came to us. */
    public static final String CHANNEL = "channel";

    /** The parameter with the number of the question that a form goes on from. */
    public static final String FROM = "from";

    /** Where a report begins that goes on from a question or is told to an agent: its own pages know no session. */
    public static final String REPORT_FOR = "report-for";

    static final String COUNTER = "desk/counter";

    static final String POST = "desk/post";

    private ContactNavigation() {}

    /** The form for a question. */
    public static String ask() {
        return "ask";
    }

    /** A form that an agent fills in for somebody. */
    public static String forSomebody(String form, Channel channel) {
        return form + "?" + CHANNEL + "=" + channel.name();
    }

    /** A form that begins with what a question told. */
    public static String from(String form, CaseNumber question) {
        return form + "?" + FROM + "=" + question;
    }

    /** The question that an address says to go on from. */
    public static Optional<CaseNumber> from(Map<String, List<String>> parameters) {
        return Optional.ofNullable(parameters.get(FROM)).stream()
                .flatMap(List::stream)
                .flatMap(text ->
                        CaseNumber.findIn(text).filter(found -> found.toString().equals(text)).stream())
                .findFirst();
    }

    /** Where an agent begins to take something down. */
    static String counter() {
        return COUNTER;
    }

    /** The receipt of what an agent took down. */
    public static String receipt(CaseNumber number) {
        return COUNTER + "/" + number;
    }

    /** Where a person goes on at home. */
    static String takeOver() {
        return "take-over";
    }

    static String matter(CaseNumber number) {
        return "matter/" + number;
    }
}
