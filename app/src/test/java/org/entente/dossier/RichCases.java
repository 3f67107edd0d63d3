package org.entente.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.Author;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Consumer;
import org.entente.casefile.EventKind;
import org.entente.casefile.FileDetails;
import org.entente.casefile.MessageState;
import org.entente.casefile.Money;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.casefile.UploadedFile;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.EnterpriseNumber;
import org.entente.companies.Sector;
import org.entente.correspondence.CaseAddresses;
import org.entente.correspondence.Conversation;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.Party;
import org.entente.files.FileStore;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.testing.CaseFixtures;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes cases with everything in them that a dossier has to tell, and some things that it must not tell everybody. */
@TestComponent
public class RichCases {

    static final String HELD_BACK = "Nur für das Team: gesperrte Antwort";
    static final String STAFF_NOTE = "internal remark of a colleague";
    static final String COMPANY_MAIL = "service.desk@glasnet.example";

    private static final Viewer MODERATOR = CaseFixtures.MODERATOR;

    private final ComplaintFiling filing;
    private final CompanyDirectory directory;
    private final Correspondence correspondence;
    private final Conversation conversation;
    private final CaseAddresses addresses;
    private final ComplaintCases cases;
    private final CaseMessages messages;
    private final Attachments attachments;
    private final CaseHistory history;
    private final FileStore files;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private int company;

