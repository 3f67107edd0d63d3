package org.entente.mailreading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports about mail of ours: the machine-readable part (RFC 3464) where there is one, else the words of the
 * report. Only the outermost report is read.
 */
final class BounceReader {

    private static final String ADDRESS =
            "[A-Za-z0-9._%+&=~/!#$*?^`{|}-][A-Za-z0-9._%+'&=~/!#$*?^`{|}-]{0,127}@[A-Za-z0-9.-]{1,200}[A-Za-z0-9]";
    private static final Pattern ANY_ADDRESS = Pattern.compile("(?<![A-Za-z0-9._%+-])" + ADDRESS);
    private static final Pattern ENHANCED = Pattern.compile("(?<![0-9.])([245]\\.[0-9]{1,2}\\.[0-9]{1,3})(?![0-9.])");
    private static final Pattern AGREEING =
            Pattern.compile("(?<![0-9.])([245])[0-5][0-9][ -]#?(\\1\\.[0-9]{1,2}\\.[0-9]{1,3})(?![0-9.])");

    /** Words right before an address that could not be reached. */
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:unknown (?:user|recipient|address)|(?:intended|failed|final) recipient|recipient(?: address)?|addressed to|rcpt to"
                    + "|not (?:be )?delivered to|deliver(?:ed)? (?:mail |your message |the message |it )?to|delivery to"
                    + "|(?:n[’']a pas (?:pu être|été) \\p{L}{3,12} à)|destinataire|ontvanger|empfänger)(?: is| the following.{0,30})?"
                    + "[\\s:;'\"<>(-]{1,12}(?:smtp:|rfc822;)?(" + ADDRESS + ")");

    private static final Pattern AT_LINE_START =
            Pattern.compile("(?m)^[ \\t>*-]{0,8}<?(" + ADDRESS + ")>?(?=[\\s:;,.(]|$)");
    private static final Pattern DIRECTORY_NAME = Pattern.compile("(?i)dda:smtp=(" + ADDRESS + ")");
    private static final Pattern JSON_ADDRESS =
            Pattern.compile("\"emailAddress\\\\{0,2}\"\\s{0,5}:\\s{0,5}\\\\{0,2}\"(" + ADDRESS + ")\"");
    private static final Pattern REPLY_CODE = Pattern.compile("(?<![0-9.@-])([45][0-5][0-9])(?=[ -](?!\\d{2}:)|$)");

    private final MimePart mail;
    private final Problems problems;
    private final String fullText;
    private final String subject;

    BounceReader(MimePart mail, Problems problems, String fullText, String subject) {
        this.mail = mail;
        this.problems = problems;
        this.fullText = BounceWords.bounded(fullText);
        this.subject = subject;
    }

    /** Gives the report in the machine-readable part; empty if there is none. */
    Optional<DeliveryReport> structured() {
        return find(mail, "message/delivery-status", "message/global-delivery-status", "message/deliverystatus")
                .map(this::fromFields);
    }

    /** Gives what a report says that a gateway has wrapped into one of its own without repeating whom it is about. */
    private Optional<DeliveryReport> wrapped() {
        return find(mail, "message/rfc822")
                .filter(part -> !part.children().isEmpty())
                .map(part -> part.children().getFirst())
                .filter(inner -> inner.contentType(problems)
                        .parameters()
                        .getOrDefault("report-type", "")
                        .contains("delivery"))
                .flatMap(inner -> new BounceReader(inner, problems, "", "").structured());
    }

    /** Gives what the words say, whatever little that is. */
    DeliveryReport fromWords() {
        var report = BounceWords.beforeOriginal(fullText);
        var wrapped = recipientsInWords(report).isEmpty() ? wrapped() : Optional.<DeliveryReport>empty();
        if (wrapped.isPresent()) {
            return wrapped.get();
        }
        var diagnostic = diagnosticLine(report);
        var status = enhanced(diagnostic == null ? report : diagnostic)
                .filter(code -> !code.startsWith("2"))
                .or(() -> failure(report))
                .orElse(null);
        boolean delayed = isDelay(report, status);
        var recipients = recipientsInWords(report);
        return report(recipients, null, status, diagnostic, delayed, null, report);
    }

    private DeliveryReport fromFields(MimePart part) {
        var text = part.children().isEmpty()
                ? part.text(problems)
                : part.children().getFirst().text(problems);
        var blocks = blocks(text);
        var about = blocks.stream()
                .filter(block -> block.containsKey("final-recipient")
                        || block.containsKey("original-recipient")
                        || block.containsKey("action"))
                .toList();
        var failing =
                about.stream().filter(block -> isFailing(block.get("action"))).toList();
        var chosen = failing.isEmpty() ? about : failing;
        var recipients = new LinkedHashSet<String>();
        chosen.forEach(block -> recipient(block).ifPresent(recipients::add));
        var first = chosen.isEmpty() ? Map.<String, String>of() : chosen.getFirst();
        var action = action(first.get("action"));
        var diagnostic = first.get("diagnostic-code") == null ? null : withoutType(first.get("diagnostic-code"));
        var stated = Optional.ofNullable(first.get("status"))
                .flatMap(BounceReader::enhanced)
                .orElse(null);
        var words = BounceWords.beforeOriginal(fullText);
        var status = refined(stated, diagnostic, words);
        if (recipients.isEmpty()) {
            recipients.addAll(recipientsInWords(words));
        }
        var envelopeId = blocks.isEmpty() ? null : blocks.getFirst().get("original-envelope-id");
        boolean delayed = "delayed".equals(action) || action == null && isDelay(words, status);
        return report(List.copyOf(recipients), action, status, diagnostic, delayed, envelopeId, words);
    }

    private DeliveryReport report(
            List<String> recipients,
            @Nullable String action,
            @Nullable String status,
            @Nullable String diagnostic,
            boolean delayed,
            @Nullable String envelopeId,
            String words) {
        var original = original();
        var addresses = new LinkedHashSet<String>();
        for (var name : List.of("From", "Reply-To", "Return-Path", "Sender", "Errors-To", "To")) {
            original.headers(name)
                    .forEach(value ->
                            HeaderText.mailboxes(value, problems).forEach(box -> addresses.add(box.address())));
        }
        if (envelopeId != null) {
            addresses.add(envelopeId.strip());
        }
        var to = recipients.isEmpty()
                ? original.header("To").stream()
                        .flatMap(value -> HeaderText.mailboxes(value, problems).stream())
                        .map(box -> box.address().toLowerCase(Locale.ROOT))
                        .toList()
                : recipients;
        var id = original.header("Message-ID")
                .map(HeaderText::ids)
                .filter(ids -> !ids.isEmpty())
                .map(List::getFirst)
                .orElse(null);
        boolean permanent = !delayed && BounceWords.meanPermanent(status, evidence(diagnostic, words, status), words);
        return new DeliveryReport(to, action, status, diagnostic, id, List.copyOf(addresses), permanent, delayed);
    }

    /** What the other server said; all words of the report where it said nothing clear. */
    private static String evidence(@Nullable String diagnostic, String words, @Nullable String status) {
        if (diagnostic == null) {
            return words;
        }
        return status == null && !BounceWords.sayDead(diagnostic) ? diagnostic + "\n" + words : diagnostic;
    }

    private boolean isDelay(String words, @Nullable String status) {
        return (status == null || !status.startsWith("5"))
                && (BounceWords.speakOfDelay(words) || BounceWords.subjectSaysDelay(subject));
    }

    /**
     * Takes a more exact code than the stated one where there is one: a general code, or one that only says that time ran
     * out, is a consequence; and a code that the other server gave together with its reply code is what it said.
     */
    private static @Nullable String refined(@Nullable String stated, @Nullable String diagnostic, String words) {
        if (stated == null) {
            return diagnostic == null ? null : enhanced(diagnostic).orElse(null);
        }
        boolean general = stated.endsWith(".0.0");
        boolean expired = stated.endsWith(".4.7");
        for (var text : diagnostic == null ? List.of(words) : List.of(diagnostic, words)) {
            var told = (general && text.equals(diagnostic) ? ENHANCED : AGREEING)
                    .matcher(text)
                    .results()
                    .map(match -> match.group(match.groupCount()))
                    .filter(code -> !code.endsWith(".0.0") && !code.endsWith(".4.7") && !code.startsWith("2"))
                    .findFirst();
            boolean sameClass = told.isPresent() && told.get().charAt(0) == stated.charAt(0);
            if (told.isPresent() && (general || expired) && sameClass) {
                return told.get();
            }
            if (told.isPresent()
                    && !sameClass
                    && text.equals(diagnostic)
                    && AGREEING.matcher(text).find()) {
                return told.get();
            }
        }
        return stated;
    }

    private static Optional<String> enhanced(String text) {
        return ENHANCED.matcher(text).results().map(match -> match.group(1)).findFirst();
    }

    private static Optional<String> failure(String text) {
        return ENHANCED.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(code -> !code.startsWith("2"))
                .findFirst();
    }

    private static @Nullable String diagnosticLine(String report) {
        var lines = report.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.length() < 500
                    && (ENHANCED.matcher(line).find()
                            || REPLY_CODE.matcher(line).find()
                            || BounceWords.sayDead(line))) {
                return withRest(lines, i);
            }
        }
        return null;
    }

    /** What a server said is wrapped over several lines. */
    private static String withRest(List<String> lines, int index) {
        var said = new StringBuilder(lines.get(index));
        for (int i = index + 1;
                i < lines.size() && i < index + 4 && !lines.get(i).isEmpty() && said.length() < 1000;
                i++) {
            said.append(' ').append(lines.get(i));
        }
        return said.toString();
    }

    private List<String> recipientsInWords(String report) {
        var failed = mail.headers("X-Failed-Recipients").stream()
                .flatMap(value -> ANY_ADDRESS.matcher(value).results())
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (!failed.isEmpty()) {
            return failed;
        }
        var own = ownAddresses();
        for (var pattern : List.of(JSON_ADDRESS, DIRECTORY_NAME, AT_LINE_START, NAMED)) {
            var found = addresses(report, pattern, own);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return addresses(report, ANY_ADDRESS, own).stream().limit(1).toList();
    }

    private static List<String> addresses(String text, Pattern pattern, Set<String> except) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .filter(address -> !except.contains(address)
                        && !address.matches("(?:mailer-daemon|postmaster|abuse|helpdesk|support)@.*"))
                .distinct()
                .limit(20)
                .toList();
    }

    private Set<String> ownAddresses() {
        var own = new LinkedHashSet<String>();
        for (var name : List.of("From", "To", "Delivered-To", "Reply-To", "Sender")) {
            mail.headers(name)
                    .forEach(value -> HeaderText.mailboxes(value, problems)
                            .forEach(box -> own.add(box.address().toLowerCase(Locale.ROOT))));
        }
        return own;
    }

    /** Gives the failing address; the one written to where a mail system reports a name of its own inside. */
    private static Optional<String> recipient(Map<String, String> block) {
        var addresses = Stream.of("final-recipient", "original-recipient", "x-actual-recipient")
                .map(block::get)
                .filter(Objects::nonNull)
                .map(BounceReader::withoutType)
                .flatMap(value -> ANY_ADDRESS
                        .matcher(value)
                        .results()
                        .map(MatchResult::group)
                        .limit(1))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
        return addresses.stream()
                .filter(address -> address.indexOf('.', address.indexOf('@')) > 0)
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    private static boolean isFailing(@Nullable String action) {
        var word = action(action);
        return word == null || word.equals("failed") || word.equals("delayed");
    }

    private static @Nullable String action(@Nullable String field) {
        var word = field == null ? "" : field.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
        return word.isEmpty() ? null : word.equals("failure") ? "failed" : word;
    }

    private static String withoutType(String field) {
        int sign = field.indexOf(';');
        return sign < 0 || sign > 20 ? field.strip() : field.substring(sign + 1).strip();
    }

    /** Reads blocks of fields, one per recipient after the first, which is about the mail as a whole. */
    private static List<Map<String, String>> blocks(String text) {
        var blocks = new ArrayList<Map<String, String>>();
        Map<String, String> block = new LinkedHashMap<>();
        var last = "";
        for (var line : BounceWords.bounded(text).lines().toList()) {
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                }
                block = new LinkedHashMap<>();
                last = "";
            } else if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
                block.merge(last, line.strip(), (a, b) -> a + " " + b);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                block.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Gives the headers of our mail as the report returns them, from a part of its own or from the text. */
    private MimePart original() {
        var attached = find(mail, "message/rfc822", "message/global")
                .filter(part -> !part.children().isEmpty());
        if (attached.isPresent()) {
            return attached.get().children().getFirst();
        }
        var headers =
                find(mail, "text/rfc822-headers", "message/rfc822-headers").map(part -> part.content(problems));
        if (headers.isPresent()) {
            return new MimeParser(problems).parse(headers.get());
        }
        var rest = fullText.substring(BounceWords.beforeOriginal(fullText).length());
        var lines = rest.lines()
                .map(line -> line.replaceFirst("^>? ?", ""))
                .dropWhile(line ->
                        !line.matches("(?i)(?:received|return-path|message-id|from|date|to|subject|dkim-signature"
                                + "|x-[a-z-]{1,40}): .*"))
                .limit(200)
                .toList();
        return new MimeParser(problems).parse(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<MimePart> find(MimePart part, String... types) {
        if (part.is(problems, types)) {
            return Optional.of(part);
        }
        if (part.is(problems, "message/rfc822", "message/global")) {
            return Optional.empty();
        }
        return part.children().stream()
                .flatMap(child -> find(child, types).stream())
                .findFirst();
    }
}
