package org.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.guide.InfoPageDraft.Problem;
import org.entente.guide.InfoPageDraft.Problem.Kind;
import org.junit.jupiter.api.Test;

/** Nothing that managers write does anything in the reader's browser. */
class MarkdownTextTest {

    @Test
    void takesTitleAndSummaryOff() {
        var page = MarkdownText.page("# Energy & *water*\n\nWhat you\nshould know.\n\n## Rights\n\nMany.");

        assertThat(page.title()).isEqualTo("Energy & water");
        assertThat(page.summary()).isEqualTo("What you should know.");
        assertThat(page.body()).isEqualTo("<h2>Rights</h2>\n<p>Many.</p>\n");
        assertThat(page.plain()).contains("Energy").contains("Many.");
    }

    @Test
    void showsHtmlAsItIsWritten() {
        assertThat(MarkdownText.html("<script>alert(1)</script>\n\nA <b onclick=x>word</b>", 2))
                .doesNotContain("<script", "<b")
                .contains("&lt;script&gt;");
    }

    @Test
    void keepsOnlyLinksToHttpsAndOwnPaths() {
        var html = MarkdownText.html(
                "[a](https://example.org/x) [b](/info/energy) [c](javascript:alert(1)) [d](//evil.example) "
                        + "[e](http://example.org) [f](data:text/html,x) ![g](https://example.org/x.png) [h](\\\\evil) "
                        + "<https://example.org> <javascript:alert(1)>",
                2);

        assertThat(html)
                .contains("<a rel=\"noopener noreferrer\" href=\"https://example.org/x\">a</a>")
                .contains("<a href=\"/info/energy\">b</a>")
                .contains(" c d e f g h ")
                .doesNotContain("href=\"javascript", "href=\"//", "href=\"http:", "href=\"data", "<img");
    }

    @Test
    void lowersHeadings() {
        assertThat(MarkdownText.html("# One\n\n##### Five", 3)).isEqualTo("<h3>One</h3>\n<h6>Five</h6>\n");
    }

    @Test
    void saysWhatKeepsAPageFromBeingPublished() {
        assertThat(InfoPages.problems("Words alone")).contains(new Problem(Kind.NO_TITLE, ""));
        assertThat(InfoPages.problems("# Title\n\n## Rights")).containsExactly(new Problem(Kind.NO_SUMMARY, ""));
        assertThat(InfoPages.problems("# Title\n\nSee [this](ftp://x).\n\n[that](http://y)"))
                .containsExactly(new Problem(Kind.BAD_LINK, "ftp://x"), new Problem(Kind.BAD_LINK, "http://y"));
        assertThat(InfoPages.problems("# " + "t".repeat(201) + "\n\nSummary."))
                .containsExactly(new Problem(Kind.TOO_LONG, "200"));
    }
}
