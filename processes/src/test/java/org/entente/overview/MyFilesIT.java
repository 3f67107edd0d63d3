package org.entente.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.Channel;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.Consumer;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.LetterStatus;
import org.entente.correspondence.Outbox;
import org.entente.correspondence.OutgoingMail;
import org.entente.correspondence.SendResult;
import org.entente.correspondence.SentLetter;
import org.entente.correspondence.SentLetters;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.legalaid.Dealing;
import org.entente.legalaid.LegalAidRequests;
import org.entente.legalaid.LegalRequest;
import org.entente.legalaid.LegalRequestOutcome;
import org.entente.matters.Person;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.Brussels;
import org.entente.time.MovableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** All files of a mailbox behind one link, and its weekly digest. The clock is moved by weeks. */
@ProcessesTest
@DirtiesContext
class MyFilesIT {

    @Autowired
    MyFiles files;

    @Autowired
    MailPreferences preferences;

    @Autowired
    WeeklyDigest digest;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    ConsumerActions actions;

    @Autowired
    LegalAidRequests legalAid;

    @Autowired
    CaseReader cases;

    @Autowired
    SentLetters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    MovableClock clock;

    private CompanySummary company;
    private String email;

    @BeforeEach
    void addCompany() throws Exception {
        company = directory.add(CaseFixtures.telora(), MODERATOR);
        email = "anna" + UUID.randomUUID() + "@brusselnet.example";
        sent();
    }

    @Test
    void opensEverythingOfAMailboxByOneLinkForADay() throws Exception {
        var complaint = file(Language.NL);
        var legal = ask();
        sent();

        files.sendLink(email.toUpperCase(Locale.ROOT), Language.DE);

        var mail = sent().getLast();
        assertThat(mail.language()).isEqualTo(Language.DE);
        assertThat(mail.recipient()).isEqualTo(email);
        var token = token(mail, "/my/open/");
        assertThat(files.open(token).orElseThrow().numbers()).containsExactlyInAnyOrder(complaint, legal);
        assertThat(files.open(token + "x")).isEmpty();

        clock.advance(Duration.ofHours(24));

        assertThat(files.open(token)).isEmpty();
    }

