package org.entente.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.access.Language;
import org.entente.casefile.Author;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.MediationOutcome;
import org.entente.casefile.Money;
import org.entente.casefile.Outcome;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.AddressTokens;
import org.entente.correspondence.CaseAddresses;
import org.entente.correspondence.TokenKeys;
import org.entente.guide.InfoPages;
import org.entente.mediation.MediationFigures;
import org.entente.publication.CompanyFigures;
import org.entente.publication.PublicComplaint;
import org.entente.publication.PublicFigures;
import org.entente.publication.PublicMessage;
import org.entente.publication.Publications;
import org.entente.publication.RedactedText;
import org.entente.publication.SectorFigures;
import org.entente.publication.YearFigures;
import org.entente.scores.ConsumerVerdict;
import org.entente.scores.ScoredCase;
import org.entente.scores.ServiceScore;
import org.entente.scores.Share;
import org.entente.search.Facet;
import org.entente.search.FacetCount;
import org.entente.search.HitSegment;
import org.entente.search.InfoPageSearch;
import org.entente.search.PublicState;
import org.entente.search.PublishedHit;
import org.entente.search.PublishedQuery;
import org.entente.search.PublishedResult;
import org.entente.search.PublishedSearch;
import org.entente.search.Sort;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders every public page from faked services; what was rendered lies in {@code target/pages} to be looked at. */
class PublicPagesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final CaseNumber NUMBER = CaseNumber.parse("2026-004127");
    private static final List<String> PAGES = List.of(
            "/",
            "/complaints",
            "/complaints?q=facture double&sector=TELECOM&from=2026-01-01&sort=NEWEST",
            "/complaints/2026-004127",
            "/companies",
            "/companies/12",
            "/companies/13",
            "/about/how-it-works",
            "/about/score",
            "/about/accessibility",
            "/about/privacy",
            "/about/contact");
    private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?|>\\s*(common|site|guide)\\.[a-zA-Z]+\\.");
    private static final Pattern INLINE = Pattern.compile("<script|<style| style=| on[a-z]+=\"");

    private final Publications publications = mock(Publications.class);
    private final PublicFigures figures = mock(PublicFigures.class);
    private final MediationFigures mediations = mock(MediationFigures.class);
    private final CompanyDirectory directory = mock(CompanyDirectory.class);
    private final PublishedSearch search = mock(PublishedSearch.class);
    private final InfoPages infoPages = mock(InfoPages.class);
    private MockMvc mvc;

    @BeforeEach
    void pages() {
        when(publications.find(NUMBER)).thenReturn(Optional.of(complaint()));
        when(figures.company(12)).thenReturn(figuresOf(40));
        when(figures.company(13)).thenReturn(figuresOf(3));
        when(mediations.ofCompany(12)).thenReturn(Map.of(MediationOutcome.AGREEMENT, 4));
        when(mediations.ofComplaint(any())).thenReturn(Optional.of(MediationOutcome.AGREEMENT));
        when(figures.companies()).thenReturn(Map.of(12L, figuresOf(40), 13L, figuresOf(3)));
        when(figures.last12Months()).thenReturn(new YearFigures(9412, new Share(81, 100), new Share(63, 100), 3.5));
        when(figures.sectors())
                .thenReturn(List.of(
                        new SectorFigures(Sector.TELECOM, 2314, new Share(61, 100)),
                        new SectorFigures(Sector.ONLINE_SHOPS, 1987, new Share(58, 100)),
                        new SectorFigures(Sector.ENERGY_WATER, 1, new Share(0, 0))));
        when(directory.find(anyInt())).thenReturn(Optional.empty());
        when(directory.find(12)).thenReturn(Optional.of(company(12, "Telora", true)));
        when(directory.find(13)).thenReturn(Optional.of(company(13, "Kabelis", false)));
        when(directory.verified()).thenReturn(List.of(company(12, "Telora", true), company(13, "Kabelis", true)));
        when(search.find(any())).thenReturn(result());

        var texts = new Texts();
        var frames = new PageFrames("https://entente.example/");
        mvc = MockMvcBuilders.standaloneSetup(
                        new HomeController(search, figures, frames),
                        new SearchController(
                                search,
                                new InfoController(infoPages, mock(InfoPageSearch.class), frames),
                                directory,
                                frames,
                                texts),
                        new ComplaintController(publications, figures, mediations, directory, frames, texts, CLOCK),
                        new CompanyController(directory, figures, mediations, search, frames),
                        new AboutController(frames, CLOCK, addresses()),
                        new RobotsController(search, directory, infoPages, frames))
                .setControllerAdvice(new ErrorPages(frames))
                .setLocaleResolver(new SiteConfiguration().localeResolver())
                .setViewResolvers(views(texts))
                .build();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsEveryPageInEveryLanguageWithoutAnUntranslatedWord(Language language) throws Exception {
        for (var page : PAGES) {
            var html = mvc.perform(get(page).header("Accept-Language", language.code()))
                    .andExpect(status().isOk())
                    .andExpect(header().exists("Vary"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);

            assertThat(html).as(page).contains("<html lang=\"" + language.code() + "\"");
            assertThat(UNTRANSLATED.matcher(html).results().map(found -> found.group()))
                    .as(page)
                    .isEmpty();
            assertThat(INLINE.matcher(html).results().map(found -> found.group()))
                    .as("inline styles and scripts of " + page)
                    .isEmpty();
            assertThat(html.split("<h1", -1)).as("headings of " + page).hasSize(2);
            keep(language, page, html);
        }
    }

    @Test
    void takesTheLanguageOfTheLinkThenOfTheCookieThenOfTheBrowser() throws Exception {
        var request = get("/about/contact").header("Accept-Language", "de");
        mvc.perform(request).andExpect(status().isOk());

        assertThat(body(get("/about/contact").header("Accept-Language", "de"))).contains("lang=\"de\"");
        assertThat(body(get("/about/contact").header("Accept-Language", "de").cookie(new Cookie("lang", "nl"))))
                .contains("<html lang=\"nl\"");
        assertThat(body(get("/about/contact?lang=fr")
                        .header("Accept-Language", "de")
                        .cookie(new Cookie("lang", "nl"))))
                .contains("<html lang=\"fr\"");
    }

    @Test
    void showsHiddenPartsByTheirKindAndEscapesWhatPeopleWrote() throws Exception {
        var html = body(get("/complaints/2026-004127?lang=en"));

        assertThat(html)
                .contains("telephone hidden")
                .doesNotContain("⟦PHONE⟧")
                .contains("&lt;b&gt;on verra&lt;/b&gt;")
                .contains("by Thursday 26 November")
                .contains("<link rel=\"canonical\" href=\"https://entente.example/complaints/2026-004127\"");
    }

    @Test
    void answersAMissingAndAPrivateComplaintAlike() throws Exception {
        for (var path : List.of("/complaints/2026-000001", "/complaints/nonsense", "/companies/99", "/companies/x")) {
            mvc.perform(get(path + "?lang=nl"))
                    .andExpect(status().isNotFound())
                    .andExpect(header().string("Cache-Control", "no-store"));
            assertThat(body(get(path + "?lang=nl"))).contains("We vinden deze pagina niet");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 500, 503})
    void saysWhatWentWrongInTheReadersLanguageWithAReferenceAndAWayOn(int status) throws Exception {
        for (var language : Language.values()) {
            var answer = mvc.perform(get("/error")
                            .accept("text/html")
                            .header("Accept-Language", language.code())
                            .requestAttr("jakarta.servlet.error.status_code", status))
                    .andExpect(status().is(status))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andReturn()
                    .getResponse();

            var html = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(html)
                    .contains("lang=\"" + language.code() + "\"")
                    .containsPattern("[0-9a-f]{8}</p>")
                    .contains("href=\"/complaints\"");
            assertThat(UNTRANSLATED.matcher(html).find()).isFalse();
            keep(language, "/error-" + status, html);
        }
    }

    @Test
    void answersProgramsWithProblemDetails() throws Exception {
        mvc.perform(get("/error").accept("application/json").requestAttr("jakarta.servlet.error.status_code", 503))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void answersAFailureWithAPageThatTellsNothingTechnical() throws Exception {
        when(publications.find(NUMBER)).thenThrow(new IllegalStateException("secret detail"));

        var html = mvc.perform(get("/complaints/2026-004127?lang=fr"))
                .andExpect(status().isInternalServerError())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).contains("Quelque chose s’est mal passé chez nous").doesNotContain("secret detail");
    }

    @Test
    void letsNobodyKeepAComplaintWithoutAsking() throws Exception {
        mvc.perform(get("/complaints/2026-004127"))
                .andExpect(header().string("Cache-Control", "no-cache, public"))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @Test
    void readsASearchFromItsAddressAndIgnoresNonsense() throws Exception {
        mvc.perform(get("/complaints?q= facture &sector=TELECOM&sector=NONE&company=12&company=x&language=FR"
                        + "&remedy=REFUND&state=SOLVED&from=2026-01-02&to=soon&sort=NEWEST&page=3"))
                .andExpect(status().isOk());

        var asked = ArgumentCaptor.forClass(PublishedQuery.class);
        verify(search).find(asked.capture());
        assertThat(asked.getValue())
                .isEqualTo(new PublishedQuery(
                        "facture",
                        Set.of(Sector.TELECOM),
                        Set.of(12),
                        Set.of(PublicState.SOLVED),
                        Set.of(Language.FR),
                        Set.of(Remedy.REFUND),
                        LocalDate.of(2026, 1, 2),
                        null,
                        Sort.NEWEST,
                        2,
                        PublishedQuery.DEFAULT_SIZE));
    }

    @Test
    void saysWhyThereIsNoScoreBelowTheMinimum() throws Exception {
        assertThat(body(get("/companies/12?lang=en"))).contains("of 100").doesNotContain("Not enough cases yet");
        assertThat(body(get("/companies/13?lang=en"))).contains("Not enough cases yet for a score");
    }

    @Test
    void namesNoPrivatePlacesToSearchEngines() throws Exception {
        assertThat(body(get("/robots.txt")))
                .contains("Disallow: /case/")
                .contains("https://entente.example/sitemap.xml");
        assertThat(body(get("/sitemap.xml")))
                .contains("<loc>https://entente.example/companies/12</loc>")
                .doesNotContain("/case/");
    }

    private String body(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static void keep(Language language, String page, String html) throws IOException {
        var name = page.replaceAll("\\?.*", "-results").replaceAll("[^a-z0-9-]+", "_");
        var folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve(language.code() + name + ".html"), html);
    }

    static ThymeleafViewResolver views(Texts texts) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(texts);
        engine.setEnableSpringELCompiler(false);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }

    private static CompanySummary company(int number, String name, boolean verified) {
        return new CompanySummary(
                number,
                number,
                name,
                List.of("Telora Belgium"),
                null,
                Sector.TELECOM,
                Language.FR,
                "",
                "https://telora.example",
                verified,
                false);
    }

    private static CompanyFigures figuresOf(int cases) {
        var scored = new ArrayList<ScoredCase>();
        for (int i = 0; i < cases; i++) {
            var asked = CLOCK.instant().minus(Duration.ofDays(40L + i));
            int days = i % 8;
            var verdict = ConsumerVerdict.values()[i % 5 < 3 ? 0 : i % 5 - 2];
            scored.add(
                    i % 7 == 6
                            ? new ScoredCase(asked, true, asked.plus(Duration.ofDays(21)), null, null, null)
                            : new ScoredCase(
                                    asked,
                                    true,
                                    asked.plus(Duration.ofDays(21)),
                                    asked.plus(Duration.ofDays(days)),
                                    days,
                                    verdict));
        }
        return new CompanyFigures(cases, 2, ServiceScore.compute(scored, CLOCK.instant()));
    }

    private static PublicComplaint complaint() {
        return new PublicComplaint(
                NUMBER,
                12,
                12,
                "Telora",
                Sector.TELECOM,
                "billing",
                Language.FR,
                CaseStatus.CLOSED,
                Outcome.SOLVED,
                Set.of(Remedy.BILL_CORRECTION, Remedy.APOLOGY),
                Money.euro("62.40"),
                new RedactedText("Deux factures pour le même mois après un déménagement"),
                new RedactedText(
                        "J’ai reçu une facture en double pour octobre : une à l’ancienne adresse, une à la nouvelle."
                                + " Le service clients m’a demandé de payer les deux « et <b>on verra</b> ensuite ».\n\n"
                                + "Mon numéro de client est ⟦REFERENCE⟧, vous pouvez me joindre au ⟦PHONE⟧."),
                List.of(
                        new PublicMessage(
                                Author.COMPANY,
                                Instant.parse("2026-11-07T09:12:00Z"),
                                false,
                                new RedactedText(
                                        "Bonjour, la seconde facture résulte d’un décalage entre deux systèmes. Elle est"
                                                + " annulée ; une note de crédit de 62,40 € suit sous trois jours.")),
                        new PublicMessage(
                                Author.CONSUMER,
                                Instant.parse("2026-11-08T19:12:00Z"),
                                false,
                                new RedactedText("Merci, j’attends la note de crédit."))),
                4,
                new RedactedText("Note de crédit reçue. Dommage qu’il ait fallu passer par ici."),
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 11, 4),
                Instant.parse("2026-11-26T22:59:59Z"),
                LocalDate.of(2026, 11, 7),
                LocalDate.of(2026, 11, 12));
    }

    private static PublishedResult result() {
        return new PublishedResult(
                369,
                false,
                List.of(
                        hit("2026-004127", PublicState.SOLVED, CaseStatus.CLOSED, Language.FR),
                        hit("2026-004001", PublicState.OPEN, CaseStatus.WAITING_COMPANY, Language.NL),
                        hit("2026-003999", PublicState.NOT_SOLVED, CaseStatus.CLOSED, Language.EN),
                        hit("2026-003998", PublicState.PARTLY_SOLVED, CaseStatus.CLOSED, Language.DE),
                        hit("2026-003997", PublicState.OPEN, CaseStatus.NO_REPLY, Language.DE),
                        hit("2026-003996", PublicState.OTHER_END, CaseStatus.CLOSED, Language.NL)),
                Map.of(
                        Facet.SECTOR,
                        List.of(
                                new FacetCount("TELECOM", "TELECOM", 214, true),
                                new FacetCount("ENERGY_WATER", "ENERGY_WATER", 96, false)),
                        Facet.STATE,
                        List.of(
                                new FacetCount("SOLVED", "SOLVED", 171, false),
                                new FacetCount("OPEN", "OPEN", 58, false)),
                        Facet.COMPANY,
                        List.of(new FacetCount("12", "Telora", 1204, false)),
                        Facet.LANGUAGE,
                        List.of(new FacetCount("FR", "FR", 201, false)),
                        Facet.REMEDY,
                        List.of(new FacetCount("BILL_CORRECTION", "BILL_CORRECTION", 187, false))),
                2,
                19);
    }

    private static PublishedHit hit(String number, PublicState state, CaseStatus status, Language language) {
        return new PublishedHit(
                CaseNumber.parse(number),
                List.of(new HitSegment("Deux factures pour le même mois après un déménagement", false)),
                List.of(
                        new HitSegment("J’ai reçu une ", false),
                        new HitSegment("facture", true),
                        new HitSegment(" en ", false),
                        new HitSegment("double", true),
                        new HitSegment(" pour octobre : une à l’ancienne adresse, une à la nouvelle …", false)),
                12,
                "Telora",
                Sector.TELECOM,
                language,
                state,
                status,
                LocalDate.of(2026, 11, 12));
    }

    private static CaseAddresses addresses() {
        var keys =
                new TokenKeys(Map.of('a', "only for tests, 32 bytes of keys".getBytes(StandardCharsets.US_ASCII)), 'a');
        return new CaseAddresses("entente.example", "case", "question", Set.of(), new AddressTokens(keys));
    }
}
