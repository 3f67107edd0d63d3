package org.entente.ui.site;

/** What was asked for does not exist, or is not public; the answer does not tell which. */
class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPage() {
        super("there is no such public page");
    }
}
