package org.entente.mailreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mails in French, Dutch and German as the common programs, help desks and mail servers write them, each with what must be
 * read from it: {@code mailreading/cases.jsonl}, one line a mail. Only what a line states is checked.
 */
class OwnMailsTest {

    private static final Path FOLDER = Path.of("src/test/resources/mailreading");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FEWEST = 150;

    private final MailReader reader = new MailReader();

    record Case(String name, JsonNode expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("cases.jsonl"))) {
            return lines.map(JSON::readTree)
                    .map(line -> new Case(line.path("file").asString(), line))
                    .toList();
        }
    }

    @Test
    void everyMailHasItsLine() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var mails = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .toList();

            assertThat(cases()).extracting(Case::name).containsExactlyInAnyOrderElementsOf(mails);
            assertThat(mails).hasSizeGreaterThanOrEqualTo(FEWEST);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Case mail) {
        var reading = reader.read(raw(mail));
        var expected = mail.expected();

        assertThat(reading.kind())
                .as("kind, because %s", reading.evidence())
                .hasToString(expected.path("kind").asString());
        if (expected.has("text")) {
            assertThat(words(reading.newText()))
                    .isEqualTo(words(expected.path("text").asString()));
        }
        for (var piece : expected.path("contains")) {
            assertThat(words(reading.newText())).contains(words(piece.asString()));
        }
        if (expected.has("inline")) {
            assertThat(reading.blocks()).extracting(TextBlock::kind).contains(TextKind.INLINE_ANSWER);
        }
        if (expected.has("inReplyTo")) {
            assertThat(reading.inReplyTo()).isEqualTo(expected.path("inReplyTo").asString());
        }
        if (expected.has("references")) {
            assertThat(reading.references()).isEqualTo(strings(expected.path("references")));
        }
        if (expected.has("envelope")) {
            assertThat(reading.envelopeRecipients()).containsAll(strings(expected.path("envelope")));
        }
        assertThat(reading.envelopeRecipients()).contains("case+k7mqw2x9rt4bnhp3@entente.example");
        checkFiles(reading, expected);
        checkReport(reading, expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void losesNothingOfTheText(Case mail) {
        var reading = reader.read(raw(mail));

        var blocks = reading.blocks().stream().map(TextBlock::text).collect(Collectors.joining("\n"));
        var kept = reading.blocks().stream()
                .filter(block -> block.kind().isNew())
                .map(TextBlock::text)
                .collect(Collectors.joining("\n"));

        assertThat(words(kept)).isEqualTo(words(reading.newText()));
        assertThat(words(blocks)).contains(words(reading.newText()).split(" "));
        assertThat(words(blocks).length())
                .isGreaterThanOrEqualTo(words(reading.newText()).length());
        if (reading.blocks().stream().noneMatch(block -> block.text().contains("________"))) {
            assertThat(words(blocks)).isEqualTo(words(reading.fullText()));
        }
    }

    private static void checkFiles(MailReading reading, JsonNode expected) {
        if (expected.has("attachments")) {
            assertThat(reading.attachments())
                    .extracting(MailAttachment::name)
                    .isEqualTo(strings(expected.path("attachments")));
        }
        if (expected.has("inlineFiles")) {
            assertThat(reading.attachments())
                    .filteredOn(MailAttachment::inline)
                    .extracting(MailAttachment::name)
                    .isEqualTo(strings(expected.path("inlineFiles")));
        }
    }

    private static void checkReport(MailReading reading, JsonNode expected) {
        if (!expected.path("kind").asString().equals("BOUNCE")) {
            assertThat(reading.deliveryReport()).isNull();
            return;
        }
        var report = reading.deliveryReport();
        assertThat(report).isNotNull();
        assertThat(report.recipient()).isEqualTo(expected.path("recipient").asString());
        if (expected.has("status")) {
            assertThat(report.status()).isEqualTo(expected.path("status").asString());
        }
        if (expected.has("permanent")) {
            assertThat(report.permanent()).isEqualTo(expected.path("permanent").asBoolean());
        }
        if (expected.has("delayed")) {
            assertThat(report.delayed()).isEqualTo(expected.path("delayed").asBoolean());
        }
        if (expected.has("originalId")) {
            assertThat(report.originalMessageId())
                    .isEqualTo(expected.path("originalId").asString());
        }
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static byte[] raw(Case mail) {
        try {
            return Files.readAllBytes(FOLDER.resolve(mail.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
