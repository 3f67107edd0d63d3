package org.entente.mailreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells persons from machines. What a header states counts more than what a subject looks like; words of the body alone
 * never decide, because a person can write "on holiday" too.
 */
final class KindReader {

    private static final Pattern ANSWER_PREFIX =
            Pattern.compile("(?iu)^(?:\\s*(?:re|rép|ref|aw|antw|sv|tr|fw|fwd|wg)\\s*(?:\\[\\d+\\])?\\s*:)+\\s*");
    private static final String END = "(?:\\s*[:!.\\[(–-]|\\s*$)";
    private static final Pattern AUTOMATIC_SUBJECT = Pattern.compile("(?iu)^\\W{0,4}(?:"
            + "out of (?:the )?office(?! hours)|auto(?:matic(?:ally)?|mated)?[- ]?(?:reply|response|answer"
            + "|generated (?:reply|response))"
            + END
            + "|auto ?:|away from (?:my|the) (?:office|mail|desk|e-?mail)|vacation(?: (?:reply|message|notice"
            + "|response|notification)\\b|"
            + END + ")"
            + "|(?:i am|i'm|i will be) (?:away|out of|on leave|on holiday|on vacation)"
            + "|réponse automatique" + END + "|message d[’']absence|notification d[’']absence|absent(?:\\(e\\)"
            + "|e)? (?:du bureau|jusqu|du \\d)|absence (?:du bureau|jusqu|du \\d)|(?:absente?|absence)"
            + END
            + "|automatisch (?:antwoord|bericht)" + END + "|automatische (?:reactie|beantwoording)" + END
            + "|afwezigheids(?:bericht"
            + "|melding|assistent)|afwezig (?:tot|van|wegens)|(?:afwezig|afwezigheid)"
            + END + "|buiten kantoor"
            + "|automatische (?:antwort|rückantwort)" + END + "|abwesenheits(?:notiz|meldung|nachricht|assistent)"
            + "|abwesend (?:bis|vom|von)|(?:abwesend|abwesenheit)"
            + END + "|nicht im büro"
            + "|respuesta automática|fuori sede|risposta (?:automatica|non al computer)|autosvar|automatisk svar|automaattinen vastaus|automatyczna odpowiedź|poza biurem|автоответ|resposta automática|otomatik yanıt|automatická odpověď|automatiskt svar|automatisk svar|frånvaro)"
            + "|is (?:currently )?out of (?:the )?office\\W*$|(?:vacation|holiday) (?:reply|autoreply)\\W*$");
    private static final Pattern BOUNCE_SUBJECT = Pattern.compile(
            "(?iu)^\\W{0,4}(?:"
                    + "undeliver(?:able|ed)|delivery (?:status notification|failure|failed|report|error|problem"
                    + "|delay|notification|has failed)|mail (?:delivery|system) (?:fail|error|sub|status|problem"
                    + "|warn)|mail delivery"
                    + "|returned (?:mail|to sender|message)|failure notice|failed (?:mail|delivery)"
                    + "|non[- ]?delivery|nondeliverable|message (?:delivery|undeliverable|could not"
                    + "|not delivered|status|error)|undelivered"
                    + "|warning: (?:message|could not send)|could not (?:send|deliver)|rejected(?: mail|:)"
                    + "|e-?mail (?:delivery|could not)|unzustellbar|nicht zustellbar|zustellung"
                    + "|nachricht nicht zugestellt|übermittlungsfehler"
                    + "|non remis|message non|échec (?:de (?:la )?)?(?:remise|distribution|livraison|l[’']envoi)"
                    + "|notification d[’']état de remise|courrier non"
                    + "|onbestelbaar|niet[- ]bezorgd|bezorging|kan niet (?:worden )?(?:bezorg|aflever)|aflever"
                    + "|mailbestellung|dsn:|postmaster|mail failure|processing error|postfix smtp server: errors|permanent delivery|temporary delivery|mdaemon)");
    private static final Pattern MACHINE_SENDER = Pattern.compile(
            "(?iu)^(?:mailer[-_.]?daemon|post[ _-]?master|mail[-_.]?(?:er|delivery)?[-_.]?(?:system|subsystem"
                    + "|daemon)|mdaemon|bounces?|maildelivery|mail[-_.]administrator)\\b.*");

