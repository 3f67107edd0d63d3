package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String MARKED_WORD = Marks.OPEN + "facture" + Marks.CLOSE;

    @Test
    void cutsMarkedTextIntoSegments() {
        assertThat(Marks.segments("La " + MARKED_WORD + " <b>"))
                .containsExactly(
                        new HitSegment("La ", false), new HitSegment("facture", true), new HitSegment(" <b>", false));
        assertThat(Marks.segments("")).isEmpty();
    }

    @Test
    void dropsMarksWithoutPartner() {
        assertThat(Marks.segments("a" + Marks.CLOSE + "b" + Marks.OPEN + "c"))
                .containsExactly(new HitSegment("abc", false));
    }

    @Test
    void marksWholeWordsAlone() {
        assertThat(Marks.transferred(List.of(MARKED_WORD), "facture et refacturefacture, facture."))
                .containsExactly(
                        new HitSegment("facture", true),
                        new HitSegment(" et refacturefacture, ", false),
                        new HitSegment("facture", true),
                        new HitSegment(".", false));
    }

    @Test
    void keepsAShortSentenceWhole() {
        assertThat(Marks.around("  La\n" + MARKED_WORD + " est double. "))
                .isEqualTo("La " + MARKED_WORD + " est double.");
    }

    @Test
    void cutsALongSentenceAroundItsMark() {
        var cut = Marks.around("mot ".repeat(200) + MARKED_WORD + " suite".repeat(200));

        assertThat(cut)
                .startsWith("…mot mot")
                .contains(MARKED_WORD)
                .endsWith("suite…")
                .hasSizeLessThan(230);
    }

    @Test
    void cutsWordsWithoutBlanksToo() {
        var cut = Marks.around("x".repeat(5_000) + MARKED_WORD + "y".repeat(5_000));

        assertThat(cut).hasSizeLessThan(230).contains(MARKED_WORD);
        assertThat(Marks.beginning("z".repeat(5_000))).isEqualTo("z".repeat(220) + "…");
        assertThat(Marks.segments(Marks.around(Marks.OPEN + "y".repeat(5_000) + Marks.CLOSE)))
                .containsExactly(new HitSegment("y".repeat(219), true), new HitSegment("…", false));
    }
}
