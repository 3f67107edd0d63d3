package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.correspondence.CaseLinks;
import org.entente.dossier.RichCases;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** People take the whole file of a case along: at once, or with a bar that shows how far it is. */
@DirtiesContext
@Import(RichCases.class)
class DossierBrowserTest extends RunningProduct {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    CaseLinks links;

    @Autowired
    RichCases rich;

    @ParameterizedTest
    @EnumSource
    void goesAlongAtOneClick(Language language) throws Exception {
        var number = rich.make(language);
        try (var consumer = visitor(language)) {
            open(consumer, number);

            assertThat(saved(consumer, consumer.words("copies.pdf"))).startsWith("%PDF-");
            assertThat(saved(consumer, consumer.words("copies.zip"))).startsWith("PK");

            consumer.findsNothingWrong("the case page with its dossier in " + language);
        }
    }

    @Test
    void isMadeBeforeOnesEyesWhenItIsLarge() throws Exception {
        var number = rich.make(Language.NL);
        rich.talkOn(number, 120);
        try (var consumer = visitor(Language.NL)) {
            open(consumer, number);

            consumer.presses("copies.zip.prepare");
            consumer.sees(consumer.words("copies.ready"));

            var fetch = Pattern.compile("dossier-" + number + "\\.zip");
            var download = consumer.page()
                    .waitForDownload(() -> consumer.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(fetch))
                            .click());
            assertThat(start(download.path())).startsWith("PK");
        }
    }

    @Test
    void showsStaffWhoGotIt() throws Exception {
        var number = rich.make(Language.FR);
        try (var consumer = visitor(Language.FR)) {
            open(consumer, number);
            saved(consumer, consumer.words("copies.pdf"));
        }
        try (var moderator = visitor(Language.FR)) {
            moderator.signsIn("moderator");
            moderator.open("/desk/case/" + number);

            moderator.sees(moderator.words("copies.staffOnly"));
            moderator.unfolds("copies.got.title", 1);
            moderator.sees(moderator.words("copies.got.CONSUMER", "consumer"));
            assertThat(saved(moderator, moderator.words("copies.pdf"))).startsWith("%PDF-");
            moderator.findsNoBarrier("the staff's page of a case with its dossier");
        }
    }

    private Visitor visitor(Language language) {
        return new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, language);
    }

    private void open(Visitor consumer, CaseNumber number) {
        var link = links.toCase(number);
        consumer.open(link.substring(link.indexOf("/case/open/")));
        consumer.presses("casefile.open.button");
        consumer.seesHeading(consumer.words("copies.title"));
    }

    private static String saved(Visitor visitor, String name) throws Exception {
        var download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true))
                        .click());
        return start(download.path());
    }

    private static String start(Path file) throws Exception {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(5), StandardCharsets.ISO_8859_1);
        }
    }
}
