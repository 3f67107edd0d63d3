package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.entente.RunningProduct;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.EventKind;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.correspondence.Correspondence;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.followup.EscalationWish;
import org.entente.mediation.MediationDossiers;
import org.entente.mediation.MediationWork;
import org.entente.mediation.Mediations;
import org.entente.mediation.ServiceIntake;
import org.entente.mediation.ServiceIntakes;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.entente.testing.CaseFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The signed link by which a service without a desk opens a dossier, over HTTP: as mailed, tampered with, too old, withdrawn. */
class DossierLinkIT extends RunningProduct {

    private static final Viewer MODERATOR = CaseFixtures.MODERATOR;
    private static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));
    private static final Pattern TOKEN = Pattern.compile("/dossier/(\\S+)");

    @LocalServerPort
    private int port;

    @Autowired
    private CompanyDirectory directory;

    @Autowired
    private ServiceIntakes intakes;

    @Autowired
    private ComplaintFiling filing;

    @Autowired
    private ConsumerActions actions;

    @Autowired
    private Moderation moderation;

    @Autowired
    private TaskBoard board;

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private CaseReader cases;

    @Autowired
    private Mediations mediations;

    @Autowired
    private MediationDossiers dossiers;

    @Autowired
    private MediationWork work;

    @Autowired
    private Dossiers whole;

    @Autowired
    private JdbcTemplate jdbc;

    private final HttpClient browser = HttpClient.newHttpClient();
    private ServiceIntake before = new ServiceIntake("telecom", 0, null, null, Set.of());

    @BeforeEach
    void takesByMail() {
        before = intakes.of("telecom");
        intakes.change(
                new ServiceIntake(
                        "telecom", before.version(), "dossiers@service.example", before.admission(), Set.of()),
                MANAGER);
    }

    @AfterEach
    void asBefore() {
        intakes.change(
                new ServiceIntake(
                        "telecom",
                        intakes.of("telecom").version(),
                        before.email(),
                        before.admission(),
                        before.accounts()),
                MANAGER);
    }

    @Test
    void opensTheDossierAndKeepsEachUse() throws Exception {
        var complaint = complaint();
        var mediation = mediationOf(complaint);
        var token = token(mediation);

        var page = get("/dossier/" + token);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains(mediation.toString(), "Claire Dumont", "complaint.pdf", "complaint.zip");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");

        var document = get("/dossier/" + token + "/complaint.pdf");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(new String(document.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        var file = Pattern.compile("/dossier/" + Pattern.quote(token) + "/files/\\d+")
                .matcher(text(page));
        assertThat(file.find()).as("the document that went with the mail").isTrue();
        assertThat(get(file.group()).statusCode()).isEqualTo(200);
        assertThat(dossiers.handovers(mediation, MODERATOR).getFirst().downloads())
                .extracting(download -> download.what())
                .contains("", "dossier-" + complaint + ".pdf");
    }

    @Test
    void findsNothingByALinkThatIsNoneOfOurs() throws Exception {
        var token = token(mediationOf(complaint()));
        var tampered = token.substring(0, token.length() - 3) + (token.endsWith("AAA") ? "BBB" : "AAA");

        assertThat(get("/dossier/" + tampered).statusCode()).isEqualTo(404);
        assertThat(get("/dossier/" + tampered + "/complaint.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/dossier/" + tampered + "/files/1").statusCode()).isEqualTo(404);
        assertThat(get("/dossier/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/dossier/" + token + "/files/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatALinkIsTooOld() throws Exception {
        var mediation = mediationOf(complaint());
        var token = token(mediation);
        var handover = dossiers.handovers(mediation, MODERATOR).getFirst();
        jdbc.update("update mediation_handover set link_expires = at where id = ?", handover.id());

        var page = get("/dossier/" + token);

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(text(page)).contains(mediation.toString()).doesNotContain("Claire Dumont");
        assertThat(get("/dossier/" + token + "/complaint.pdf").statusCode()).isEqualTo(404);
        assertThat(dossiers.handovers(mediation, MODERATOR).getFirst().downloads())
                .isEmpty();
    }

    @Test
    void closesTheDossierOfSomebodyWhoHasLeft() throws Exception {
        var mediation = mediationOf(complaint());
        var token = token(mediation);

        mediations.withdraw(mediation, "", Viewer.consumerOf(mediation.toString()));

        assertThat(get("/dossier/" + token).statusCode()).isEqualTo(410);
    }

    @Test
    void tellsTheMediationInTheDossierOfTheComplaintWithoutNotes() throws Exception {
        var complaint = complaint();
        var mediation = mediationOf(complaint);
        mediations.write(mediation, "Ich habe noch eine Rechnung.", List.of(), Viewer.consumerOf(mediation.toString()));
        work.note(mediation, "NUR INTERN", MODERATOR);

        for (var viewer : List.of(Viewer.consumerOf(complaint.toString()), MODERATOR)) {
            var told = caseJson(complaint, viewer);

            assertThat(told.get("chapters")).singleElement().satisfies(chapter -> {
                assertThat(chapter.get("key").asString()).isEqualTo("mediation");
                assertThat(chapter.toString())
                        .contains(mediation.toString(), "Ich habe noch eine Rechnung.")
                        .doesNotContain("NUR INTERN");
            });
        }
    }

    private JsonNode caseJson(CaseNumber complaint, Viewer viewer) throws IOException {
        var out = new ByteArrayOutputStream();
        whole.write(complaint, DossierKind.ZIP, viewer, out, DossierProgress.NONE);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("case.json")) {
                    return JsonMapper.shared().readTree(zip.readAllBytes());
                }
            }
        }
        throw new AssertionError("the dossier has no case.json");
    }

    /** A complaint that the company has answered, and whose consumer wants mediation. */
    private CaseNumber complaint() {
        var company = directory.add(CaseFixtures.telora(), MODERATOR);
        var filed = (FilingOutcome.Filed)
                filing.file(CaseFixtures.against(company.number(), CaseFixtures.anotherDoubleBill(Publicity.PRIVATE)));
        var number = filed.number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        board.ofCase(number, MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.MODERATE_COMPLAINT)
                .forEach(task -> moderation.accept(task.id(), MODERATOR));
        var mail = CaseFixtures.mailFromTelora(
                jdbc.queryForObject(
                        "select reply_address from letter where kind = 'COMPLAINT' and case_number = ?",
                        String.class,
                        number.toString()),
                "Wij doen niets.");
        correspondence.process(correspondence.store(mail, "test-" + UUID.randomUUID()));
        actions.escalate(number, EscalationWish.MEDIATION, "Rien ne bouge.", Viewer.consumerOf(number.toString()));
        board.ofCase(number, MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.REVIEW_ESCALATION)
                .forEach(task -> moderation.takeEscalation(task.id(), "Médiation.", MODERATOR));
        return number;
    }

    private CaseNumber mediationOf(CaseNumber complaint) {
        var opened = cases.read(complaint, MODERATOR).events().stream()
                .filter(event -> event.kind() == EventKind.MEDIATION_OPENED)
                .findFirst()
                .orElseThrow();
        var number = CaseNumber.parse(opened.facts().get("mediation"));
        mediations.consent(number, "telecom", Viewer.consumerOf(number.toString()));
        return number;
    }

    private String token(CaseNumber mediation) {
        var text = jdbc.queryForObject(
                "select text_body from letter where kind = 'MEDIATION_DOSSIER' and matter_id ="
                        + " (select id from matter where number = ?)",
                String.class,
                mediation.toString());
        var found = TOKEN.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
