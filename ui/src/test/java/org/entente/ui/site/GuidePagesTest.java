package org.entente.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.access.Language;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAddress;
import org.entente.guide.GuideJson;
import org.entente.guide.GuidePlace.AtFact;
import org.entente.guide.GuideWalk;
import org.entente.guide.Guides;
import org.entente.guide.InfoPageView;
import org.entente.guide.InfoPages;
import org.entente.mediation.MediationAnswer;
import org.entente.mediation.MediationPreview;
import org.entente.mediation.MediationServices;
import org.entente.search.InfoPageSearch;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Renders the shipped guide: each of its outcomes in each language, and what people can get wrong on the way. */
class GuidePagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T10:00:00Z"), ZoneOffset.UTC);
    private static final GuideWalk WALK = shipped();
    private static final Pattern UNTRANSLATED =
            Pattern.compile("\\?\\?|>\\s*(common|site|guide|mediation)\\.[a-zA-Z]+\\.");
    private static final Pattern INLINE = Pattern.compile("<script|<style| style=| on[a-z]+=\"");

    private final InfoPages infoPages = mock(InfoPages.class);
    private final MediationPreview preview = mock(MediationPreview.class);
    private MockMvc mvc;

    @BeforeEach
    void pages() {
        var guides = mock(Guides.class);
        when(guides.at(any(), any())).thenAnswer(call -> WALK.at(call.getArgument(0), call.getArgument(1), TODAY));
        when(guides.help(anyString())).thenAnswer(call -> WALK.guide().help(call.getArgument(0)));
        when(preview.of(any(), any()))
                .thenReturn(new MediationAnswer(
                        List.of(new MediationAnswer.Option(
                                "CMS",
                                "SECTOR_SERVICE",
                                MediationAnswer.Standing.LATER,
                                LocalDate.of(2026, 4, 12),
                                LocalDate.of(2026, 4, 11),
                                null,
                                List.of("PROOF_NEEDED"),
                                List.of())),
                        List.of(),
                        null));
        when(infoPages.find(anyString(), any())).thenAnswer(call -> page(call.getArgument(0), call.getArgument(1)));
        when(infoPages.all(any()))
                .thenAnswer(call -> page("energy", call.getArgument(0)).stream().toList());
        var texts = new Texts();
        var frames = new PageFrames("https://entente.example/");
        var search = mock(InfoPageSearch.class);
        when(search.find(anyString(), any(), anyInt())).thenReturn(List.of("energy"));
        var words = new GuidePages(
                guides,
                infoPages,
                new GuideMediation(preview, mock(MediationServices.class), texts, CLOCK),
                texts,
                CLOCK);
        mvc = MockMvcBuilders.standaloneSetup(
                        new GuideController(guides, words, frames), new InfoController(infoPages, search, frames))
                .setControllerAdvice(new ErrorPages(frames))
                .setLocaleResolver(new SiteConfiguration().localeResolver())
                .setViewResolvers(PublicPagesTest.views(texts))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void showsEachOutcomeInEachLanguage(Language language) throws Exception {
        var shown = new HashSet<String>();
        for (var path : WALK.paths()) {
            if (shown.add(path.outcome().id())) {
                var address = complete(path);
                var html = html(address.href(), language);

                assertThat(html)
                        .as(address.href())
                        .contains(path.outcome().title().in(language).replace("&", "&amp;"))
                        .contains("name=\"robots\" content=\"noindex\""
                                .repeat(address.facts().isEmpty() ? 0 : 1));
                assertThat(html.split("class=\"card door\"", -1).length).isGreaterThan(1);
            }
        }
        assertThat(shown).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void showsQuestionsFactsAndPages(Language language) throws Exception {
        var first = WALK.paths().getFirst();
        for (var address : List.of(
                "/guide",
                "/guide/" + first.choices().getFirst(),
                new GuideAddress(first.choices(), java.util.Map.of()).href(),
                "/info",
                "/info?q=contract",
                "/info/energy")) {
            html(address, language);
        }
    }

    @Test
    void asksAgainWhereWhatWasTypedIsWrong() throws Exception {
        var path = WALK.paths().stream()
                .filter(one -> one.outcome().asks().contains("contactedOn"))
                .filter(one -> !one.facts().containsKey(FactKey.CONTACTED))
                .findFirst()
                .orElseThrow();
        var address = new GuideAddress(path.choices(), java.util.Map.of())
                .telling(FactKey.CONTACTED, "POOR")
                .telling(FactKey.DEALING, "CONSUMER");

        var html = html(address.href() + "&contactedOn=2031-01-01", Language.EN);

        assertThat(html)
                .contains("<title>Error: ")
                .contains("This day is still to come.")
                .contains("aria-invalid=\"true\"")
                .contains("value=\"2031-01-01\"")
                .contains("<input type=\"hidden\" name=\"contacted\" value=\"POOR\">");
    }

    @Test
    void escapesWhatAnAddressSays() throws Exception {
        var path = WALK.paths().stream()
                .filter(one -> one.outcome().asks().equals(List.of("amount"))
                        || one.outcome().asks().contains("contactedOn"))
                .findFirst()
                .orElseThrow();
        var html = mvc.perform(get(new GuideAddress(path.choices(), java.util.Map.of())
                                .telling(FactKey.DEALING, "CONSUMER")
                                .telling(FactKey.CONTACTED, "POOR")
                                .href()
                        + "&contactedOn=%22%3E%3Cscript%3E"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(html).doesNotContain("\"><script>");
    }

    @Test
    void keepsNothingOfWhatSomebodyAnswered() throws Exception {
        mvc.perform(get("/guide")).andExpect(header().string("Cache-Control", "no-cache, public"));
        mvc.perform(get("/guide?contacted=POOR")).andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void leadsOldAddressesAsFarAsTheyAreKnown() throws Exception {
        var theme = WALK.paths().getFirst().choices().getFirst();
        mvc.perform(get("/guide/" + theme + "/there-is-no-such-answer?contacted=NO"))
                .andExpect(redirectedUrl("/guide/" + theme + "?contacted=NO"));
        mvc.perform(get("/guide/there-is-no-such-theme")).andExpect(status().isNotFound());
        when(infoPages.find(anyString(), any())).thenReturn(Optional.empty());
        mvc.perform(get("/info/there-is-no-such-page")).andExpect(status().isNotFound());
    }

    private String html(String address, Language language) throws Exception {
        var html = mvc.perform(get(java.net.URI.create(address)).header("Accept-Language", language.code()))
                .andExpect(status().isOk())
                .andExpect(header().exists("Vary"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).as(address).contains("<html lang=\"" + language.code() + "\"");
        assertThat(UNTRANSLATED.matcher(html).results().map(found -> found.group()))
                .as(address)
                .isEmpty();
        assertThat(INLINE.matcher(html).results().map(found -> found.group()))
                .as(address)
                .isEmpty();
        assertThat(html.split("<h1", -1)).as("headings of " + address).hasSize(2);
        return html;
    }

    /** The address of an outcome: each fact that is asked on the way is told. */
    private static GuideAddress complete(GuideWalk.Path path) {
        var address = new GuideAddress(path.choices(), java.util.Map.of());
        for (int i = 0; i < FactKey.values().length; i++) {
            var told = new java.util.HashMap<String, String>();
            address.facts().forEach((key, value) -> told.put(key.parameter(), value));
            if (WALK.at(address.choices(), told, TODAY) instanceof AtFact fact) {
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

    private static Optional<InfoPageView> page(String key, Language language) {
        return Optional.of(new InfoPageView(
                key,
                language,
                1,
                "Title",
                "Summary",
                "# Title\n\nSummary\n\n## More\n\nWords.",
                "system",
                CLOCK.instant()));
    }

    private static GuideWalk shipped() {
        try {
            return new GuideWalk(GuideJson.merge(Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:guide/*.json"))
                    .map(file -> {
                        try {
                            return GuideJson.read(file.getContentAsByteArray());
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