    private static final Set<String> SUCCESS = Set.of("delivered", "relayed", "expanded", "deliverable");

    /** Services that hold a mail back until its sender proves to be a person. */
    private static final Pattern CHALLENGE =
            Pattern.compile("(?iu)(?:has been waitlisted|to my (?:inbox|guest list)|(?:verify|confirm|prove)"
                    + " that you are (?:a |an )?(?:human|real|person|not a)|add(?:ed)? (?:yourself )?to my (?:.{1,20} )?guest list"
                    + "|(?:click|follow) the link below to (?:be added|verify|confirm|authenticate|complete|authorize)"
                    + "|challenge[/-]response|spam ?arrest|please authenticate your(?:self| e-?mail)|confirmez que vous êtes (?:une personne|humain)"
                    + "|bevestig dat u (?:een mens|geen robot)|bestätigen sie, dass sie (?:ein mensch|kein))");

    /** Who begins like this gives no answer, whether a program wrote it or a person. */
    private static final Pattern VACATION = Pattern.compile(
            "(?iu)^(?:(?:dear|hello|hi|hallo|bonjour|madame|monsieur|beste|geachte|guten tag|sehr geehrte|goede(?:n)?dag|liebe)\\b.{0,60}[\\n,.!]\\s{0,8})?"
                    + "(?:thank you for your (?:e-?mail|message|mail).{0,3}\\s{0,4}|merci pour votre (?:message|e-?mail|mail|courriel).{0,3}\\s{0,4}"
                    + "|bedankt voor (?:uw|je) (?:bericht|e-?mail|mail).{0,3}\\s{0,4}|vielen dank für ihre (?:nachricht|e-?mail|mail).{0,3}\\s{0,4})?"
                    + "(?:(?:i am|i'm|i will be) (?:currently |now )?(?:out of (?:the |my )?office|away from (?:the|my) office|on (?:annual |maternity |parental |sick )?leave|on vacation|on holiday)"
                    + ".{0,80}(?:until|till|from|return|back|starting|and will|with)"
                    + "|(?:je suis|je serai) (?:actuellement |en ce moment )?(?:absente?|en (?:congés?|vacances)|hors du bureau).{0,80}(?:jusqu|retour|du \\d|et ne|je (?:vous|lirai|répondrai))"
                    + "|ik ben (?:momenteel |op dit moment )?(?:afwezig|met (?:verlof|vakantie)|niet (?:op kantoor|aanwezig|bereikbaar)|buiten kantoor|tot en met).{0,80}(?:tot|terug|vanaf|van \\d|afwezig)"
                    + "|ich (?:bin|werde) (?:derzeit |zurzeit |momentan |aktuell |bis |vom |ab |zur zeit )?.{0,60}(?:nicht im (?:büro|haus|dienst)|abwesend|im urlaub|außer haus|nicht erreichbar|wieder (?:erreichbar|im büro)))");

    /** Amazon SES tells failures as JSON, inside of which quotes may be escaped. */
    private static final Pattern SERVICE_REPORT =
            Pattern.compile("\"\\s{0,3}(?:notificationType|eventType)\\\\{0,2}\"\\s{0,3}:\\s{0,3}\\\\{0,2}\"Bounce");

