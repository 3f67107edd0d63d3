package org.entente.correspondence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.access.Language;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Money;
import org.entente.casefile.Remedy;
import org.entente.mailreading.ReplyDivider;
import org.entente.matters.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Puts a letter into words. What all letters have in common comes from the texts alone: a kind has the parts for which the
 * bundle has a key, such as {@code NO_REPLY.text} and {@code NO_REPLY.next}.
 */
final class LetterComposer {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int LONG_TITLE = 80;

    private final Map<Language, LetterTexts> texts = new EnumMap<>(Language.class);

    LetterComposer() {
        for (var language : Language.values()) {
            texts.put(language, new LetterTexts(language));
        }
    }

    /**
     * Composes a letter about a case in the recipient's language.
     *
     * @param link  opens the case; for letters to consumers, null for those that go on paper
     * @param files the files that go with the letter, and those that do not
     */
    ComposedLetter compose(
            LetterKind kind,
            ComplaintCase complaintCase,
            Language language,
            LetterDetails details,
            @Nullable String link,
            LetterFiles files,
            LocalDate today) {
        var words = new Words(texts(language), arguments(texts(language), complaintCase, details, today));
        var blocks = new ArrayList<Block>();
        switch (kind) {
            case COMPLAINT, COMPLAINT_NEUTRAL -> summary(blocks, words, kind, complaintCase);
            default -> letter(blocks, words, kind, complaintCase, details);
        }
        if (kind == LetterKind.COMPLAINT) {
            complaintInFull(blocks, words, complaintCase);
        }
        names(blocks, words.get("files"), files.sent());
        names(blocks, words.get("files.held"), files.heldNames());
        if (link != null) {
            blocks.add(new Block.Link(words.get(words.has(kind + ".link") ? kind + ".link" : "link"), link));
        }
        var onPaper = kind.party() == Party.CONSUMER && link == null;
        blocks.add(new Block.Paragraph(words.get(
                kind.party() == Party.COMPANY ? "footer.company" : onPaper ? "footer.paper" : "footer.consumer")));
        return written(words, kind, language, blocks, onPaper ? "" : ReplyDivider.text(language.locale()));
    }

