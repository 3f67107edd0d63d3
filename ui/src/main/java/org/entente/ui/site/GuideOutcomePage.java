package org.entente.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the guide proposes.
 *
 * @param rights safe HTML
 * @param back   where the last question is asked again
 */
record GuideOutcomePage(
        String title,
        String rights,
        List<StepLine> steps,
        @Nullable LetterText letter,
        List<PageLine> pages,
        List<GuidePage.Answered> answered,
        String back) {

    /**
     * Something to do.
     *
     * @param title     what it is
     * @param href      where the button leads; null if there is only a telephone number
     * @param button    what is on the button
     * @param isOutside whether it leads to another site
     * @param phone     empty for none
     * @param services  for mediation, what the services would say; else empty
     * @param note      a sentence above the services; empty for none
     */
    record StepLine(
            String door,
            String title,
            String text,
            @Nullable String href,
            String button,
            boolean isOutside,
            String phone,
            String note,
            List<ServiceLine> services) {

        /** The number as a link says it. */
        public String phoneLink() {
            return "tel:" + phone.replaceAll("[^+0-9]", "");
        }
    }

    /**
     * A mediation service.
     *
     * @param findings what is missing, or why it would refuse
     * @param site     null if it has none
     */
    record ServiceLine(
            String name,
            String standing,
            List<String> findings,
            String fee,
            @Nullable String site) {}

    /** @param href the form that begins with it; null if no step leads there */
    record LetterText(String title, String text, @Nullable String href) {}

    /** An information page. */
    record PageLine(String key, String title, String summary) {}
}