    private static final Pattern DAEMON = Pattern.compile("(?i)^mailer[-_.]?daemon@");
    private static final Pattern NO_REPLY = Pattern.compile(
            "(?i)^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|ne[-_.]?pas[-_.]?repondre|noreponse"
                    + "|niet[-_.]?(?:be)?antwoorden|geen[-_.]?antwoord|nicht[-_.]?antworten|keine[-_.]?antwort|automailer|notifications?|mailer)\\b");
    private static final Pattern ACKNOWLEDGING_SUBJECT =
            Pattern.compile("(?iu)(?:accusé de réception|confirmation de (?:réception|votre (?:demande|message))"
                    + "|votre (?:demande|ticket|message|réclamation|e-?mail|plainte) .{0,60}(?:reçue?|enregistrée?|créée?|ouverte?|clôturée?|résolue?|fermée?)"
                    + "|(?:nous avons (?:bien )?reçu|bien reçu) votre"
                    + "|ontvangstbevestiging|bevestiging van (?:ontvangst|uw)|uw (?:vraag|bericht|ticket|klacht|aanvraag|e-?mail|verzoek) .{0,60}(?:ontvangen|geregistreerd|aangemaakt|gesloten|opgelost|afgesloten)"
                    + "|(?:we|wij) hebben uw .{0,40}ontvangen|eingangsbestätigung|empfangsbestätigung|(?:ihre|ihr) (?:anfrage|nachricht|ticket|e-?mail|beschwerde|anliegen)"
                    + " .{0,60}(?:erhalten|eingegangen|erstellt|geschlossen|gelöst|registriert)|wir haben ihre .{0,40}erhalten"
                    + "|(?:your )?(?:request|ticket|case|message|complaint|enquiry|inquiry) .{0,60}(?:received|created|opened|closed|resolved|registered|solved)"
                    + "|acknowledge?ment|we(?: have|'ve)? received your|how (?:did we do|would you rate)|donnez[- ]nous votre avis|êtes-vous satisfait"
                    + "|hoe tevreden (?:bent|was)|beoordeel (?:ons|onze|uw)|wie zufrieden|bewerten sie)");
    private static final Pattern ACKNOWLEDGING = Pattern.compile(
            "(?iu)(?:(?:nous avons|avons) bien (?:reçu|enregistré|réceptionné) votre"
                    + "|nous accusons (?:bonne )?réception de votre|votre (?:demande|message|e-?mail|réclamation|courriel|ticket|plainte) (?:a (?:bien )?été|est bien)"
                    + " (?:reçue?|enregistrée?|transmise?|prise? en compte|créée?|clôturée?|résolue?|réceptionnée?)"
                    + "|(?:un ticket|une demande) .{0,40}a été (?:créée?|ouverte?)|(?:we|wij) hebben uw (?:bericht|vraag|e-?mail|aanvraag|klacht|verzoek|mail)"
                    + " .{0,40}(?:goed )?(?:ontvangen|geregistreerd)|uw (?:bericht|vraag|e-?mail|aanvraag|klacht|verzoek|mail|ticket) .{0,60}(?:is|werd) .{0,20}"
                    + "(?:ontvangen|geregistreerd|aangemaakt|afgesloten|gesloten|opgelost)|er (?:is|werd) een (?:ticket|dossier) .{0,30}(?:aangemaakt|geopend)"
                    + "|(?:wir haben|haben wir) ihre (?:nachricht|anfrage|e-?mail|beschwerde|mail|anliegen) .{0,40}(?:erhalten|empfangen)"
                    + "|ihre? (?:nachricht|anfrage|e-?mail|beschwerde|mail|anliegen|ticket) .{0,60}(?:ist bei uns eingegangen|wurde .{0,30}(?:erstellt|registriert|geschlossen|gelöst|erfasst|weitergeleitet))"
                    + "|(?:we(?: have|'ve)? received|has been received|thank you for (?:contacting|your (?:e-?mail|request|message)))"
                    + ".{0,80}(?:ticket|request|reference|within|shortly|soon|agent|team)"
                    + "|your (?:request|ticket|case) .{0,60}(?:has been|was) (?:received|created|opened|closed|resolved|registered|marked)"
                    + "|évaluer? (?:notre|nos) service|enquête de satisfaction|tevredenheids(?:enquête|onderzoek)|kundenzufriedenheit|satisfaction survey|rate (?:our|the) support)");
    private static final Pattern AUTOMATIC_WORDS = Pattern.compile(
            "(?iu)(?:(?:ceci est un|ce) (?:message|e-?mail|courriel|mail|réponse)"
                    + " (?:est |a été )?(?:envoyé |généré |une réponse )?automati(?:que|sé)|réponse automatique|(?:merci de |veuillez )?ne (?:pas|répondez pas) répondre à (?:ce|cet)"
                    + "|ne répondez pas à ce|dit is een automati(?:sch|sche) (?:bericht|e-?mail|mail|antwoord|bevestiging)|automatisch (?:gegenereerd|verzonden|aangemaakt)"
                    + "|(?:gelieve )?niet te (?:be)?antwoorden op dit|beantwoord (?:dit bericht|deze e-?mail) niet|(?:dies|das) ist eine automatisch"
                    + "|automatisch (?:erstellte|generierte|versandte|versendete|erzeugte)|(?:diese|auf diese) (?:e-?mail|nachricht|mail) (?:wurde )?automatisch"
                    + "|bitte antworten sie nicht auf|this is an automat(?:ed|ic)|automatically generated|do not reply to this)");
    private static final Pattern ABUSE_SUBJECT =
            Pattern.compile("(?iu)^(?:complaint about message from |abuse report\\b|spam report\\b)");

