package org.entente.mailreading;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the lines that begin the history: "on … wrote", header blocks, dividers. The words of mail programs are
 * listed for all languages that these exist in; a date, a name with an address and a colon need no words at all. Lines
 * are given without quote marks and with ordinary blanks, and are bounded in length; every pattern is searched in one
 * pass over one line.
 */
final class QuoteHeaders {

    static final int MOST_LINES_OF_A_HEADER = 5;
    private static final int LONGEST_HEADER = 400;
    private static final int LONGEST_END = 80;
    private static final int LATEST_DATE = 30;
    private static final int LONGEST_TAIL = 150;
    private static final int LINES_OF_A_BLOCK = 12;

    private static final Pattern DIVIDER =
            Pattern.compile("(?iu)(?:original(?: e-?mail| mail)? message|original (?:e-?)?mail"
                    + "|reply message|begin forwarded message|forwarded (?:message|by .{1,100}|e-?mail)"
                    + "|message d[’'`´]origine|message (?:original|initial|transféré|transmis)|courriel original|courrier original"
                    + "|début du (?:message|courriel) (?:transféré|réexpédié|transmis)|mail original|e-mail d[’']origine"
                    + "|(?:oorspronkelijk|origineel|doorgestuurd)e? (?:bericht|e-?mail|mail)|begin doorgestuurd bericht"
                    + "|ursprüngliche (?:nachricht|e-?mail|mail)|antwort nachricht|original-?nachricht|originalmail"
                    + "|weitergeleitete (?:nachricht|e-?mail|mail)|anfang der weitergeleiteten (?:nachricht|e-?mail)"
                    + "|oprindelig (?:meddelelse|besked)|videresendt (?:meddelelse|besked)|opprinnelig melding"
                    + "|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|alkuperäinen viesti"
                    + "|edelleenlähetetty viesti|välitetty viesti"
                    + "|mensaje original|mensaje (?:re)?enviado|messaggio originale|messaggio inoltrato|inizio messaggio inoltrato"
                    + "|mensagem original|mensagem (?:re)?encaminhada|wiadomość oryginalna|oryginalna wiadomość|wiadomość"
                    + " przekazana|treść oryginalnej wiadomości|původní (?:zpráva|e-?mail)|pôvodná správa|eredeti üzenet"
                    + "|mesaj original|mesajul original|исходное сообщение|оригинальное сообщение|пересылаемое сообщение"
                    + "|пересланное сообщение|вихідне повідомлення|orijinal (?:mesaj|ileti)|asıl ileti|αρχικό μήνυμα"
                    + "|izvorna poruka|izvirno sporočilo|thư gốc|原始邮件|原始郵件|转发邮件|轉寄的郵件|元のメッセージ|転送されたメッセージ"
                    + "|원본 메시지|원본 메일|הודעה מקורית|الرسالة الأصلية)");

    private static final Pattern FRAME = Pattern.compile("^[-_=*–—>\\s]{2,60}|[-_=*–—\\s]{2,60}$");

    /** Divider words on their own, without dashes or colon, are too ordinary. */
    private static final Pattern MARKED =
            Pattern.compile("^[-_=*–—]{2}|[-_=*–—]{2}$|[:：]$|^(?iu:begin|début|anfang|inizio) ");

    /** What a label of a header block is about. */
    private enum Label {
        FROM,
        DATE,
        TO,
        COPY,
        SUBJECT,
        OTHER
    }

