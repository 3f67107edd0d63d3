package org.entente.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Money;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.casefile.Verdict;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.Sector;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.moderation.ChangeReason;
import org.entente.moderation.RefusalReason;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessesTest
class LettersIT {

    private static final String NARRATIVE = "J’ai reçu deux factures. <script>alert(1)</script> & une amende.";

    @Autowired
    Letters letters;

    @Autowired
    StoredLetters stored;

    @Autowired
    CaseLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    ComplaintCases cases;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    static Stream<Arguments> everyLetterInEveryLanguage() {
        return EnumSet.complementOf(EnumSet.of(LetterKind.DRAFT_LINK, LetterKind.FILES_LINK, LetterKind.DIGEST))
                .stream()
                .filter(kind -> !MatterLettersTest.isAboutMatters(kind))
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void saysEverythingInBothParts(LetterKind kind, Language language) {
        var letter = written(kind, language, Publicity.PUBLIC, NARRATIVE);

        assertThat(letter.language()).isEqualTo(language);
        assertThat(letter.subject())
                .contains(String.valueOf(letter.caseNumber()))
                .doesNotContain("{", "null");
        assertThat(letter.textBody()).doesNotContain("{").doesNotContain("null");
        assertThat(letter.textBody().lines().filter(line -> !line.startsWith("http") && !line.contains(NARRATIVE)))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        var html = Jsoup.parse(letter.htmlBody());
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(html.select("script, img, link, style, [src], [background]")).isEmpty();
        assertThat(letter.htmlBody().getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        assertThat(words(html.body().text())).containsAll(words(letter.textBody()));
        if (kind.party() == Party.CONSUMER) {
            assertThat(html.select("a[href]"))
                    .hasSize(1)
                    .allSatisfy(link -> assertThat(link.text()).hasSizeGreaterThan(8));
            assertThat(letter.textBody()).contains(html.selectFirst("a").attr("href"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsTheCompanyInTwelveLinesWhatItIsAbout(Language language) {
        var letter = written(LetterKind.COMPLAINT, language, Publicity.PUBLIC, NARRATIVE);

        var lines = letter.textBody().lines().toList();
        var start = String.join(" ", lines.subList(0, 12));
        var texts = new LetterTexts(language);
        assertThat(start)
                .contains("Claire Dumont", "Telora", "Deux factures", String.valueOf(letter.caseNumber()))
                .contains(texts.date(LocalDate.of(2026, 3, 24)));
        assertThat(words(start))
                .containsAll(words(texts.get("COMPLAINT.answer")))
                .containsAll(words(texts.get("COMPLAINT.public")));
        assertThat(letter.textBody()).contains(NARRATIVE).contains("TL-778812");
    }

    @Test
    void tellsAnUncheckedAddressNothingOfTheStory() {
        var letter = written(LetterKind.COMPLAINT_NEUTRAL, Language.NL, Publicity.PRIVATE, NARRATIVE);

        assertThat(letter.textBody())
                .doesNotContain("Claire")
                .doesNotContain("factures. ")
                .doesNotContain("TL-778812");
        assertThat(letter.htmlBody()).doesNotContain("Claire");
    }

    @Test
    void hidesTheConsumersAddressInTheStory() {
        var letter = written(
                LetterKind.COMPLAINT, Language.NL, Publicity.PRIVATE, "Mon adresse: Claire.Dumont@brusselnet.example.");

        assertThat(letter.textBody())
                .containsIgnoringCase("Mon adresse: […].")
                .doesNotContainIgnoringCase("brusselnet");
        assertThat(letter.htmlBody()).doesNotContainIgnoringCase("brusselnet");
    }

    @Test
    void keepsALongStoryWholeInThePlainPart() {
        var story = "Bonjour & <b>. ".repeat(1300);

        var letter = written(LetterKind.COMPLAINT, Language.EN, Publicity.PRIVATE, story);

        assertThat(letter.textBody()).contains(story.strip());
        assertThat(letter.htmlBody().getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
    }

    @Test
    void opensTheCaseByTheLinkInTheLetter() {
        var letter = written(LetterKind.CASE_LINK, Language.FR, Publicity.PRIVATE, NARRATIVE);
        var link = Jsoup.parse(letter.htmlBody()).selectFirst("a").attr("href");

        assertThat(link).startsWith("http://localhost:8080/case/open/");
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(links.open(token, clock.instant())).contains(CaseNumber.parse(letter.caseNumber()));
        assertThat(links.open(token + "a", clock.instant())).isEmpty();
    }

    @Test
    void sendsDraftLinks() {
        transaction.executeWithoutResult(status ->
                letters.draftLink("claire@brusselnet.example", null, Language.DE, links.toDraft(UUID.randomUUID())));

        var letter = stored.findAll().stream()
                .filter(any -> any.kind() == LetterKind.DRAFT_LINK)
                .findFirst()
                .orElseThrow();
        assertThat(letter.caseId()).isNull();
        assertThat(letter.replyAddress()).isNull();
        assertThat(letter.textBody()).contains("http://localhost:8080/file/");
    }

    @Test
    void isPartOfTheCallersTransaction() {
        var complaintCase = filed(Language.FR, Publicity.PRIVATE, NARRATIVE);

        assertThatThrownBy(() -> letters.toConsumer(LetterKind.CASE_LINK, complaintCase, LetterDetails.none()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> letters.toCompany(LetterKind.CASE_LINK, complaintCase, LetterDetails.none())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesALetterOffTheQueueOnceSentAndTriesTheOthersAgain() throws Exception {
        while (outbox.sendNext(mail -> new SendResult.Accepted())) {
            assertThat(outbox.waiting()).isNotNegative();
        }
        var letter = written(LetterKind.CASE_LINK, Language.FR, Publicity.PRIVATE, NARRATIVE);
        while (outbox.sendNext(mail -> new SendResult.Deferred("451 greylisted <someone@somewhere.example>"))) {
            assertThat(outbox.waiting()).isPositive();
        }

        var deferred = stored.findById(letter.id()).orElseThrow();
        assertThat(deferred.status()).isEqualTo(LetterStatus.QUEUED);
        assertThat(deferred.attempts()).isEqualTo(1);
        assertThat(outbox.sendNext(mail -> new SendResult.Accepted())).isFalse();

        clock.advance(Duration.ofMinutes(2));
        var sentIds = new ArrayList<String>();
        while (outbox.sendNext(mail -> {
            sentIds.add(mail.messageId());
            return new SendResult.Accepted();
        })) {
            assertThat(sentIds).doesNotHaveDuplicates();
        }

        assertThat(sentIds).contains(letter.messageId());
        assertThat(stored.findById(letter.id()).orElseThrow().status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void keepsALetterAsItWasWhileNoServerAnswers() {
        var letter = written(LetterKind.CASE_LINK, Language.FR, Publicity.PRIVATE, NARRATIVE);

        assertThatThrownBy(() -> outbox.sendNext(mail -> {
                    throw new MailServerUnreachable("down", new IOException("refused"));
                }))
                .isInstanceOf(MailServerUnreachable.class);

        assertThat(stored.findById(letter.id()).orElseThrow().attempts()).isZero();
    }

    @Test
    void sendsALetterAgainThatWasTakenOverButNotNoted() throws Exception {
        while (outbox.sendNext(mail -> new SendResult.Accepted())) {
            assertThat(outbox.waiting()).isNotNegative();
        }
        var letter = written(LetterKind.CASE_LINK, Language.FR, Publicity.PRIVATE, NARRATIVE);
        while (outbox.waiting() > 1) {
            outbox.sendNext(mail -> new SendResult.Accepted());
        }
        var carried = new ArrayList<String>();

        // The product dies after the server has said yes: the transaction never commits.
        assertThatThrownBy(() -> outbox.sendNext(mail -> {
                    carried.add(mail.messageId());
                    throw new IllegalStateException("killed");
                }))
                .isInstanceOf(IllegalStateException.class);
        outbox.sendNext(mail -> {
            carried.add(mail.messageId());
            return new SendResult.Accepted();
        });

        assertThat(carried).containsExactly(letter.messageId(), letter.messageId());
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void treatsARefusedLetterToTheConsumerAsOneThatCameBack() throws Exception {
        var letter = written(LetterKind.CASE_LINK, Language.FR, Publicity.PRIVATE, NARRATIVE);

        while (outbox.sendNext(mail -> mail.messageId().equals(letter.messageId())
                ? new SendResult.Refused("550 5.1.1 unknown")
                : new SendResult.Accepted())) {
            assertThat(outbox.waiting()).isNotNegative();
        }

        assertThat(stored.findById(letter.id()).orElseThrow().status()).isEqualTo(LetterStatus.FAILED);
        assertThat(cases.get(CaseNumber.parse(letter.caseNumber())).consumerMailFails())
                .isTrue();
    }

    private Letter written(LetterKind kind, Language language, Publicity publicity, String narrative) {
        var complaintCase = filed(language, publicity, narrative);
        var details = LetterDetails.due(LocalDate.of(2026, 3, 24))
                .withQuotedText("Wir prüfen das.")
                .withNote("Bitte genauer.");
        inTransaction(complaintCase, found -> {
            switch (kind) {
                case CHANGES_ASKED ->
                    letters.toConsumer(kind, found, details.withReasons(names(ChangeReason.values())));
                case COMPLAINT_REFUSED ->
                    letters.toConsumer(kind, found, details.withReasons(names(RefusalReason.values())));
                case CASE_CLOSED -> {
                    found.close(new Verdict(Outcome.PARTLY_SOLVED, 3, "Merci."), clock.instant());
                    letters.toConsumer(kind, found, details);
                }
                case CASE_CLOSED_COMPANY -> {
                    found.close(new Verdict(Outcome.PARTLY_SOLVED, 3, "Merci."), clock.instant());
                    letters.toCompany(kind, found, details);
                }
                default -> {
                    if (kind.party() == Party.COMPANY) {
                        letters.toCompany(kind, found, details);
                    } else {
                        letters.toConsumer(kind, found, details);
                    }
                }
            }
        });
        return stored.findFirstByCaseIdAndPartyOrderByIdDesc(complaintCase.id(), kind.party())
                .orElseThrow();
    }

    private void inTransaction(ComplaintCase complaintCase, Consumer<ComplaintCase> action) {
        transaction.executeWithoutResult(status -> action.accept(cases.get(complaintCase.number())));
    }

    private ComplaintCase filed(Language language, Publicity publicity, String narrative) {
        var company = directory.add(
                new CompanyEntry(
                        "Telora",
                        List.of(),
                        null,
                        Sector.TELECOM,
                        language,
                        "klachten@telora" + System.nanoTime() + ".example",
                        null),
                MODERATOR);
        var base = CaseFixtures.doubleBill(publicity);
        var complaint = new Complaint(
                Sector.TELECOM,
                "billing",
                base.title(),
                narrative,
                base.happenedOn(),
                base.amountAtStake(),
                new Claim(Set.of(Remedy.values()), "un geste", Money.euro("62.40")),
                language,
                publicity,
                base.alreadyContactedOn(),
                base.customerReference(),
                base.consumer());
        var filed = filing.file(CaseFixtures.against(company.number(), complaint));
        return cases.get(((FilingOutcome.Filed) filed).number());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replaceAll("http\\S+", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
