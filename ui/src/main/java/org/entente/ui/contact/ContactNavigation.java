package org.entente.ui.contact;

import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;

/** Addresses of the pages for questions and help with filing. */
public final class ContactNavigation {

    /** The parameter by which an agent says how somebody came to us. */
    public static final String CHANNEL = "channel";

    /** The parameter with the number of the question that a form goes on from. */
    public static final String FROM = "from";

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

    static String matter(CaseNumber number) {
        return "matter/" + number;
    }
}
