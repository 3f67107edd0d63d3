package org.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataDetectorTest {

    private static final Pattern LABEL = Pattern.compile("\\[\\[([A-Z_]+)\\|(.*?)\\]\\]");
    private static final Duration LIMIT = Duration.ofMillis(100);
    private static final int LONG = 100_000;

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @BeforeAll
    static void loadTelephonePlans() {
        new PersonalDataDetector().find("+32 475 12 34 56, 0151 23456789, 06 12 34 56 78, 020 123 45 67");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void findsNearlyAllAndLittleElse(String language) throws IOException {
        int labelled = 0;
        int reported = 0;
        var wrong = new ArrayList<String>();
        var missed = new ArrayList<String>();
        for (var text : labelledTexts(language)) {
            var findings = detector.find(text.plain());
            labelled += text.labels().size();
            reported += findings.size();
            text.labels().stream()
                    .filter(label -> findings.stream().noneMatch(finding -> covers(finding, label)))
                    .forEach(label -> missed.add(label.kind() + " in: " + text.plain()));
            findings.stream()
                    .filter(finding -> text.labels().stream().noneMatch(label -> isExactly(finding, label)))
                    .forEach(finding -> wrong.add(finding.kind() + " '"
                            + text.plain().substring(finding.start(), finding.end()) + "' in: " + text.plain()));
        }

        double recall = 1 - (double) missed.size() / labelled;
        double precision = 1 - (double) wrong.size() / reported;
        assertThat(labelled).isGreaterThanOrEqualTo(20);
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.98);
        assertThat(precision).as("wrong: %s", wrong).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void anyValidNationalNumberIsFoundHoweverItIsWritten() {
        var random = new Random(3);
        var forms = List.of("%s%s%s%s%s", "%s.%s.%s-%s.%s", "%s %s %s %s %s", "%s/%s/%s-%s-%s", "%s.%s.%s - %s.%s");
        for (int i = 0; i < 2000; i++) {
            int year = random.nextInt(100);
            int month = random.nextInt(13) + 20 * random.nextInt(3);
            int day = random.nextInt(32);
            int counter = 1 + random.nextInt(998);
            long nine = ((year * 100L + month) * 100 + day) * 1000 + counter;
            long check = 97 - (random.nextBoolean() ? nine : 2_000_000_000L + nine) % 97;
            var number = forms.get(random.nextInt(forms.size()))
                    .formatted(two(year), two(month), two(day), "%03d".formatted(counter), two((int) check));

            assertThat(detector.find("nr " + number + "."))
                    .containsExactly(new Finding(PersonalDataKind.NATIONAL_NUMBER, 3, 3 + number.length()));
        }
    }

    @Test
    void aNationalNumberWithAWrongCheckStays() {
        assertThat(detector.find("85.07.30-033.29")).isEmpty();
        assertThat(detector.find("85.13.30-033.28")).isEmpty();
    }

    @Test
    void anAccountNumberWithAWrongCheckStays() {
        assertThat(detector.find("BE68 5390 0754 7035")).isEmpty();
    }

    @Test
    void findingsNeverOverlapAndStayInTheText() {
        var random = new Random(11);
        var pieces = List.of(
                "0475 12 34 56",
                "BE68 5390 0754 7034",
                "85.07.30-033.28",
                "a@b.be",
                "+",
                "0",
                " ",
                "1-ABC-123",
                "/",
                "9",
                "4111 1111 1111 1111",
                "+++010/8068/17183+++",
                ".",
                "-",
                "€",
                "é",
                "@",
                "BE",
                "(0)");
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }

            int last = 0;
            for (var finding : detector.find(text.toString())) {
                assertThat(finding.start()).isGreaterThanOrEqualTo(last);
                assertThat(finding.end()).isLessThanOrEqualTo(text.length());
                last = finding.end();
            }
        }
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                        "a",
                        "a.",
                        "a@",
                        "@",
                        "@a.",
                        "a@a.",
                        "1",
                        "1 ",
                        "0",
                        "+",
                        "+3",
                        "+32 ",
                        "00 ",
                        "BE",
                        "BE6",
                        "BE68 ",
                        "BE68",
                        "8507300332",
                        "85.07.30-",
                        "4111 ",
                        "4111-",
                        "1-A",
                        "1-ABC-",
                        "2ABC",
                        "(0)",
                        "01.02.",
                        "+++",
                        "+++01",
                        "010/",
                        " ",
                        "\u00a0",
                        "(at)",
                        "a (",
                        "0475",
                        "0475 12 34 5",
                        "04-",
                        "commande n° n° ",
                        "tva : : ",
                        "32 4")
                .map(piece -> piece.repeat(LONG / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aLongTextMadeToBeSlowIsSearchedInTime(String text) {
        var needed = Stream.generate(() -> timeToSearch(text)).limit(10);

        assertThat(needed.anyMatch(time -> time.compareTo(LIMIT) < 0))
                .as("text of %s… is searched in less than %s, once in ten tries", text.substring(0, 20), LIMIT)
                .isTrue();
    }

    /** Processor time of this thread; a busy machine makes it longer, but not every time. */
    private Duration timeToSearch(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        detector.find(text);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    private static boolean covers(Finding finding, Finding label) {
        return finding.kind() == label.kind() && finding.start() <= label.start() && finding.end() >= label.end();
    }

    private static boolean isExactly(Finding finding, Finding label) {
        return finding.equals(label);
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    private record LabelledText(String plain, List<Finding> labels) {}

    private static List<LabelledText> labelledTexts(String language) throws IOException {
        try (var file = PersonalDataDetectorTest.class.getResourceAsStream("labelled-" + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PersonalDataDetectorTest::labelled)
                    .toList();
        }
    }

    private static LabelledText labelled(String line) {
        var plain = new StringBuilder();
        var labels = new ArrayList<Finding>();
        var matcher = LABEL.matcher(line);
        int from = 0;
        while (matcher.find()) {
            plain.append(line, from, matcher.start());
            labels.add(new Finding(
                    PersonalDataKind.valueOf(matcher.group(1)),
                    plain.length(),
                    plain.length() + matcher.group(2).length()));
            plain.append(matcher.group(2));
            from = matcher.end();
        }
        return new LabelledText(plain.append(line.substring(from)).toString(), labels);
    }
}
