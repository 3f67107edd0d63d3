package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.RunningProduct;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.EventKind;
import org.entente.casefile.NoSuchCase;
import org.entente.testing.CaseFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole file of a case: readable by everybody, complete, the same for people and machines, and nothing that is not theirs. */
@DirtiesContext
@Import({RichCases.class, OtherPath.class})
class DossierIT extends RunningProduct {

    private static final Viewer STAFF = CaseFixtures.MODERATOR;
    private static final long MEGABYTE = 1024 * 1024;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierPreparations preparations;

    @Autowired
    DossierFolder folder;

    @Autowired
    RichCases rich;

    @Autowired
    CaseReader reader;

    @Autowired
    JdbcTemplate database;

    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource
    void isReadByScreenReadersAndKept(Language language) throws Exception {
        var number = rich.make(language);

        var pdf = make(number, DossierKind.PDF, consumerOf(number));

        keep(number, language, pdf);
        assertThat(UaCheck.problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(UaCheck.problems(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language.code());
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).contains(number.toString());
            assertThat(bookmarks(document)).hasSizeGreaterThan(6).allMatch(title -> !title.isBlank());
            assertThat(textOf(document))
                    .contains(RichCases.story(language).title())
                    .doesNotContain("#");
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(textOf(document, page))
                        .as("page " + page)
                        .contains(pageNumber(language, page, document.getNumberOfPages()));
                if (page > 1) {
                    assertThat(textOf(document, page)).contains(number.toString());
                }
            }
        }
    }

    @Test
    void isFoundWantingWithoutItsLanguageOrATag() throws Exception {
        var number = rich.make(Language.FR);
        var pdf = make(number, DossierKind.PDF, consumerOf(number));

        assertThat(UaCheck.problems(
                        without(pdf, document -> document.getDocumentCatalog().setLanguage(null)), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
        assertThat(UaCheck.problems(
                        without(pdf, document -> document.getDocumentCatalog().setStructureTreeRoot(null)),
                        PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsPeopleWhatItTellsMachines(Language language) throws Exception {
        var number = rich.make(language);

        var entries = unzip(make(number, DossierKind.ZIP, consumerOf(number)));

        var told = json.readTree(entries.get("case.json"));
        var text = flat(textOf(entries.get("dossier-" + number + ".pdf")));
        assertThat(told.get("format").asString()).isEqualTo("entente-dossier/1");
        assertThat(told.get("language").asString()).isEqualTo(language.code());
        var facts = new ArrayList<String>();
        collect(told.get("complaint"), List.of("title", "text", "customerReference", "subjectWords"), facts);
        told.get("messages").forEach(message -> collect(message, List.of("text"), facts));
        told.get("events").forEach(event -> collect(event, List.of("sentence", "note"), facts));
        told.get("decisions").forEach(decision -> {
            collect(decision, List.of("table", "version", "contentHash", "tableWords"), facts);
            decision.get("chosenRules").forEach(rule -> facts.add(rule.asString()));
            decision.get("sentences").forEach(sentence -> facts.add(sentence.asString()));
            decision.get("asked").forEach(asked -> collect(asked, List.of("name", "value"), facts));
        });
        told.get("deadlines").forEach(deadline -> {
            collect(deadline, List.of("words"), facts);
            deadline.get("steps").forEach(step -> facts.add(step.asString()));
        });
        told.get("files").forEach(file -> collect(file, List.of("name", "entry", "sha256"), facts));
        told.get("mails").forEach(mail -> collect(mail, List.of("entry", "subject"), facts));
        assertThat(facts).hasSizeGreaterThan(60);
        var typeface = new Typeface();
        assertThat(facts).allSatisfy(fact -> assertThat(text).contains(flat(withoutArabic(typeface.printable(fact)))));
        assertThat(told.get("messages")).hasSize(2);
        assertThat(told.get("events")).hasSizeGreaterThan(4);
        assertThat(told.get("decisions")).isNotEmpty();
        assertThat(told.get("deadlines")).isNotEmpty();
    }

    @Test
    void hasARoomForOtherPaths() throws Exception {
        var number = rich.make(Language.NL);

        var entries = unzip(make(number, DossierKind.ZIP, consumerOf(number)));

        var pdf = entries.get("dossier-" + number + ".pdf");
        assertThat(textOf(pdf))
                .contains(
                        OtherPath.TITLE,
                        "De termijn van 90 dagen begint.",
                        "Nota van de dienst",
                        "Met vriendelijke groet");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(bookmarks(document)).endsWith(OtherPath.TITLE);
        }
        var chapter = json.readTree(entries.get("case.json")).get("chapters").get(0);
        assertThat(chapter.get("key").asString()).isEqualTo("mediation");
        assertThat(chapter.get("blocks").get(3).get("type").asString()).isEqualTo("quote");
        assertThat(chapter.get("blocks").get(2).get("steps").get(0).get("at").asString())
                .isEqualTo("2026-03-12T09:00:00Z");
    }

    @Test
    void packsEveryFileUnderASafeNameWithItsChecksum() throws Exception {
        var number = rich.make(Language.NL);

        var entries = unzip(make(number, DossierKind.ZIP, STAFF));

        var told = json.readTree(entries.get("case.json"));
        assertThat(told.get("files")).hasSize(5).allSatisfy(file -> {
            var bytes = entries.get(file.get("entry").asString());
            assertThat(sha256(bytes)).isEqualTo(file.get("sha256").asString());
            assertThat(bytes).hasSize(file.get("size").asInt());
        });
        assertThat(entries.keySet())
                .contains(
                        "files/contrat.pdf",
                        "files/passwd",
                        "files/facture.pdf",
                        "files/facture-2.pdf",
                        "files/facture-3.PDF")
                .allMatch(name -> !name.contains("..") && !name.startsWith("/"));
        assertThat(entries.keySet().stream().map(String::toLowerCase)).doesNotHaveDuplicates();
        assertThat(told.get("mails")).singleElement().satisfies(mail -> {
            var bytes = entries.get(mail.get("entry").asString());
            assertThat(bytes).hasSize(mail.get("size").asInt());
            assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("multipart/mixed");
        });
        var manifest = json.readTree(entries.get("manifest.json"));
        var listed = new ArrayList<String>();
        manifest.get("entries").forEach(entry -> {
            listed.add(entry.get("name").asString());
            var bytes = entries.get(entry.get("name").asString());
            assertThat(sha256(bytes)).isEqualTo(entry.get("sha256").asString());
            assertThat(bytes).hasSize(entry.get("size").asInt());
        });
        var all = new ArrayList<>(entries.keySet());
        all.removeAll(List.of("manifest.json", "SHA256SUMS.txt"));
        assertThat(listed).containsExactlyElementsOf(all);
        assertThat(new String(entries.get("SHA256SUMS.txt"), StandardCharsets.UTF_8).lines())
                .hasSize(all.size())
                .contains(sha256(entries.get("case.json")) + "  case.json");
    }

    @Test
    void tellsConsumersNothingThatIsForStaff() throws Exception {
        var number = rich.make(Language.DE);

        var theirs = unzip(make(number, DossierKind.ZIP, consumerOf(number)));
        var ours = unzip(make(number, DossierKind.ZIP, STAFF));
        var handedOn = new ByteArrayOutputStream();
        dossiers.writeFor("Ombudsdienst", number, DossierKind.ZIP, Viewer.system(), handedOn, DossierProgress.NONE);

        for (var entries : List.of(theirs, unzip(handedOn.toByteArray()))) {
            for (var secret : List.of(
                    RichCases.HELD_BACK,
                    RichCases.STAFF_NOTE,
                    RichCases.COMPANY_MAIL,
                    STAFF.name() + "\"",
                    "inboundMail.sender")) {
                assertThat(everything(entries, number)).as(secret).doesNotContain(secret);
            }
            assertThat(entries.keySet()).noneMatch(name -> name.startsWith("mails/"));
        }
        assertThat(everything(ours, number))
                .contains(RichCases.HELD_BACK, RichCases.STAFF_NOTE, RichCases.COMPANY_MAIL)
                .contains("Dieses Exemplar ist für Mitarbeiter.");
        assertThat(everything(ours, number)).doesNotContain("/case/open/ey");
        assertThat(ours.keySet()).anyMatch(name -> name.startsWith("mails/"));
    }

    @Test
    void keepsWhoGotACopy() throws Exception {
        var number = rich.make(Language.EN);

        var bytes = make(number, DossierKind.PDF, consumerOf(number));
        make(number, DossierKind.ZIP, STAFF);
        dossiers.writeFor(
                "Ombudsdienst voor Telecommunicatie",
                number,
                DossierKind.PDF,
                Viewer.system(),
                OutputStream.nullOutputStream(),
                DossierProgress.NONE);
        assertThatThrownBy(() -> dossiers.write(
                        number, DossierKind.ZIP, consumerOf(number), breakingAfter(20_000), DossierProgress.NONE))
                .isInstanceOf(IOException.class);

        var copies = dossiers.copies(number, STAFF);
        assertThat(copies).hasSize(4);
        assertThat(copies.get(3).sha256()).isEqualTo(sha256(bytes));
        assertThat(copies.get(3).size()).isEqualTo(bytes.length);
        assertThat(copies.get(2).madeBy()).isEqualTo(STAFF.name());
        assertThat(copies.get(1).recipient()).isEqualTo("Ombudsdienst voor Telecommunicatie");
        assertThat(copies.get(0).complete()).isFalse();
        assertThat(reader.read(number, STAFF).events())
                .extracting(event -> event.kind())
                .endsWith(EventKind.DOSSIER_TAKEN, EventKind.DOSSIER_TAKEN_BY_STAFF, EventKind.DOSSIER_HANDED_ON);
        assertThatThrownBy(() -> dossiers.copies(number, consumerOf(number))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> database.update("update dossier_copy set made_by = 'nobody'"))
                .hasMessageContaining("never change");
        assertThat(folder.root()).isEmptyDirectory();
    }

    @Test
    void opensForNobodyElse() {
        var number = rich.make(Language.FR);

        for (var stranger : List.of(Viewer.anyone(), Viewer.company(), Viewer.consumerOf("2026-999999"))) {
            assertThatThrownBy(() -> make(number, DossierKind.PDF, stranger)).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> dossiers.writeFor(
                            "A service",
                            number,
                            DossierKind.PDF,
                            stranger,
                            OutputStream.nullOutputStream(),
                            DossierProgress.NONE))
                    .isInstanceOf(NoSuchCase.class);
        }
    }

    @Test
    void staysSmallInMemoryWithFiveHundredMessages() throws Exception {
        var number = rich.make(Language.FR);
        make(number, DossierKind.PDF, consumerOf(number));
        rich.talkOn(number, 500);

        byte[] pdf;
        long before = HeapWatch.live();
        try (var watch = new HeapWatch()) {
            pdf = make(number, DossierKind.PDF, consumerOf(number));
            assertThat(watch.peak() - before).isLessThan(200 * MEGABYTE);
        }

        assertThat(textOf(pdf)).contains("Message 0.", "Message 499.");
        assertThat(dossiers.isLarge(number, DossierKind.PDF, STAFF)).isTrue();
    }

    @Test
    void isMadeInTheBackgroundAndGoneWhenClosed() throws Exception {
        var number = rich.make(Language.NL);

        var preparation = preparations.begin(number, DossierKind.ZIP, consumerOf(number), () -> {});
        var end = System.nanoTime() + 60_000_000_000L;
        while (preparation.state() == DossierPreparation.State.RUNNING && System.nanoTime() < end) {
            Thread.onSpinWait();
        }

        assertThat(preparation.state()).isEqualTo(DossierPreparation.State.READY);
        assertThat(preparation.share()).isEqualTo(1.0);
        try (var bytes = preparation.open()) {
            assertThat(unzip(bytes.readAllBytes())).containsKey("case.json");
        }
        preparation.close();
        assertThat(folder.root()).isEmptyDirectory();
        assertThatThrownBy(preparation::open).isInstanceOf(IllegalStateException.class);
    }

    // --- looking into it ---

    private byte[] make(CaseNumber number, DossierKind kind, Viewer viewer) throws IOException {
        var out = new ByteArrayOutputStream();
        dossiers.write(number, kind, viewer, out, DossierProgress.NONE);
        return out.toByteArray();
    }

    private static Viewer consumerOf(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }

    /** For people to look at. */
    private static void keep(CaseNumber number, Language language, byte[] pdf) throws IOException {
        var kept = Files.createDirectories(java.nio.file.Path.of("target", "dossiers"));
        Files.write(kept.resolve("dossier-" + language.code() + ".pdf"), pdf);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entries.put(entry.getName(), in.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static String everything(Map<String, byte[]> entries, CaseNumber number) throws IOException {
        var all = new StringBuilder(textOf(entries.get("dossier-" + number + ".pdf")));
        entries.forEach((name, bytes) -> all.append(new String(bytes, StandardCharsets.UTF_8)));
        return all.toString().replace("\u00a0", " ").replaceAll("\\s+", " ");
    }

    private static void collect(JsonNode node, List<String> names, List<String> facts) {
        names.stream()
                .map(node::get)
                .filter(value -> value != null && !value.isNull())
                .forEach(value -> facts.add(value.asString()));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return textOf(document);
        }
    }

    private static String textOf(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Without blanks and line ends, and without what stands at head and foot of pages. */
    private static String flat(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("Entente · \\S+ \\d{4}-\\d{6}", "")
                .replaceAll("(Page|Pagina|Seite) \\d+ (sur|of|van|von) \\d+", "")
                .replaceAll("[\\s\\p{Z}]+", "");
    }

    /** Text extraction turns the order of Arabic words about; the check page looks at them by eye. */
    private static String withoutArabic(String text) {
        return text.replaceAll("\\p{IsArabic}[\\p{IsArabic}\\s]*", "");
    }

    private static List<String> bookmarks(PDDocument document) {
        var titles = new ArrayList<String>();
        var outline = document.getDocumentCatalog().getDocumentOutline();
        for (PDOutlineItem item : outline.children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static String pageNumber(Language language, int page, int pages) {
        return switch (language) {
            case FR -> "Page " + page + " sur " + pages;
            case NL -> "Pagina " + page + " van " + pages;
            case DE -> "Seite " + page + " von " + pages;
            case EN -> "Page " + page + " of " + pages;
        };
    }

    private interface Harm {
        void to(PDDocument document);
    }

    private static byte[] without(byte[] pdf, Harm harm) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            harm.to(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static OutputStream breakingAfter(int bytes) {
        return new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int one) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the reader went away");
                }
            }
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
