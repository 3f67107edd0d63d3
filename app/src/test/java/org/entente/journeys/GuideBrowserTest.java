package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.journeys.Visitor.Screen;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody goes from the guide's first question to the complaint that begins with the ready letter. */
class GuideBrowserTest extends RunningProduct {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Test
    void leadsFromTheHomePageToTheReadyLetter() {
        try (var visitor = new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, Language.EN)) {
            var page = visitor.page();
            visitor.open("/");
            page.locator("main a[href='/guide']").click();
            page.locator("a.choice[href='/guide/energy']").click();
            page.locator("a.choice[href='/guide/energy/bill']").click();
            page.locator("a.choice[href='/guide/energy/bill/high']").click();
            page.locator("a.choice[href$='contacted=POOR']").click();

            page.locator("#answer").fill("2099-01-01");
            visitor.presses("common.action.continue");
            visitor.sees(visitor.words("guide.page.problem.FUTURE.DATE"));
            page.locator("#answer").fill("2026-01-05");
            visitor.presses("common.action.continue");
            page.locator("#answer").fill("4000");
            visitor.presses("common.action.continue");
            page.locator("#answer").fill("120,50");
            visitor.presses("common.action.continue");

            visitor.seesHeading(visitor.words("guide.page.steps"));
            assertThat(page.url()).contains("contactedOn=2026-01-05", "amount=120");
            page.locator(".letter a.btn").click();
            page.waitForURL(url -> url.endsWith("/company"));
            visitor.seesHeading(visitor.words("filing.company.title"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasNoBarriers(Language language) {
        try (var visitor =
                new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, language, screen(language))) {
            for (var path : List.of(
                    "/",
                    "/guide",
                    "/guide/energy/bill",
                    "/guide/energy/bill/high?contacted=POOR&contactedOn=2099-01-01",
                    "/guide/energy/bill/high?contacted=POOR&contactedOn=2026-01-05&postalCode=4000&amount=120",
                    "/guide/energy/bill/high?contacted=NO&postalCode=&amount=",
                    "/info",
                    "/info/energy")) {
                visitor.open(path);
                visitor.findsNothingWrong(path);
            }
        }
    }

    private static Screen screen(Language language) {
        return switch (language) {
            case FR -> new Screen(1280, false);
            case NL -> new Screen(320, true);
            case DE -> new Screen(320, false);
            case EN -> new Screen(1400, true);
        };
    }
}