    RichCases(
            ComplaintFiling filing,
            CompanyDirectory directory,
            Correspondence correspondence,
            Conversation conversation,
            CaseAddresses addresses,
            ComplaintCases cases,
            CaseMessages messages,
            Attachments attachments,
            CaseHistory history,
            FileStore files,
            TransactionTemplate transaction,
            Clock clock) {
        this.filing = filing;
        this.directory = directory;
        this.correspondence = correspondence;
        this.conversation = conversation;
        this.addresses = addresses;
        this.cases = cases;
        this.messages = messages;
        this.attachments = attachments;
        this.history = history;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Words of a case in its consumer's language. */
    record Story(Language language, String title, String text, String answer, String more) {}

    static Story story(Language language) {
        return switch (language) {
            case FR ->
                new Story(
                        language,
                        "Une coupure d’internet de trois semaines, et pourtant facturée",
                        """
                        Le 12 janvier, notre connexion est tombée. J’ai téléphoné quatre fois ; chaque fois, on m’a promis un technicien « dans les 48 heures ».

                        Il est venu le 2 février. Entre-temps, j’ai payé l’abonnement complet, plus 35,00 € de données mobiles.
                        Voici l’adresse de la page où le remboursement est promis :
                        https://www.glasnet.example/fr/aide/remboursement/interruption-de-service-de-longue-duree-conditions-generales-article-17-paragraphe-3?client=778812&periode=2026-01""",
                        "Nous regrettons cette longue panne. Nous vous proposons un crédit de 41,80 € sur votre prochaine facture.",
                        "Merci, mais les données mobiles n’y sont pas. Mon voisin Γιάννης Ανδρέου et sa femme Марина ont été remboursés 😀 🚗 مرحبا بكم");
            case NL ->
                new Story(
                        language,
                        "Drie weken geen internet, en toch aangerekend",
                        """
                        Op 12 januari viel onze verbinding uit. Ik heb vier keer gebeld; telkens werd een technicus beloofd “binnen de 48 uur”.

                        Hij kwam op 2 februari. Intussen betaalde ik het volledige abonnement, en daarbovenop 35,00 € voor mobiele data.
                        Dit is de bladzijde waarop de terugbetaling beloofd wordt:
                        https://www.glasnet.example/nl/hulp/terugbetaling/langdurige-onderbreking-van-de-dienst-algemene-voorwaarden-artikel-17-paragraaf-3?klant=778812&periode=2026-01""",
                        "Onze excuses voor deze lange storing. Wij stellen een krediet van 41,80 € op uw volgende factuur voor.",
                        "Bedankt, maar de mobiele data zitten er niet bij. Mijn buren Γιάννης Ανδρέου en Марина kregen ze wel terug 😀 🚗 مرحبا بكم");
            case DE ->
                new Story(
                        language,
                        "Drei Wochen ohne Internet und trotzdem berechnet",
                        """
                        Am 12. Januar fiel unsere Verbindung aus. Ich habe viermal angerufen; jedes Mal wurde ein Techniker „binnen 48 Stunden“ versprochen.

                        Er kam am 2. Februar. Inzwischen habe ich das volle Abonnement bezahlt und dazu 35,00 € für mobile Daten.
                        Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und https://www.glasnet.example/de/hilfe/erstattung/langfristige-unterbrechung-der-dienstleistung-allgemeine-bedingungen-artikel-17""",
                        "Wir bedauern die lange Störung. Wir schlagen eine Gutschrift von 41,80 € auf Ihrer nächsten Rechnung vor.",
                        "Danke, aber die mobilen Daten fehlen. Meine Nachbarn Γιάννης Ανδρέου und Марина bekamen sie erstattet 😀 🚗 مرحبا بكم");
            case EN ->
                new Story(
                        language,
                        "Three weeks without internet, and charged for them",
                        """
                        On 12 January our connection went down. I rang four times; each time I was promised a technician "within 48 hours" <b>&amp; more</b>.

                        He came on 2 February. Meanwhile I paid the whole subscription, and 35.00 € for mobile data.
                        This page promises the refund:
                        https://www.glasnet.example/en/help/refund/long-interruption-of-service-general-conditions-article-17-paragraph-3?client=778812""",
                        "We are sorry for this long failure. We offer a credit of 41.80 € on your next bill.",
                        "Thank you, but the mobile data is not in it. My neighbours Γιάννης Ανδρέου and Марина got theirs back 😀 🚗 مرحبا بكم");
        };
    }

    public CaseNumber make(Language language) {
        var story = story(language);
        var number = file(story, glasnet());
        attachToComplaint(number, "contrat.pdf", "contract of " + language);
        attachToComplaint(number, "../../etc/passwd", "not a password file");
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        companyMails(number, story.answer());
        write(number, story.more(), List.of(new UploadedFile("facture.PDF", bytes("second bill"))));
        inSecret(number);
        return number;
    }

    private int glasnet() {
        if (company == 0) {
            var entry = new CompanyEntry(
                    "Glasnet",
                    List.of(),
                    EnterpriseNumber.parse("0403.170.701").orElseThrow(),
                    Sector.TELECOM,
                    Language.FR,
                    COMPANY_MAIL,
                    "https://www.glasnet.example");
            company = directory.add(entry, MODERATOR).number();
        }
        return company;
    }

    private CaseNumber file(Story story, int company) {
        var complaint = new Complaint(
                Sector.TELECOM,
                "billing",
                story.title(),
                story.text(),
                LocalDate.of(2026, 1, 12),
                Money.euro("76.80"),
                new Claim(Set.of(Remedy.REFUND, Remedy.APOLOGY), null, Money.euro("76.80")),
                story.language(),
                Publicity.PRIVATE,
                LocalDate.of(2026, 1, 14),
                "GN-778812",
                new Consumer(
                        "Claire Dumont",
                        "claire." + UUID.randomUUID().toString().substring(0, 6) + "@brusselnet.example",
                        "0470 12 34 56",
                        "1050",
                        "Ixelles"));
        return ((FilingOutcome.Filed) filing.file(CaseFixtures.against(company, complaint))).number();
    }

    private void attachToComplaint(CaseNumber number, String name, String content) {
        transaction.executeWithoutResult(done -> {
            try {
                var stored = files.store(new ByteArrayInputStream(bytes(content)), 1000);
                var file = Attachment.ofDraft(
                        UUID.randomUUID(),
                        new FileDetails(name, "application/pdf", stored.size(), stored.digest()),
                        clock.instant());
                file.fileWith(cases.get(number).id());
                attachments.save(file);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private void companyMails(CaseNumber number, String text) {
        var mail = "Return-Path: <" + COMPANY_MAIL + ">\r\nFrom: Service <" + COMPANY_MAIL + ">\r\nTo: "
                + addresses.reply(number, Party.COMPANY) + "\r\nSubject: Re: plainte\r\nMessage-ID: <"
                + UUID.randomUUID() + "@glasnet.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(bytes(text)) + "\r\n" + attached("facture.pdf", "first bill")
                + attached("facture.pdf", "first bill, corrected") + "--cut--\r\n";
        correspondence.process(correspondence.store(bytes(mail), "test/" + UUID.randomUUID()));
    }

    private static String attached(String name, String content) {
        return "--cut\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"" + name
                + "\"\r\n\r\n" + content + "\r\n";
    }

    private void write(CaseNumber number, String text, List<UploadedFile> with) {
        transaction.executeWithoutResult(
                done -> conversation.consumerWrote(cases.take(number), text, with, Channel.WEB, null, null));
    }

    private void inSecret(CaseNumber number) {
        transaction.executeWithoutResult(done -> {
            var found = cases.take(number);
            messages.save(CaseMessage.byMail(
                    found.id(), Author.COMPANY, MessageState.HELD, HELD_BACK, null, true, null, clock.instant()));
            history.add(found, EventKind.ESCALATION_TAKEN, MODERATOR, "note", STAFF_NOTE);
        });
    }

    /** Adds as many messages to a case as nobody ever wrote. */
    public void talkOn(CaseNumber number, int many) {
        transaction.executeWithoutResult(done -> {
            var found = cases.take(number);
            for (int i = 0; i < many; i++) {
                messages.save(CaseMessage.onTheWeb(
                        found.id(),
                        i % 2 == 0 ? Author.CONSUMER : Author.COMPANY,
                        MessageState.PASSED_ON,
                        "Message " + i + ". "
                                + "Nous attendons toujours une réponse à cette question précise. ".repeat(30),
                        clock.instant()));
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
