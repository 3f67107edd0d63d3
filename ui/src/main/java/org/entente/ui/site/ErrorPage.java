package org.entente.ui.site;

/**
 * A page that says what went wrong.
 *
 * @param page which words are used: {@code 403}, {@code 404}, {@code 500} or {@code 503}
 * @param reference what people quote to us; in the log if it is our mistake
 */
record ErrorPage(int status, String page, String reference) {}
