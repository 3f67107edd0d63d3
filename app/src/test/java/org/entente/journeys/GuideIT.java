package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAddress;
import org.entente.guide.GuidePlace.AtFact;
import org.entente.guide.GuideWalk;
import org.entente.guide.Guides;
import org.entente.guide.InfoPages;
import org.entente.search.InfoPageSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The released guide over HTTP: every outcome in every language, every door, the information pages and their index. */
class GuideIT extends RunningProduct {

    private static final Pattern UNTRANSLATED =
            Pattern.compile("\\?\\?|>\\s*(common|site|guide|mediation)\\.[a-zA-Z]+\\.");
    private static final Pattern OWN_LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    /** Where doors of the guide lead to forms of ours. */
    private static final Set<String> FORMS = Set.of("/file", "/mediation/new", "/report/new", "/legal-aid/new", "/ask");

    @LocalServerPort
    private int port;

    @Autowired
    private Guides guides;

    @Autowired
    private InfoPages pages;

    @Autowired
    private InfoPageSearch search;

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @EnumSource
    void showsEveryOutcome(Language language) throws Exception {
        var walk = guides.current();
        var shown = new HashSet<String>();
        for (var path : walk.paths()) {
            if (shown.add(path.outcome().id())) {
                var address = complete(walk, path).href();
                var answer = get(address, language);

                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(answer.headers().map()).as(address).doesNotContainKey("set-cookie");
                assertThat(UNTRANSLATED.matcher(answer.body()).results().map(found -> found.group()))
                        .as(address)
                        .isEmpty();
                assertThat(answer.body()).as(address).contains("class=\"card door\"");
            }
        }
        assertThat(shown).hasSizeGreaterThanOrEqualTo(60);
    }

    /** Once for each form that there is: it takes the answers and shows something. */
    @Test
    void opensDoorsAndLinks() throws Exception {
        var walk = guides.current();
        var links = new TreeSet<String>();
        var doors = new HashSet<String>();
        var shown = new HashSet<String>();
        for (var path : walk.paths()) {
            if (shown.add(path.outcome().id())) {
                var body = get(complete(walk, path).href(), Language.EN).body();
                OWN_LINK.matcher(body.substring(body.indexOf("<main"), body.indexOf("</main>")))
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .filter(link -> !link.startsWith("/assets") && !link.startsWith("/aura"))
                        .filter(link -> !link.contains("guide=") || FORMS.contains(form(link)) && doors.add(form(link)))
                        .filter(link -> !link.startsWith("/guide/"))
                        .forEach(links::add);
            }
        }
        assertThat(doors).containsAll(FORMS);
        for (var link : links) {
            assertThat(get(link, Language.EN).statusCode()).as(link).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryInformationPage(Language language) throws Exception {
        assertThat(pages.completeKeys()).hasSizeGreaterThanOrEqualTo(10);
        for (var key : pages.completeKeys()) {
            var answer = get("/info/" + key, language);
            assertThat(answer.statusCode()).as(key).isEqualTo(200);
            for (var link : OWN_LINK.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1))
                    .filter(link -> link.startsWith("/info") || link.startsWith("/guide"))
                    .toList()) {
                assertThat(get(link, language).statusCode())
                        .as("%s on %s", link, key)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void findsInformationPagesByTheirWordsInTheReadersLanguage() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(search.find("le colis", Language.FR, 5)).contains("post");
            assertThat(search.find("pakjes", Language.NL, 5)).contains("post");
            assertThat(search.find("garantee", Language.EN, 5))
                    .as("a typing error")
                    .contains("guarantee");
        });
        assertThat(search.find("colis", Language.DE, 5)).isEmpty();
        assertThat(search.find("  ", Language.FR, 5)).isEmpty();
    }

    private static String form(String link) {
        return link.replaceAll("\\?.*", "");
    }

    private HttpResponse<String> get(String address, Language language) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header("Accept", "text/html")
                        .header("Accept-Language", language.code())
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The address of an outcome: each fact that is asked on the way is told. */
    private static GuideAddress complete(GuideWalk walk, GuideWalk.Path path) {
        var today = LocalDate.of(2026, 3, 10);
        var address = new GuideAddress(path.choices(), Map.of());
        for (int i = 0; i < FactKey.values().length; i++) {
            var told = new java.util.HashMap<String, String>();
            address.facts().forEach((key, value) -> told.put(key.parameter(), value));
            if (walk.at(address.choices(), told, today) instanceof AtFact fact) {
                address = address.telling(
                        fact.key(),
                        switch (fact.key().kind()) {
                            case CODE -> fact.key().codes().getFirst();
                            case DATE -> "2026-01-05";
                            case AMOUNT -> "100";
                            case POSTAL_CODE -> "1000";
                        });
            }
        }
        return address;
    }
}
