package org.entente.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.EventKind;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.Sector;
import org.entente.correspondence.DemoMail;
import org.entente.correspondence.DemoMailboxes;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.entente.testing.CaseFixtures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor reads what a company received, answers in its name over real SMTP, and moves the clock. */
class DemoPagesIT extends RunningProduct {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static int companies;

    @LocalServerPort
    private int port;

    @Autowired
    private CompanyDirectory directory;

    @Autowired
    private ComplaintFiling filing;

    @Autowired
    private TaskBoard board;

    @Autowired
    private Moderation moderation;

    @Autowired
    private CaseReader reader;

    @Autowired
    private DemoMailboxes mailboxes;

    @Value("${entente.data-dir}")
    private Path dataDir;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private String address = "";
    private CaseNumber number = new CaseNumber(2000, 1);
    private DemoMail letter = new DemoMail(0, "", Instant.EPOCH, "", "", null);

    @BeforeEach
    void aCompanyReceivesAComplaint() {
        address = "complaints" + ++companies + "@kabelis.example";
        var company = directory.add(
                new CompanyEntry("Kabelis " + companies, List.of(), null, Sector.TELECOM, Language.EN, address, null),
                CaseFixtures.MODERATOR);
        var outcome = filing.file(CaseFixtures.against(
                company.number(), CaseFixtures.doubleBill(Publicity.PRIVATE, "Deux factures, cas " + companies + ".")));
        number = ((FilingOutcome.Filed) outcome).number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        board.ofCase(number, CaseFixtures.MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.MODERATE_COMPLAINT)
                .forEach(task -> moderation.accept(task.id(), CaseFixtures.MODERATOR));
        await().atMost(SOON).until(() -> !mailboxes.mails(address).isEmpty());
        letter = mailboxes.mails(address).getFirst();
    }

    @Test
    void findsMailboxesByTheNumberOfACase() throws Exception {
        var page = page("/demo/mail?q=" + number);

        assertThat(page.select(".directory h3").eachText()).contains("Kabelis " + companies, "Claire Dumont");
        assertThat(page("/demo/mail?q=nobody").select(".directory li")).isEmpty();
    }

    @Test
    void showsAMailAsItArrived() throws Exception {
        var text = page(path(""));
        var raw = page(path("?view=RAW"));

        assertThat(text.select("h1").text()).isEqualTo(letter.subject());
        assertThat(text.select(".headers").text()).contains("Entente " + number, address);
        assertThat(text.select(".sheet").text()).contains("Deux factures, cas");
        assertThat(raw.select("pre").text()).contains("Message-ID: " + letter.messageId());
    }

    @Test
    void showsTheHtmlOfAMailInAFrameThatCanDoNothing() throws Exception {
        var answer = get(path("/html"));

        assertThat(answer.headers().allValues("content-security-policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "sandbox")
                        .doesNotContain("script"));
        assertThat(Jsoup.parse(answer.body()).text()).contains("Deux factures, cas");
    }

    @Test
    void followsLinksOfTheProductAlone() throws Exception {
        mailboxes.send(
                "From: a@mail.example\nTo: links%d@mail.example\nSubject: Links\n\n%s and https://elsewhere.example/x\n"
                        .formatted(companies, "http://localhost/case/open/abc")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        var mail = mailboxes.mails("links" + companies + "@mail.example").getFirst();

        var links = page("/demo/mail/" + mail.address() + "/" + mail.id()).select(".sheet a");

        assertThat(links.eachAttr("href")).containsExactly("/case/open/abc");
    }

    @Test
    void sendsAnAnswerThatReachesItsCaseWhateverItsSubject() throws Exception {
        var form = page(path("")).expectFirst("form.letter");
        var quoted = form.expectFirst("textarea").wholeText();

        var answer = post(
                path(""), Map.of("subject", "Something else", "text", "You are right, we refund one bill." + quoted));

        assertThat(answer.statusCode()).isEqualTo(302);
        awaitCase(file -> file.status() == CaseStatus.CONSUMER_TURN);
        assertThat(file().messages())
                .last()
                .satisfies(message -> assertThat(message.text()).isEqualTo("You are right, we refund one bill."));
        assertThat(page(path("")).select("[role=status]").text()).contains("in the case");
    }

    @Test
    void sendsNothingWithoutWords() throws Exception {
        var answer = post(path(""), Map.of("subject", "Kept subject", "text", " "));

        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("empty");
        assertThat(page.select("#subject").val()).isEqualTo("Kept subject");
    }

    @Test
    void showsThatAnAutomaticAnswerIsNone() throws Exception {
        post(path("/absence"), Map.of());

        awaitCase(file -> file.events().stream().anyMatch(event -> event.kind() == EventKind.AUTOMATIC_REPLY));
        assertThat(file().status()).isEqualTo(CaseStatus.WAITING_COMPANY);
    }

    @Test
    void showsWhatBecomesOfAMailThatComesBack() throws Exception {
        post(path("/bounce"), Map.of());

        awaitCase(file -> file.status() == CaseStatus.ADDRESS_WRONG);
    }

    @Test
    void sendsAMailWrittenByHand() throws Exception {
        var raw =
                page("/demo/raw?answer=" + letter.id()).expectFirst("textarea").wholeText();

        var answer = post("/demo/raw", Map.of("raw", raw.replaceFirst("\n\n", "\n\nWritten by hand.\n")));

        assertThat(answer.statusCode()).isEqualTo(302);
        awaitCase(file ->
                file.messages().stream().anyMatch(message -> message.text().contains("Written by hand.")));
        assertThat(post("/demo/raw", Map.of("raw", "no mail at all")).body()).contains("Nothing was sent");
    }

    @Test
    void movesTheClockAndTellsWhatFellDue() throws Exception {
        var before = reader.read(number, Viewer.system()).deadline();

        var answer = post("/demo/clock", Map.of("days", "30"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(before).isNotNull();
        assertThat(file().status()).isEqualTo(CaseStatus.NO_REPLY);
        assertThat(page("/demo").select("#fired li").eachText())
                .filteredOn(line -> line.startsWith(number.toString()))
                .extracting(line -> line.replaceAll("^\\S+ (.*?) \\d.*$", "$1"))
                .startsWith(
                        "First reminder to the company",
                        "Second reminder to the company",
                        "No reply in time: the consumer decides how to go on");
        assertThat(Duration.parse(Files.readString(dataDir.resolve("clock-offset"))))
                .isGreaterThanOrEqualTo(Duration.ofDays(29));
    }

    @Test
    void keepsTheClockWithinBounds() throws Exception {
        post("/demo/clock", Map.of("days", "366"));

        assertThat(page("/demo").select("[role=alert]").text()).contains("not moved");
    }

    @Test
    void saysOnEveryPageThatThisIsTheDemo() throws Exception {
        for (var path : List.of("/", "/companies", "/demo", "/login")) {
            assertThat(page(path).select("aside.demo-bar a[href=/demo]"))
                    .as(path)
                    .hasSize(1);
        }
    }

    private void awaitCase(Predicate<CaseFile> state) {
        await().atMost(SOON).until(() -> state.test(file()));
    }

    private CaseFile file() {
        return reader.read(number, Viewer.system());
    }

    private String path(String rest) {
        return "/demo/mail/" + address + "/" + letter.id() + rest;
    }

    private Document page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form with the token that the start page's forms hold. */
    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = page("/demo").select("input[name=_csrf]").val();
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "en");
    }
}
