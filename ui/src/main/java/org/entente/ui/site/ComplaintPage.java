package org.entente.ui.site;

import java.time.LocalDate;
import java.util.List;
import org.entente.access.Language;
import org.entente.companies.Sector;
import org.entente.ui.shell.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * The page of a published complaint.
 *
 * @param plainTitle the title without its hidden parts, for the browser's tab
 * @param summary the beginning of the text, for search engines
 * @param subject what the complaint is about, in words; empty if there is no word for it
 * @param daysToClose days from filing to closing; null unless the consumer gave a verdict
 * @param asked what the consumer asks for, in words; empty for nothing
 * @param thread what followed, oldest first
 * @param verdict null unless the consumer closed the case
 */
record ComplaintPage(
        String number,
        String plainTitle,
        String summary,
        List<Piece> title,
        List<Piece> text,
        Language language,
        Sector sector,
        String subject,
        LocalDate filedOn,
        @Nullable LocalDate closedOn,
        CaseState state,
        @Nullable Long daysToClose,
        String asked,
        List<ThreadEntry> thread,
        @Nullable CaseState verdict,
        @Nullable Integer stars,
        List<Piece> comment,
        String companyName,
        int companyNumber,
        CompanyNumbers company) {

    public boolean hasHidden() {
        return Piece.hasHidden(title)
                || Piece.hasHidden(text)
                || Piece.hasHidden(comment)
                || thread.stream().anyMatch(entry -> Piece.hasHidden(entry.text()));
    }

    /**
     * A message, or something that happened.
     *
     * @param event whether it is something that happened: then it has sentences and no text
     * @param deadline whether the sentences speak of a deadline
     * @param cssClass {@code consumer} or {@code company}; decides on the colour
     */
    record ThreadEntry(
            boolean event,
            List<String> sentences,
            boolean deadline,
            String cssClass,
            String author,
            @Nullable LocalDate on,
            boolean late,
            List<Piece> text) {

        static ThreadEntry event(boolean deadline, String... sentences) {
            return new ThreadEntry(true, List.of(sentences), deadline, "event", "", null, false, List.of());
        }

        static ThreadEntry said(String cssClass, String author, LocalDate on, boolean late, List<Piece> text) {
            return new ThreadEntry(false, List.of(), false, cssClass, author, on, late, text);
        }
    }
}