    @Test
    void saysNothingToAMailboxWithoutFilesAndFloodsNone() throws Exception {
        files.sendLink("nobody" + UUID.randomUUID() + "@brusselnet.example", Language.FR);
        assertThat(sent()).isEmpty();

        file(Language.FR);
        sent();
        files.sendLink(email, Language.FR);
        files.sendLink(email, Language.FR);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void putsWhatNeedsThePersonFirstAndMarksWhatIsNew() {
        var inModeration = file(Language.FR);
        filing.confirmMailbox(inModeration, consumer(inModeration));
        clock.advance(Duration.ofMinutes(1));
        var toConfirm = file(Language.FR);

        var mine = files.of(List.of(inModeration, toConfirm), MyFilesIT::consumer);

        assertThat(mine).extracting(MyFile::number).containsExactly(toConfirm, inModeration);
        assertThat(mine.getFirst().needsPerson()).isTrue();
        assertThat(mine.getFirst().next()).isNotNull();
        assertThat(mine).allMatch(MyFile::isUnread);

        cases.noteRead(inModeration, consumer(inModeration));

        assertThat(files.of(List.of(inModeration), MyFilesIT::consumer)).noneMatch(MyFile::isUnread);
        assertThat(files.of(List.of(inModeration), number -> Viewer.anyone())).isEmpty();
        assertThat(files.of(List.of(inModeration), number -> consumer(toConfirm)))
                .isEmpty();
    }

    @Test
    void keepsNewsForMondayAndListsThemOnce() throws Exception {
        var first = file(Language.NL);
        var second = file(Language.NL);
        filing.confirmMailbox(first, consumer(first));
        filing.confirmMailbox(second, consumer(second));
        wants(true, Language.DE);
        digest.sendIfDue();
        sent();

        actions.withdraw(first, "Opgelost.", consumer(first));
        actions.withdraw(second, "Opgelost.", consumer(second));
        var third = file(Language.NL);

        assertThat(statusOf(first, LetterKind.WITHDRAWN)).isEqualTo(LetterStatus.KEPT);
        assertThat(sent()).singleElement().satisfies(mail -> {
            assertThat(mail.caseNumber()).isEqualTo(third.toString());
            assertThat(mail.language()).isEqualTo(Language.DE);
        });
        assertThat(digest.sendIfDue()).isZero();

        clock.moveTo(WeeklyDigest.nextAfter(clock.instant()));
        var local = clock.instant().atZone(Brussels.ZONE);
        assertThat(local.getHour()).isEqualTo(8);
        assertThat(local.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);

        assertThat(atTheSameTime()).containsExactlyInAnyOrder(0, 1);

        var mail = sent().getLast();
        assertThat(mail.language()).isEqualTo(Language.DE);
        assertThat(mail.unsubscribe()).startsWith("http://localhost:8080/mail/unsubscribe/");
        assertThat(Jsoup.parse(mail.html()).select("a[href*=/case/open/]")).hasSize(2);
        assertThat(mail.text()).contains("/my/preferences/");
        assertThat(statusOf(first, LetterKind.WITHDRAWN)).isEqualTo(LetterStatus.SENT);
        assertThat(digest.sendIfDue()).isZero();

        clock.advance(Duration.ofDays(7));
        assertThat(digest.sendIfDue()).isZero();
    }

    @Test
    void makesUpForAMissedWeekOnce() {
        digest.sendIfDue();
        var number = file(Language.FR);
        filing.confirmMailbox(number, consumer(number));
        wants(true, null);
        actions.withdraw(number, "Réglé.", consumer(number));

        clock.advance(Duration.ofDays(24));

        assertThat(digest.sendIfDue()).isOne();
        assertThat(digest.sendIfDue()).isZero();
    }

    @Test
    void endsTheDigestByOneClickAndSendsWhatWasKept() throws Exception {
        var number = file(Language.FR);
        filing.confirmMailbox(number, consumer(number));
        var token = wants(true, null);
        sent();
        actions.withdraw(number, "Réglé.", consumer(number));
        assertThat(sent()).isEmpty();

        assertThat(preferences.endDigest(token)).isTrue();

        assertThat(sent())
                .singleElement()
                .satisfies(mail -> assertThat(mail.caseNumber()).isEqualTo(number.toString()));
        assertThat(preferences.read(token).orElseThrow().weekly()).isFalse();
        assertThat(preferences.endDigest(token)).isTrue();
        assertThat(preferences.endDigest("nonsense")).isFalse();
        assertThat(preferences.read("nonsense")).isEmpty();
    }

    /** Mondays at eight, in winter and in summer time. */
    @Test
    void isDueOnMondaysAtEightInBrussels() {
        assertThat(WeeklyDigest.nextAfter(Instant.parse("2026-03-02T06:59:59Z")))
                .isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
        assertThat(WeeklyDigest.nextAfter(Instant.parse("2026-03-02T07:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-09T07:00:00Z"));
        assertThat(WeeklyDigest.nextAfter(Instant.parse("2026-03-25T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-30T06:00:00Z"));
    }

    /** Two nodes look at the same moment. */
    private List<Integer> atTheSameTime() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Integer> look = digest::sendIfDue;
            var looks = nodes.invokeAll(List.of(look, look));
            return looks.stream().map(Future::resultNow).toList();
        }
    }

    private String wants(boolean weekly, Language language) {
        files.sendLink(email, Language.NL);
        var mailbox = mailboxes.of(email).orElseThrow();
        var token = preferences.page(mailbox.id()).substring("my/preferences/".length());
        assertThat(preferences.keep(token, new MailPreferences.Preferences(weekly, language)))
                .isTrue();
        return token;
    }

    private List<OutgoingMail> sent() throws Exception {
        var carried = new ArrayList<OutgoingMail>();
        while (outbox.sendNext(mail -> {
            carried.add(mail);
            return new SendResult.Accepted();
        })) {
            assertThat(carried).isNotEmpty();
        }
        return carried.stream().filter(mail -> mail.recipient().equals(email)).toList();
    }

    private static String token(OutgoingMail mail, String path) {
        var href = Jsoup.parse(mail.html()).select("a[href*=" + path + "]").attr("href");
        return href.substring(href.indexOf(path) + path.length());
    }

    private LetterStatus statusOf(CaseNumber number, LetterKind kind) {
        return letters.of(number, MODERATOR).stream()
                .filter(letter -> letter.kind() == kind)
                .map(SentLetter::status)
                .findFirst()
                .orElseThrow();
    }

    private CaseNumber file(Language language) {
        var base = CaseFixtures.anotherDoubleBill(Publicity.PRIVATE);
        var complaint = new Complaint(
                base.sector(),
                base.subject(),
                base.title(),
                base.narrative(),
                base.happenedOn(),
                base.amountAtStake(),
                new Claim(Set.of(Remedy.REFUND), null, null),
                language,
                Publicity.PRIVATE,
                base.alreadyContactedOn(),
                null,
                new Consumer("Anna Peeters", email, null, null, null));
        return ((FilingOutcome.Filed) filing.file(CaseFixtures.against(company.number(), complaint))).number();
    }

    private CaseNumber ask() {
        var request = new LegalRequest(
                UUID.randomUUID(),
                new Person("Anna Peeters", email, null, null, null),
                Language.NL,
                "100200",
                "Dubbele factuur",
                "Twee facturen.",
                company.number(),
                null,
                Sector.TELECOM,
                null,
                Dealing.CONSUMER,
                true,
                false,
                List.of(),
                Channel.WEB,
                null,
                null);
        return ((LegalRequestOutcome.Opened) legalAid.ask(request, Viewer.anyone())).number();
    }

    private static Viewer consumer(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