    private final MimePart mail;
    private final Problems problems;
    private final String subject;
    private final @Nullable Mailbox from;
    private final @Nullable String returnPath;
    private final List<Evidence> evidence = new ArrayList<>();

    KindReader(MimePart mail, Problems problems, String subject, @Nullable Mailbox from, @Nullable String returnPath) {
        this.mail = mail;
        this.problems = problems;
        this.subject = ANSWER_PREFIX.matcher(subject).replaceFirst("");
        this.from = from;
        this.returnPath = returnPath;
    }

    /** What the mail is, how sure that is, and why. */
    record Kind(MailKind kind, double confidence, List<Evidence> evidence) {}

    /** @param report what a report in the mail says, as far as one was found in parts, headers or words */
    Kind read(@Nullable DeliveryReport report, boolean isStructured, String fullText) {
        var type = mail.contentType(problems);
        var reportType = type.parameters().getOrDefault("report-type", "").toLowerCase(Locale.ROOT);
        if (CHALLENGE.matcher(bounded(fullText, 3000)).find() && !answersByPerson()) {
            return kind(MailKind.AUTOMATIC, 0.85, Sign.CHALLENGE);
        }
        if (isStructured && report != null) {
            return byReport(report);
        }
        if (reportType.contains("disposition-notification") || reportType.contains("feedback-report")) {
            return kind(MailKind.OTHER, 0.99, Sign.OTHER_REPORT, reportType);
        }
        if (mail.header("X-Failed-Recipients").isPresent()) {
            return kind(MailKind.BOUNCE, 0.99, Sign.FAILED_RECIPIENTS);
        }
        if (ABUSE_SUBJECT.matcher(bounded(subject)).find()) {
            return kind(MailKind.OTHER, 0.9, Sign.OTHER_REPORT, bounded(subject));
        }
        if (isReportOfAService(fullText)) {
            return kind(MailKind.BOUNCE, 0.95, Sign.BOUNCE_WORDS);
        }
        var bounce = byWordsOfABounce(fullText, reportType);
        if (bounce != null) {
            return bounce;
        }
        var automatic = byHeaders();
        if (automatic != null) {
            return automatic;
        }
        if (AUTOMATIC_SUBJECT.matcher(bounded(subject)).find()) {
            return kind(MailKind.AUTOMATIC, 0.9, Sign.AUTOMATIC_SUBJECT);
        }
        if (VACATION.matcher(bounded(fullText.strip())).find()) {
            return kind(MailKind.AUTOMATIC, 0.7, Sign.AWAY);
        }
        if (isAcknowledgement(fullText)) {
            return kind(MailKind.AUTOMATIC, 0.85, Sign.ACKNOWLEDGEMENT);
        }
        return byBulkHeaders(fullText);
    }