    private static final Map<String, Label> LABELS = labels();

    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}"
            + "|(?<!\\d)\\d{1,2}\\.? ?(?:de |tháng )?\\p{L}{3,12}|\\p{L}{3,12}\\.? \\d{1,2}(?!\\d)"
            + "|(?<!\\d)(?:19|20)\\d{2}(?!\\d)|\\d{1,4} ?[年월月]|\\d{1,2} tháng");
    private static final Pattern TIME =
            Pattern.compile("(?<!\\d)\\d{1,2} ?[:.hH] ?\\d{2}(?!\\d)|\\d ?[AaPp]\\.?[Mm]\\b|\\d时");
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|<[^<>]{1,200}>|\\[mailto:");

    /** A date, a name and an address make a header without any word. */
    private static final Pattern BARE =
            Pattern.compile("^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}[^<>]{1,100}<[^<>\\s]{1,100}@[^<>\\s]{1,100}> ?:?$");

    private static final Pattern BRACKETED =
            Pattern.compile("[<\\[](?:mailto:)?[^<>\\[\\]\\s]{1,100}@[^<>\\[\\]\\s]{1,100}[>\\]]\\s{0,3}$");

    private static final Pattern OPENER =
            Pattern.compile("(?iu)^(?:on|at|in|le|op|am|den|dne|dňa|quoting|um|du|el|il|em"
                    + "|dia|w dniu|dnia|pada|tanggal|vào|na|på|il giorno|data|kell|la|στις|בתאריך|في|在|於|于)[ ,].{3}");

    private static final String WRITE =
            "(?:wrote|writes|said|sent|schrieb(?:en)?|geschrieben|schreef|geschreven|verzond"
                    + "|skrev|skreiv|skrifaði|escribi[óo]|escreveu|va escriure|ha scritto|scrive|napisała?|napisał\\(a\\)|pisze"
                    + "|kirjoitti|kirjutas|написала?|написал\\(а\\)|пишет|написав|пише|написа|napsala?|napísala?|píše|írta|a scris"
                    + "|yazdı|đã viết|έγραψε|menulis|napisao|je napisala?|rašė|rakstīja|dixit)";
    private static final Pattern VERB = Pattern.compile("(?iu)(?<![\\p{L}])" + WRITE + "(?![\\p{L}])"
            + "|(?<![\\p{L}])(?:a|avez|ont) [ée]crit(?![\\p{L}])|nous a dit|כתבה?|كتب|写道|寫道|のメッセージ|書きました|님이 작성|작성");
    private static final Pattern VERB_AT_END =
            Pattern.compile("(?:" + VERB.pattern() + ")[\\s*_]{0,4}[:：;,.…-]{0,60}[\\s*_]{0,4}$");

    /** A word that only a mail program's header has in this place. */
    private static final Pattern SHARED_LINE = Pattern.compile(
            "(?<=\\S)(?:\\s|-{2,10}\\s?)(?=(?:On|Le|Op|Am) " + "(?:\\p{L}{2,10}\\.?,? )?(?:\\d|\\p{L}{3,10}\\.? \\d))");

    private static final Pattern RULE = Pattern.compile("^[_-]{20,200}$");

    private QuoteHeaders() {}

    /** How long a header "on … wrote" is, and whether it is one even where no quoted line follows. */
    record Attribution(int lines, boolean isSure) {}

    /** Gives the "on … wrote" header that begins at {@code index}; null if none does. */
    static @Nullable Attribution attribution(List<String> lines, int index) {
        var first = lines.get(index).strip();
        if (first.isEmpty() || first.length() > LONGEST_HEADER || !mayBegin(first, lines, index)) {
            return null;
        }
        var joined = new StringBuilder();
        int empty = 0;
        for (int count = 1; count <= MOST_LINES_OF_A_HEADER && index + count <= lines.size(); count++) {
            var line = lines.get(index + count - 1).strip();
            empty += line.isEmpty() ? 1 : 0;
            if (line.length() + joined.length() > LONGEST_HEADER || empty > 1) {
                return null;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            var text = joined.toString();
            if (!line.isEmpty() && isAttribution(text, count)) {
                return empty > 0 && !beginsDated(first) || count > 1 && beginsLater(lines, index, count)
                        ? null
                        : new Attribution(count, isSure(text));
            }
        }
        return null;
    }

    /** A header has a date, an address or a frame, the name alone may fill the first line: all but a few lines are out. */
    private static boolean mayBegin(String first, List<String> lines, int index) {
        return hasDigit(first)
                || first.indexOf('@') >= 0
                || first.startsWith("--")
                || index + 1 < lines.size() && lines.get(index + 1).strip().startsWith("<")
                || OPENER.matcher(first).find();
    }

    private static boolean beginsDated(String first) {
        return OPENER.matcher(first).find() && DATE.matcher(first).find();
    }

    /** Takes the last start before the verb, not the first: an ordinary sentence may begin like a header. */
    private static boolean beginsLater(List<String> lines, int index, int count) {
        for (int start = index + 1; start < index + count; start++) {
            var rest = String.join(" ", lines.subList(start, index + count)).strip();
            if (OPENER.matcher(rest).find() && isAttribution(rest, count)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttribution(String text, int lines) {
        boolean colon = text.endsWith(":") || text.endsWith("：") || text.endsWith(":*");
        boolean verbAtEnd = endsInVerb(text);
        boolean framed = text.startsWith("--") && text.endsWith("--");
        if (text.length() <= LONGEST_HEADER / 2 && BARE.matcher(text).matches()) {
            return true;
        }
        if (!colon && !verbAtEnd) {
            return false;
        }
        var verb = VERB.matcher(text);
        boolean hasVerb = verb.find();
        if (framed && hasVerb) {
            return true;
        }
        var date = DATE.matcher(text);
        boolean hasDate = date.find();
        boolean hasAddress = ADDRESS.matcher(text).find();
        if (OPENER.matcher(text).find() && hasVerb && (hasDate || hasAddress)) {
            return verbAtEnd || colon && text.length() - verb.end() <= LONGEST_TAIL;
        }
        if (!colon) {
            return false;
        }
        boolean early = hasDate && date.start() <= LATEST_DATE;
        if (early
                && (verbAtEnd
                        || hasAddress
                                && TIME.matcher(text).find()
                                && text.matches(".*[>\\])][^>\\])]{0,20}[:：]\\*?"))) {
            return true;
        }
        return hasVerb
                && lines <= 2
                && (hasDate || hasAddress)
                && text.length() <= LONGEST_HEADER / 2
                && !isSentence(text);
    }

    private static boolean endsInVerb(String text) {
        return VERB_AT_END
                .matcher(text.length() <= LONGEST_END ? text : text.substring(text.length() - LONGEST_END))
                .find();
    }

    /** A full stop followed by another word before the verb: prose. */
    private static boolean isSentence(String text) {
        return text.matches(".{0,200}[\\p{Ll}\\d][.!?] +\\p{Lu}\\p{Ll}.{0,200}")
                && !TIME.matcher(text).find();
    }

    private static boolean isSure(String text) {
        return text.startsWith("--")
                || ADDRESS.matcher(text).find()
                || DATE.matcher(text).find() && TIME.matcher(text).find();
    }

    /**
     * Gives where in the line a header begins that a program wrote behind the last word of the answer, without a line
     * end; -1 if it is not so. Such a header ends in its verb on the same line.
     */
    static int sharedLine(String line) {
        if (line.length() > LONGEST_HEADER || line.length() < 12 || !hasDigit(line) || !endsInVerb(line)) {
            return -1;
        }
        var matcher = SHARED_LINE.matcher(line);
        int start = -1;
        while (matcher.find()) {
            start = matcher.start();
        }
        if (start < 0 || line.substring(0, start).chars().noneMatch(Character::isLetterOrDigit)) {
            return -1;
        }
        var header = FRAME.matcher(line.substring(start).strip()).replaceFirst("");
        return isAttribution(header, 1) && isSure(header) ? start : -1;
    }

    /** Says whether the line is a divider such as {@code -----Original Message-----}. */
    static boolean isDivider(String line) {
        var stripped = line.strip();
        if (stripped.length() > LONGEST_TAIL
                || stripped.length() < 4
                || !MARKED.matcher(stripped).find()) {
            return false;
        }
        var words = FRAME.matcher(stripped).replaceAll("").strip();
        words = words.endsWith(":") || words.endsWith("：")
                ? words.substring(0, words.length() - 1).strip()
                : words;
        boolean framed = stripped.startsWith("----") && stripped.endsWith("----");
        return DIVIDER.matcher(words).matches() || framed && words.equalsIgnoreCase("original");
    }

    /**
     * Says how many lines a header block takes that begins at the line, 0 if none does: author, date or subject first, at
     * least three labels, or an author's address and a date; empty lines skipped.
     */
    static int headerBlock(List<String> lines, int index) {
        var first = label(lines.get(index));
        if (first != Label.FROM && first != Label.DATE && first != Label.SUBJECT && first != Label.TO) {
            return 0;
        }
        var labels = EnumSet.noneOf(Label.class);
        int others = 0;
        int last = index;
        boolean dated = false;
        boolean addressed = false;
        boolean alone =
                first == Label.FROM && BRACKETED.matcher(lines.get(index)).find();
        for (int i = index; i < lines.size() && i < index + LINES_OF_A_BLOCK && others <= 2; i++) {
            var line = lines.get(i).strip();
            var label = label(line);
            if (label != null) {
                labels.add(label);
                last = i;
                others = 0;
                dated |= label == Label.DATE && hasDigit(line);
                addressed |= label == Label.FROM && ADDRESS.matcher(line).find();
            } else if (!line.isEmpty()) {
                others++;
            }
        }
        boolean enough = labels.size() >= 3 && (labels.contains(Label.FROM) || labels.contains(Label.DATE) && dated)
                || labels.size() == 2 && dated && addressed
                || alone;
        return enough && (first != Label.TO || dated) ? last - index + 1 : 0;
    }

    /** Says whether the line is a long rule, which may stand over a header block. */
    static boolean isRule(String line) {
        return RULE.matcher(line.strip()).matches();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Label label(String line) {
        int colon = -1;
        for (int i = 0; i < line.length() && i < 40; i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == '：') {
                colon = i;
                break;
            }
        }
        if (colon < 1) {
            return null;
        }
        var word = line.substring(0, colon).replace("*", "").replace("_", "").strip();
        return LABELS.get(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Label> labels() {
        var labels = new TreeMap<String, Label>();
        put(
                labels,
                Label.FROM,
                "from|de|van|von|expéditeur|afzender|absender|fra|från|lähettäjä|da|od|от|від|od kogo|feladó|de la"
                        + "|kimden|gönderen|từ|από|από τον|发件人|寄件者|差出人|보낸 사람|보낸사람|מאת|من|nadawca|remitente|mittente|remetente");
        put(
                labels,
                Label.DATE,
                "sent|date|sent at|sent on|envoyé|envoyé le|le|date d'envoi|date d’envoi|verzonden|datum|gesendet|gesendet am"
                        + "|verstuurd|sendt|dato|skickat|päivä|päiväys|lähetetty|inviato|inviato il|data|enviado|enviado el|enviado em|fecha"
                        + "|wysłano|wysłane|data wysłania|дата|отправлено|дата отправки|надіслано|odesláno|dátum|odoslané|elküldve|küldve|trimis"
                        + "|gönderilme tarihi|tarih|gönderildi|đã gửi|ngày|ημερομηνία|发送时间|日期|寄件日期|已傳送|送信日時|日時|날짜|보낸 날짜|תאריך|נשלח|التاريخ");
        put(
                labels,
                Label.TO,
                "to|à|a|aan|an|destinataire|destinataires|empfänger|geadresseerde|til|till|vastaanottaja|para|per|do|кому"
                        + "|komu|pro|címzett|către|kime|tới|đến|προς|收件人|宛先|받는 사람|받는사람|אל|إلى|destinatario");
        put(
                labels,
                Label.COPY,
                "cc|copie|copie à|kopie|kopie an|kopi|kopia|kopio|copia|copia para|копия|копія|másolat|bilgi|抄送|副本|참조|עותק"
                        + "|dw|do wiadomości|con copia|cci|bcc|ccn|cco|bci");
        put(
                labels,
                Label.SUBJECT,
                "subject|objet|sujet|onderwerp|betreff|betrifft|emne|ämne|aihe|oggetto|asunto|assunto|temat|тема|předmět"
                        + "|predmet|tárgy|subiect|konu|chủ đề|tiêu đề|θέμα|主题|主旨|件名|제목|נושא|الموضوع");
        put(
                labels,
                Label.OTHER,
                "reply-to|répondre à|reply to|antwort an|antwoord aan|importance|attachments|attachment|pièces jointes"
                        + "|bijlagen|anlagen|organisation|organization|priority|priorité|wichtigkeit|urgentie|newsgroups|message-id");
        return labels;
    }

    private static void put(Map<String, Label> labels, Label label, String words) {
        for (var word : words.split("\\|")) {
            labels.putIfAbsent(word, label);
        }
    }
}
