package org.entente.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the guide.
 *
 * @param help    empty for none
 * @param number  which question it is, from 1
 * @param about   about how many there are
 * @param back    where the question before is asked again; null on the first one
 * @param choices empty if something is to be typed
 * @param form    for something that is to be typed; null for choices
 */
record GuidePage(
        String title,
        String help,
        int number,
        int about,
        @Nullable String back,
        List<Answered> answered,
        List<Choice> choices,
        @Nullable FactForm form) {

    /** What was answered, with the address where it is asked again. */
    record Answered(String question, String answer, String change) {}

    /** @param hint empty for none */
    record Choice(String label, String hint, String href) {}

    /**
     * Something to be typed.
     *
     * @param action    the path of the page
     * @param name      of the field
     * @param kind      {@code DATE}, {@code AMOUNT} or {@code POSTAL_CODE}
     * @param value     what was typed; empty if nothing was
     * @param latest    for a date, the last day that can be chosen
     * @param problem   key of the sentence that says what is wrong; null if nothing is
     * @param kept      what was told before
     * @param skip      where one goes without an answer; null if an answer is needed
     */
    record FactForm(
            String action,
            String name,
            String kind,
            String value,
            String latest,
            @Nullable String problem,
            List<Kept> kept,
            @Nullable String skip) {}

    record Kept(String name, String value) {}
}