    /**
     * A ticket system says that a mail came in, or that it was closed: its sender takes no answers, or its subject is about
     * nothing else; and the words say the same. Either alone is what a person may write too.
     */
    private boolean isAcknowledgement(String fullText) {
        var start = fullText.length() <= 1500 ? fullText : fullText.substring(0, 1500);
        boolean deaf = from != null && NO_REPLY.matcher(bounded(from.address())).find();
        boolean suppressed = mail.header("X-Auto-Response-Suppress").isPresent();
        boolean subjectSaysSo = ACKNOWLEDGING_SUBJECT.matcher(bounded(subject)).find();
        boolean wordsSaySo = ACKNOWLEDGING.matcher(start).find();
        boolean automatic = AUTOMATIC_WORDS.matcher(bounded(fullText, 4000)).find();
        int signs = (deaf ? 1 : 0)
                + (suppressed ? 1 : 0)
                + (subjectSaysSo ? 1 : 0)
                + (wordsSaySo ? 1 : 0)
                + (automatic ? 1 : 0);
        return (wordsSaySo || automatic) && signs >= 2;
    }

    /** A person's answer to a mail of ours has its header; a challenge that has it too comes with its report. */
    private boolean answersByPerson() {
        return mail.header("In-Reply-To").isPresent()
                && !mail.contentType(problems).value().equals("multipart/report");
    }

    /** Services that report in a form of their own: a JSON notification, a list server that returns a mail. */
    private boolean isReportOfAService(String fullText) {
        var text = BounceWords.bounded(fullText);
        return SERVICE_REPORT.matcher(text).find()
                || mail.header("X-MLServer").isPresent()
                        && text.toLowerCase(Locale.ROOT).contains("original mail as follows");
    }

    private Kind byReport(DeliveryReport report) {
        var action = report.action();
        boolean isSuccess = action != null && SUCCESS.contains(action)
                || action == null && report.status() != null && report.status().startsWith("2");
        var kind = isSuccess ? MailKind.OTHER : MailKind.BOUNCE;
        return action == null
                ? kind(kind, 0.99, Sign.DELIVERY_REPORT_UNSTATED)
                : kind(kind, 0.99, Sign.DELIVERY_REPORT, bounded(action));
    }

    private @Nullable Kind byWordsOfABounce(String fullText, String reportType) {
        boolean machine = from != null && MACHINE_SENDER.matcher(from.address()).matches()
                || MACHINE_SENDER
                        .matcher(bounded(mail.header("From").orElse("").replace("\"", "")))
                        .matches();
        boolean nullSender = returnPath != null && returnPath.isEmpty();
        boolean subjectSaysSo = BOUNCE_SUBJECT.matcher(bounded(subject)).find();
        boolean reports = reportType.contains("delivery-status");
        boolean bodySaysSo =
                (machine || nullSender || subjectSaysSo || reports) && BounceWords.speakOfFailure(fullText);
        boolean automatic =
                mail.header("Auto-Submitted").map(KindReader::isAutoReplied).orElse(false)
                        || AUTOMATIC_SUBJECT.matcher(bounded(subject)).find();
        int signs = (machine ? 1 : 0)
                + (nullSender ? 1 : 0)
                + (subjectSaysSo ? 2 : 0)
                + (bodySaysSo ? 1 : 0)
                + (reports ? 2 : 0);
        if (signs < 2 && from != null && DAEMON.matcher(from.address()).find() && !automatic) {
            return kind(MailKind.BOUNCE, 0.6, Sign.MAIL_SYSTEM_SENDER);
        }
        if (automatic && !subjectSaysSo && !(machine && bodySaysSo) || signs < 2 || !bodySaysSo && !subjectSaysSo) {
            return null;
        }
        if (machine) {
            evidence.add(Evidence.of(Sign.MAIL_SYSTEM_SENDER));
        }
        if (nullSender) {
            evidence.add(Evidence.of(Sign.NULL_SENDER));
        }
        if (subjectSaysSo) {
            evidence.add(Evidence.of(Sign.BOUNCE_SUBJECT));
        }
        return bodySaysSo || machine
                ? kind(MailKind.BOUNCE, signs > 2 ? 0.95 : 0.8, bodySaysSo ? Sign.BOUNCE_WORDS : Sign.NO_PERSON)
                : null;
    }