    /** Composes a letter about a matter. */
    ComposedLetter compose(
            LetterKind kind, Matter matter, Addressee to, MatterLetter letter, LetterFiles files, LocalDate today) {
        var language = to.language();
        var words = new Words(texts(language), arguments(texts(language), matter, to, letter, today));
        var details = letter.details();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.get(to.name().isEmpty() ? "greeting.company" : "greeting.consumer")));
        words.add(blocks, kind + ".text");
        if (!details.reasonKeys().isEmpty()) {
            blocks.add(new Block.Items(details.reasonKeys().stream()
                    .map(reason -> words.get(kind + ".reason." + reason))
                    .toList()));
        }
        if (details.note() != null) {
            blocks.add(new Block.Paragraph(words.get(words.has(kind + ".note") ? kind + ".note" : "matter.note")));
            blocks.add(new Block.Written(details.note(), null));
        }
        if (details.quotedText() != null) {
            blocks.add(new Block.Written(details.quotedText(), null));
        }
        if (details.due() != null) {
            words.add(blocks, kind + ".due");
        }
        var steps = words.list(kind + ".step.");
        if (!steps.isEmpty()) {
            blocks.add(new Block.Heading(words.get("steps")));
            blocks.add(new Block.Items(steps));
        }
        words.add(blocks, kind + ".next");
        names(blocks, words.get("files"), files.sent());
        names(blocks, words.get("files.held"), files.heldNames());
        var link = letter.link();
        if (link != null) {
            blocks.add(new Block.Link(words.get(words.has(kind + ".link") ? kind + ".link" : "matter.link"), link));
        }
        blocks.add(new Block.Paragraph(words.get("footer.matter." + to.party())));
        return written(words, kind, language, blocks, ReplyDivider.text(language.locale()));
    }

    /** Composes a letter that belongs to no case, with a link: to a draft, to all files. */
    ComposedLetter composeLink(LetterKind kind, Language language, String url) {
        var words = new Words(texts(language), new Object[0]);
        var blocks = List.of(
                new Block.Paragraph(words.get(kind + ".text")),
                new Block.Link(words.get(kind + ".link"), url),
                new Block.Paragraph(words.get(kind + ".next")));
        return written(words, kind, language, blocks, "");
    }

    /** Composes the letter that lists what was kept back. */
    ComposedLetter composeDigest(Language language, List<DigestLine> lines, String preferences) {
        var words = new Words(texts(language), new Object[] {lines.size()});
        var kind = LetterKind.DIGEST;
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.get(kind + ".text")));
        lines.forEach(line -> blocks.add(new Block.Link(line.subject(), line.url())));
        blocks.add(new Block.Paragraph(words.get(kind + ".next")));
        blocks.add(new Block.Link(words.get(kind + ".link"), preferences));
        return written(words, kind, language, blocks, "");
    }

    private static ComposedLetter written(
            Words words, LetterKind kind, Language language, List<? extends Block> blocks, String divider) {
        var subject = words.get(kind + ".subject");
        var all = new ArrayList<Block>();
        if (!divider.isEmpty()) {
            all.add(new Block.Paragraph(divider));
        }
        all.addAll(blocks);
        return new ComposedLetter(
                subject,
                TextRendering.render(all, words.get("colon")),
                HtmlRendering.render(subject, language.code(), divider, List.copyOf(blocks), words.get("cut")));
    }

    /** The first lines of the first mail: who complains about what, until when to reply, how, and who will read it. */
    private static void summary(List<Block> blocks, Words words, LetterKind kind, ComplaintCase complaintCase) {
        blocks.add(new Block.Paragraph(words.get(kind + ".text")));
        var points = new ArrayList<String>();
        words.addIfDue(points, kind + ".due");
        points.add(words.get(kind + ".answer"));
        points.add(words.get(complaintCase.isPublic() ? kind + ".public" : kind + ".private"));
        blocks.add(new Block.Items(points));
    }

    private static void complaintInFull(List<Block> blocks, Words words, ComplaintCase complaintCase) {
        blocks.add(new Block.Heading(words.get("complaint.claim")));
        blocks.add(new Block.Items(claims(words, complaintCase)));
        blocks.add(new Block.Heading(words.get("complaint.story")));
        blocks.add(new Block.Written(
                PrivateAddresses.of(complaintCase)
                        .hideConsumerIn(complaintCase.title() + "\n\n" + complaintCase.narrative()),
                complaintCase.language().code()));
        blocks.add(new Block.Heading(words.get("complaint.facts")));
        blocks.add(new Block.Facts(facts(words, complaintCase)));
    }

    private static void names(List<Block> blocks, String heading, List<String> names) {
        if (!names.isEmpty()) {
            blocks.add(new Block.Heading(heading));
            blocks.add(new Block.Items(names));
        }
    }

    private static List<String> claims(Words words, ComplaintCase complaintCase) {
        var claim = complaintCase.claim();
        var lines = new ArrayList<String>();
        for (var remedy : claim.remedies()) {
            var other = claim.other();
            lines.add(remedy == Remedy.OTHER && other != null ? other : words.get("remedy." + remedy));
        }
        var amount = claim.amount();
        if (amount != null) {
            lines.add(words.get("complaint.amountClaimed") + words.get("colon") + " " + words.money(amount));
        }
        return lines;
    }

    private static List<Block.Fact> facts(Words words, ComplaintCase complaintCase) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(words.fact("complaint.consumer", complaintCase.consumer().name()));
        var reference = complaintCase.customerReference();
        if (reference != null && !reference.isBlank()) {
            facts.add(words.fact("complaint.reference", reference));
        }
        var happenedOn = complaintCase.happenedOn();
        if (happenedOn != null) {
            facts.add(words.fact("complaint.happenedOn", words.date(happenedOn)));
        }
        var contactedOn = complaintCase.alreadyContactedOn();
        if (contactedOn != null) {
            facts.add(words.fact("complaint.contactedOn", words.date(contactedOn)));
        }
        var atStake = complaintCase.amountAtStake();
        if (atStake != null) {
            facts.add(words.fact("complaint.amountAtStake", words.money(atStake)));
        }
        return facts;
    }

    private static void letter(
            List<Block> blocks, Words words, LetterKind kind, ComplaintCase complaintCase, LetterDetails details) {
        blocks.add(new Block.Paragraph(
                words.get(kind.party() == Party.COMPANY ? "greeting.company" : "greeting.consumer")));
        words.add(blocks, kind + (details.late() && words.has(kind + ".text.late") ? ".text.late" : ".text"));
        if (!details.reasonKeys().isEmpty()) {
            blocks.add(new Block.Items(details.reasonKeys().stream()
                    .map(reason -> words.get(kind + ".reason." + reason))
                    .toList()));
        }
        if (details.note() != null) {
            blocks.add(new Block.Paragraph(words.get("note")));
            blocks.add(new Block.Written(details.note(), null));
        }
        if (details.quotedText() != null) {
            var language = kind == LetterKind.CONSUMER_ANSWER
                    ? complaintCase.language().code()
                    : null;
            blocks.add(new Block.Written(details.quotedText(), language));
        }
        verdict(blocks, words, kind, complaintCase);
        if (details.due() != null) {
            words.add(blocks, kind + ".due");
        }
        var steps = words.list(kind + ".step.");
        if (!steps.isEmpty()) {
            blocks.add(new Block.Heading(words.get("steps")));
            blocks.add(new Block.Items(steps));
        }
        words.add(blocks, kind + ".next");
    }

    private static void verdict(List<Block> blocks, Words words, LetterKind kind, ComplaintCase complaintCase) {
        var outcome = complaintCase.outcome();
        if (outcome == null || !(kind == LetterKind.CASE_CLOSED || kind == LetterKind.CASE_CLOSED_COMPANY)) {
            return;
        }
        var facts = new ArrayList<Block.Fact>();
        facts.add(words.fact("closed.outcome", words.get("outcome." + outcome)));
        var stars = complaintCase.stars();
        if (stars != null) {
            facts.add(words.fact("closed.stars", words.get("closed.starsOf5", stars)));
        }
        blocks.add(new Block.Facts(facts));
        var comment = complaintCase.closingComment();
        if (comment != null) {
            blocks.add(new Block.Written(comment, complaintCase.language().code()));
        }
    }

    private static Object[] arguments(
            LetterTexts texts, ComplaintCase complaintCase, LetterDetails details, LocalDate today) {
        var due = details.due();
        return new Object[] {
            complaintCase.number().toString(),
            shortened(complaintCase.title()),
            complaintCase.company().name(),
            complaintCase.consumer().name(),
            due == null ? "" : texts.date(due),
            due == null ? "" : inDays(texts, ChronoUnit.DAYS.between(today, due)),
            texts.date(LocalDate.ofInstant(complaintCase.filedAt(), BRUSSELS))
        };
    }

    private static Object[] arguments(
            LetterTexts texts, Matter matter, Addressee to, MatterLetter letter, LocalDate today) {
        var due = letter.details().due();
        var arguments = new ArrayList<Object>(List.of(
                matter.number().toString(),
                shortened(matter.title()),
                matter.company().map(company -> company.name()).orElse(""),
                to.name(),
                due == null ? "" : texts.date(due),
                due == null ? "" : inDays(texts, ChronoUnit.DAYS.between(today, due)),
                texts.date(LocalDate.ofInstant(matter.filedAt(), BRUSSELS))));
        arguments.addAll(letter.arguments());
        return arguments.toArray();
    }

    private static String inDays(LetterTexts texts, long days) {
        return days <= 0
                ? texts.get("days.today")
                : days == 1 ? texts.get("days.tomorrow") : texts.get("days.in", days);
    }

    private static String shortened(String title) {
        return title.length() <= LONG_TITLE
                ? title
                : title.substring(0, LONG_TITLE - 1).strip() + "…";
    }

    private LetterTexts texts(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /** The texts of one language with what they say about one case. */
    private record Words(LetterTexts texts, Object[] arguments) {

        boolean has(String key) {
            return texts.has(key);
        }

        String get(String key) {
            return texts.get(key, arguments);
        }

        String get(String key, Object own) {
            return texts.get(key, own);
        }

        void add(List<Block> blocks, String key) {
            texts.find(key, arguments).map(Block.Paragraph::new).ifPresent(blocks::add);
        }

        void addIfDue(List<String> lines, String key) {
            if (!"".equals(arguments[4])) {
                lines.add(get(key));
            }
        }

        List<String> list(String prefix) {
            var lines = new ArrayList<String>();
            for (var i = 1; texts.has(prefix + i); i++) {
                lines.add(get(prefix + i));
            }
            return lines;
        }

        Block.Fact fact(String labelKey, String value) {
            return new Block.Fact(get(labelKey) + get("colon"), value);
        }

        String date(LocalDate date) {
            return texts.date(date);
        }

        String money(Money money) {
            return texts.money(money);
        }
    }
}
