package org.entente.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What varies from letter to letter of a kind; {@link LetterKind} says which parts a kind uses, the others are ignored.
 * Start with {@link #none()} and add.
 *
 * @param due           the day by which the recipient, or the other party, has to act
 * @param quotedText    what the other party wrote, without quoted history and signature
 * @param note          a moderator's words
 * @param reasonKeys    names of reasons, such as {@code UNCLEAR}
 * @param attachmentIds files of the case that go with the letter, in this order
 * @param late          whether the text came after the deadline or the end of the case
 */
public record LetterDetails(
        @Nullable LocalDate due,
        @Nullable String quotedText,
        @Nullable String note,
        List<String> reasonKeys,
        List<Long> attachmentIds,
        boolean late) {

    private static final LetterDetails NONE = new LetterDetails(null, null, null, List.of(), List.of(), false);

    public LetterDetails {
        quotedText = quotedText == null || quotedText.isBlank() ? null : quotedText.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        reasonKeys = List.copyOf(reasonKeys);
        attachmentIds = List.copyOf(attachmentIds);
    }

    public static LetterDetails none() {
        return NONE;
    }

    public static LetterDetails due(LocalDate due) {
        return NONE.withDue(due);
    }

    public LetterDetails withDue(@Nullable LocalDate newDue) {
        return new LetterDetails(newDue, quotedText, note, reasonKeys, attachmentIds, late);
    }

    public LetterDetails withQuotedText(String text) {
        return new LetterDetails(due, text, note, reasonKeys, attachmentIds, late);
    }

    public LetterDetails withNote(@Nullable String newNote) {
        return new LetterDetails(due, quotedText, newNote, reasonKeys, attachmentIds, late);
    }

    public LetterDetails withReasons(List<String> reasons) {
        return new LetterDetails(due, quotedText, note, reasons, attachmentIds, late);
    }

    public LetterDetails withAttachments(List<Long> ids) {
        return new LetterDetails(due, quotedText, note, reasonKeys, ids, late);
    }

    /** Marks the quoted text as one that came after the deadline or the end of the case. */
    public LetterDetails markedLate() {
        return new LetterDetails(due, quotedText, note, reasonKeys, attachmentIds, true);
    }
}