    private static boolean isAutoReplied(String value) {
        return value.strip().toLowerCase(Locale.ROOT).startsWith("auto-replied");
    }

    private @Nullable Kind byHeaders() {
        var submitted = mail.header("Auto-Submitted").orElse("no").strip().toLowerCase(Locale.ROOT);
        if (!submitted.isEmpty()
                && !submitted.equals("no")
                && !submitted.startsWith("no;")
                && !submitted.startsWith("no ")) {
            return kind(MailKind.AUTOMATIC, 0.99, Sign.AUTOMATIC_HEADER, "Auto-Submitted: " + bounded(submitted));
        }
        for (var name : List.of(
                "X-Autoreply",
                "X-Autorespond",
                "X-Auto-Reply",
                "X-Autoresponder",
                "X-Mail-Autoreply",
                "X-AutoReply-From",
                "X-Autogenerated",
                "X-FC-MachineGenerated",
                "X-Cron-Env")) {
            if (mail.header(name)
                    .filter(value -> !value.strip().equalsIgnoreCase("no"))
                    .isPresent()) {
                return kind(MailKind.AUTOMATIC, 0.98, Sign.AUTOMATIC_HEADER, name);
            }
        }
        if (headerIs("X-Apple-Action", "vacation") || headerHas("X-POST-MessageClass", "autoresponder")) {
            return kind(MailKind.AUTOMATIC, 0.98, Sign.VACATION_PROGRAM);
        }
        if (headerIs("Precedence", "auto_reply")
                || headerIs("Precedence", "auto-reply")
                || headerIs("X-Precedence", "auto_reply")
                || headerIs("Delivered-To", "autoresponder")) {
            return kind(MailKind.AUTOMATIC, 0.95, Sign.AUTOMATIC_HEADER, "Precedence: auto_reply");
        }
        boolean loop = mail.headers().stream()
                .anyMatch(header -> header.name().equalsIgnoreCase("X-MS-Exchange-Inbox-Rules-Loop"));
        if (loop && headerHas("X-Auto-Response-Suppress", "all")) {
            return kind(MailKind.AUTOMATIC, 0.95, Sign.INBOX_RULE);
        }
        return null;
    }

    private Kind byBulkHeaders(String fullText) {
        boolean answers = mail.header("In-Reply-To").isPresent()
                || mail.header("References").isPresent();
        boolean list = mail.header("List-Id").isPresent()
                || mail.header("List-Unsubscribe").isPresent()
                || mail.header("Feedback-ID").isPresent();
        boolean bulk = Stream.of("Precedence", "X-Precedence")
                .anyMatch(name -> headerIs(name, "bulk") || headerIs(name, "list") || headerIs(name, "junk"));
        if (!answers && list) {
            return kind(MailKind.OTHER, 0.7, Sign.MAILING);
        }
        if (!answers && bulk) {
            return kind(MailKind.AUTOMATIC, 0.7, Sign.BULK);
        }
        if (!answers && new AdvertisingSigns(mail, subject, fullText).areEnough()) {
            return kind(MailKind.OTHER, 0.6, Sign.ADVERTISING);
        }
        return kind(MailKind.REPLY, answers ? 0.95 : 0.8, answers ? Sign.ANSWERS_A_MAIL : Sign.NO_SIGN_OF_A_MACHINE);
    }

    private boolean headerIs(String name, String value) {
        return mail.header(name)
                .map(String::strip)
                .filter(value::equalsIgnoreCase)
                .isPresent();
    }

    private boolean headerHas(String name, String part) {
        return mail.header(name)
                .filter(value -> value.toLowerCase(Locale.ROOT).contains(part))
                .isPresent();
    }

    private Kind kind(MailKind kind, double confidence, Sign because, String... about) {
        evidence.add(Evidence.of(because, (Object[]) about));
        return new Kind(kind, confidence, List.copyOf(evidence));
    }

    private static String bounded(String text) {
        return bounded(text, 300);
    }

    private static String bounded(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
