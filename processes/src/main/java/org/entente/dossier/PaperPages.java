package org.entente.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.casefile.Author;
import org.entente.casefile.Channel;
import org.entente.casefile.MessageState;
import org.entente.casefile.Money;
import org.jspecify.annotations.Nullable;

/** Writes a dossier down as one page of XHTML, from which the PDF is made: a chapter for each part that is not empty. */
final class PaperPages {

    private static final int LONGEST_MESSAGE = 20_000;

    private final Dossier dossier;
    private final PaperTexts texts;
    private final Typeface typeface;
    private final Markup body = new Markup();
    private final List<Heading> headings = new ArrayList<>();

    private record Heading(String id, String title) {}

    private PaperPages(Dossier dossier, PaperTexts texts, Typeface typeface) {
        this.dossier = dossier;
        this.texts = texts;
        this.typeface = typeface;
    }

    static String of(Dossier dossier, String style, Typeface typeface) {
        var language = Language.of(dossier.language()).orElseThrow();
        return new PaperPages(dossier, new PaperTexts(language), typeface).document(style);
    }

    private String document(String style) {
        summary();
        complaint();
        conversation();
        timeline();
        decisions();
        deadlines();
        files();
        mails();
        letters();
        dossier.chapters().forEach(this::chapter);
        var title = plain(texts.say("title", dossier.number()));
        var page = new Markup();
        page.open("html", "lang", dossier.language()).open("head");
        page.element("title", title);
        page.open("meta", "name", "subject", "content", plain(texts.say("description", dossier.number())))
                .close("meta");
        page.open("meta", "name", "description", "content", plain(texts.say("description", dossier.number())))
                .close("meta");
        page.open("meta", "name", "author", "content", "Entente").close("meta");
        page.open("bookmarks");
        page.open("bookmark", "name", title, "href", "#cover").close("bookmark");
        headings.forEach(heading -> page.open("bookmark", "name", heading.title(), "href", "#" + heading.id())
                .close("bookmark"));
        page.close("bookmarks");
        page.element("style", style.replace("/*page-of*/", pageOf()))
                .close("head")
                .open("body");
        page.open("div", "class", "running")
                .text(plain(texts.say("header", dossier.number())))
                .close("div");
        return page.toString() + cover(title) + body + "</body></html>";
    }

    /** Where the style sheet writes the number of the page: text between counters. */
    private String pageOf() {
        var parts = texts.say("page", "\u0001", "\u0002").replace("\\", "").replace("\"", "");
        return "\"" + parts.replace("\u0001", "\" counter(page) \"").replace("\u0002", "\" counter(pages) \"") + "\"";
    }

    // --- cover ---

    private Markup cover(String title) {
        var cover = new Markup();
        cover.open("div", "class", "cover", "id", "cover");
        cover.open("p", "class", "brand").text("Entente").close("p");
        cover.element("p", plain(texts.say("cover.kind")), "class", "kicker");
        cover.element("h1", bold(dossier.complaint().title()));
        cover.element("p", title, "class", "lead");
        cover.open("table", "class", "parties").open("tr");
        party(cover, texts.say("consumer"), consumerLines());
        party(cover, texts.say("company"), companyLines());
        cover.close("tr").close("table");
        cover.open("table", "class", "facts");
        fact(cover, texts.say("fact.number"), dossier.number());
        fact(cover, texts.say("fact.state"), dossier.state().words());
        fact(cover, texts.say("fact.made"), texts.dateTime(dossier.madeAt()));
        fact(cover, texts.say("fact.madeFor"), madeFor());
        cover.close("table");
        if (dossier.audience().isStaff()) {
            cover.element("p", plain(texts.say("cover.staffOnly")), "class", "warning");
        }
        contents(cover);
        return cover.close("div");
    }

    private void party(Markup cover, String who, List<String> lines) {
        cover.open("td").element("p", bold(who), "class", "who");
        cover.element("p", bold(lines.getFirst()), "class", "name");
        lines.stream().skip(1).forEach(line -> cover.element("p", plain(line)));
        cover.close("td");
    }

    private List<String> consumerLines() {
        var person = dossier.consumer();
        var lines = new ArrayList<String>();
        lines.add(person.name());
        var place = join(person.postalCode(), person.town());
        if (!place.isBlank()) {
            lines.add(place);
        }
        if (person.email() != null) {
            lines.add(person.email());
        }
        if (person.phone() != null) {
            lines.add(person.phone());
        }
        return lines;
    }

    private List<String> companyLines() {
        var company = dossier.company();
        var lines = new ArrayList<String>();
        lines.add(company.name());
        if (company.enterpriseNumber() != null) {
            lines.add(texts.say("enterpriseNumber", company.enterpriseNumber()));
        }
        if (company.website() != null) {
            lines.add(company.website());
        }
        if (company.complaintEmail() != null) {
            lines.add(company.complaintEmail());
        }
        return lines;
    }

    private String madeFor() {
        return switch (dossier.audience()) {
            case CONSUMER -> texts.say("madeFor.CONSUMER");
            case STAFF -> texts.say("madeFor.STAFF", dossier.madeBy());
            case RECIPIENT -> String.valueOf(dossier.recipient());
        };
    }

    private void contents(Markup cover) {
        cover.element("p", bold(texts.say("contents")), "class", "contents-title");
        cover.open("ol", "class", "contents");
        headings.forEach(heading -> cover.open("li")
                .open("a", "href", "#" + heading.id(), "title", heading.title())
                .text(heading.title())
                .close("a")
                .close("li"));
        cover.close("ol");
    }

    // --- chapters ---

    private void summary() {
        heading("summary", texts.say("section.summary"));
        var state = dossier.state();
        body.element("p", plain(state.words()), "class", "lead");
        body.open("table", "class", "facts");
        fact(
                texts.say("fact.about"),
                dossier.complaint().sectorWords() + " – " + dossier.complaint().subjectWords());
        fact(texts.say("fact.asked"), asked());
        fact(texts.say("fact.filed"), texts.dateTime(state.filedAt()));
        when("fact.confirmed", state.mailboxConfirmedAt());
        when("fact.sent", state.sentAt());
        when("fact.closed", state.closedAt());
        fact(texts.say("fact.publicity"), state.publicityWords());
        if (state.stars() != null) {
            fact(texts.say("fact.stars"), texts.say("stars", state.stars()));
        }
        body.close("table");
        if (state.closingComment() != null && !state.closingComment().isBlank()) {
            body.element("h3", bold(texts.say("closingComment")));
            body.open("div", "class", "said consumer")
                    .written(plain(state.closingComment()))
                    .close("div");
        }
        body.element(
                "p",
                plain(texts.say(
                        "summary.counts",
                        dossier.messages().size(),
                        dossier.files().size(),
                        dossier.decisions().size())),
                "class",
                "soft");
    }

    private void complaint() {
        var complaint = dossier.complaint();
        heading("complaint", texts.say("section.complaint"));
        body.element("h3", bold(complaint.title()), "class", "own-title");
        body.open("div", "class", "said consumer")
                .written(plain(complaint.text()))
                .close("div");
        body.open("table", "class", "facts");
        fact(texts.say("fact.asked"), asked());
        day("fact.happened", complaint.happenedOn());
        day("fact.contacted", complaint.contactedOn());
        amount("fact.atStake", complaint.amountAtStake());
        if (complaint.customerReference() != null
                && !complaint.customerReference().isBlank()) {
            fact(texts.say("fact.reference"), complaint.customerReference());
        }
        body.close("table");
        attached(null);
    }

    private String asked() {
        var wishes =
                dossier.complaint().wishes().stream().map(Dossier.Wish::words).collect(Collectors.joining(", "));
        var amount = dossier.complaint().amountAsked();
        return amount == null ? wishes : wishes + ", " + texts.money(amount);
    }

    private void conversation() {
        if (dossier.messages().isEmpty()) {
            return;
        }
        heading("conversation", texts.say("section.conversation"));
        for (var message : dossier.messages()) {
            body.open("div", "class", "message");
            body.element("h3", bold(who(message.author())), "class", "who-said");
            body.element("p", plain(about(message)), "class", "soft");
            body.open("div", "class", "said " + message.author().name().toLowerCase(Locale.ROOT))
                    .written(plain(shortened(message.text())))
                    .close("div");
            if (message.text().length() > LONGEST_MESSAGE) {
                body.element("p", plain(texts.say("message.cut", LONGEST_MESSAGE)), "class", "soft");
            } else if (message.fullText() != null) {
                body.element("p", plain(texts.say("message.shortened")), "class", "soft");
            }
            attached(message.id());
            body.close("div");
        }
    }

    /** People read no more of it on paper, and a machine that writes books must not fill our memory. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_MESSAGE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_MESSAGE))) + " …";
    }

    private String who(Author author) {
        return switch (author) {
            case CONSUMER -> dossier.consumer().name();
            case COMPANY -> dossier.company().name();
            case STAFF -> texts.say("staff");
        };
    }

    private String about(Dossier.Message message) {
        var about = new ArrayList<String>();
        about.add(texts.dateTime(message.writtenAt()));
        if (message.channel() == Channel.MAIL) {
            about.add(texts.say("message.byMail"));
        }
        if (message.late()) {
            about.add(texts.say("message.late"));
        }
        if (message.state() == MessageState.HELD) {
            about.add(texts.say("message.held"));
        } else if (message.state() == MessageState.REFUSED) {
            about.add(texts.say("message.refused"));
        }
        return String.join(" · ", about);
    }

    private void attached(@Nullable Long message) {
        var files = dossier.filesOf(message);
        if (files.isEmpty()) {
            return;
        }
        body.element("p", bold(texts.say("message.files")), "class", "small-title");
        body.open("ul", "class", "plain");
        files.forEach(file -> body.element("li", plain(texts.say("file", file.name(), texts.size(file.size())))));
        body.close("ul");
    }

    private void timeline() {
        if (dossier.events().isEmpty()) {
            return;
        }
        heading("timeline", texts.say("section.timeline"));
        table("timeline", texts.say("column.when"), texts.say("column.what"));
        for (var event : dossier.events()) {
            body.open("tr")
                    .element("td", plain(texts.dateTime(event.at())), "class", "when")
                    .open("td");
            body.element("p", plain(event.sentence()));
            if (event.note() != null) {
                body.open("div", "class", "note").written(plain(event.note())).close("div");
            }
            if (dossier.audience().isStaff()) {
                body.element("p", plain(technical(event.actor(), event.facts())), "class", "soft");
            }
            body.close("td").close("tr");
        }
        body.close("tbody").close("table");
    }

    private static String technical(String actor, Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(", ", actor + (facts.isEmpty() ? "" : " · "), ""));
    }

    private void decisions() {
        if (dossier.decisions().isEmpty()) {
            return;
        }
        heading("decisions", texts.say("section.decisions"));
        body.element("p", plain(texts.say("decisions.lead")), "class", "soft");
        for (var decision : dossier.decisions()) {
            body.open("div", "class", "decision");
            body.element("h3", bold(decision.tableWords()));
            decision.sentences().forEach(sentence -> body.element("p", plain(sentence), "class", "verdict"));
            if (!decision.asked().isEmpty()) {
                body.element("p", bold(texts.say("decisions.asked")), "class", "small-title");
                facts(decision.asked());
            }
            body.element("p", plain(source(decision)), "class", "soft");
            body.element("p", plain(texts.say("decisions.hash")), "class", "soft tight");
            body.element("p", decision.contentHash(), "class", "fixed");
            body.close("div");
        }
    }

    private String source(Dossier.Decision decision) {
        var rules = String.join(", ", decision.chosenRules());
        return rules.isEmpty()
                ? texts.say(
                        "decisions.noRule", decision.table(), decision.version(), texts.dateTime(decision.decidedAt()))
                : texts.say(
                        "decisions.source",
                        rules,
                        decision.table(),
                        decision.version(),
                        texts.dateTime(decision.decidedAt()));
    }

    private void deadlines() {
        if (dossier.deadlines().isEmpty()) {
            return;
        }
        heading("deadlines", texts.say("section.deadlines"));
        body.element("p", plain(texts.say("deadlines.lead")), "class", "soft");
        for (var deadline : dossier.deadlines()) {
            body.open("div", "class", "deadline");
            body.element("h3", bold(deadline.words()));
            body.element("p", plain(texts.say("deadlines.due", texts.dateTime(deadline.due()))), "class", "verdict");
            body.element("p", plain(ended(deadline)), "class", "soft");
            body.open("ol", "class", "sum");
            deadline.steps().forEach(step -> body.element("li", plain(step)));
            body.close("ol");
            if (!deadline.calculation().rule().isEmpty()) {
                body.element(
                        "p",
                        plain(texts.say("deadlines.rule", deadline.calculation().rule())),
                        "class",
                        "soft");
            }
            body.close("div");
        }
    }

    private String ended(Dossier.Limit deadline) {
        var set = texts.dateTime(deadline.setAt());
        var endedAt = deadline.endedAt();
        if (endedAt == null) {
            return texts.say("deadlines.open", set);
        }
        return texts.say(
                Boolean.TRUE.equals(deadline.met()) ? "deadlines.met" : "deadlines.missed",
                set,
                texts.dateTime(endedAt));
    }

    private void files() {
        if (dossier.files().isEmpty()) {
            return;
        }
        heading("files", texts.say("section.files"));
        body.element("p", plain(texts.say("files.lead")), "class", "soft");
        table("files", texts.say("column.file"), texts.say("column.size"), "SHA-256");
        for (var file : dossier.files()) {
            body.open("tr").open("td").element("p", plain(file.name()));
            body.element("p", plain(file.entry()), "class", "soft").close("td");
            body.element("td", plain(texts.size(file.size())));
            body.open("td")
                    .element("p", file.sha256(), "class", "fixed")
                    .close("td")
                    .close("tr");
        }
        body.close("tbody").close("table");
    }

    private void mails() {
        if (dossier.mails().isEmpty()) {
            return;
        }
        heading("mails", texts.say("section.mails"));
        body.element("p", plain(texts.say("mails.lead")), "class", "soft");
        table("mails", texts.say("column.when"), texts.say("column.mail"));
        for (var mail : dossier.mails()) {
            body.open("tr")
                    .element("td", plain(texts.dateTime(mail.receivedAt())), "class", "when")
                    .open("td");
            body.element("p", plain(texts.say("mail.from", who(mail.author()), mail.sender())));
            body.element("p", plain(mail.subject()));
            body.element("p", plain(mail.entry()), "class", "soft").close("td").close("tr");
        }
        body.close("tbody").close("table");
    }

    private void letters() {
        if (dossier.letters().isEmpty()) {
            return;
        }
        heading("letters", texts.say("section.letters"));
        for (var letter : dossier.letters()) {
            body.open("div", "class", "message").element("h3", bold(letter.subject()));
            var at = letter.sentAt() == null ? letter.queuedAt() : letter.sentAt();
            body.element(
                    "p",
                    plain(texts.say(
                            "letter", texts.dateTime(at), texts.say("party." + letter.party()), letter.status())),
                    "class",
                    "soft");
            body.open("div", "class", "said staff")
                    .written(plain(letter.text()))
                    .close("div");
            body.close("div");
        }
    }

    private void chapter(DossierChapter chapter) {
        heading("path-" + chapter.key(), chapter.title());
        for (var block : chapter.blocks()) {
            switch (block) {
                case DossierBlock.Sentence sentence -> body.element("p", plain(sentence.text()));
                case DossierBlock.Facts facts -> facts(facts.facts());
                case DossierBlock.Steps steps -> steps(steps.steps());
                case DossierBlock.Quote quote -> {
                    body.element("h3", bold(quote.who()), "class", "who-said");
                    body.element("p", plain(texts.dateTime(quote.at())), "class", "soft");
                    body.open("div", "class", "said staff")
                            .written(plain(quote.text()))
                            .close("div");
                }
            }
        }
    }

    private void steps(List<DossierBlock.Step> steps) {
        table("timeline", texts.say("column.when"), texts.say("column.what"));
        for (var step : steps) {
            body.open("tr")
                    .element("td", plain(texts.dateTime(step.at())), "class", "when")
                    .open("td");
            body.element("p", plain(step.sentence()));
            if (step.note() != null) {
                body.open("div", "class", "note").written(plain(step.note())).close("div");
            }
            body.close("td").close("tr");
        }
        body.close("tbody").close("table");
    }

    // --- pieces ---

    private void heading(String id, String title) {
        headings.add(new Heading(id, bold(title)));
        body.element("h2", bold(title), "id", id);
    }

    private void table(String cssClass, String... columns) {
        body.open("table", "class", "rows " + cssClass).open("thead").open("tr");
        for (var column : columns) {
            body.element("th", bold(column), "scope", "col");
        }
        body.close("tr").close("thead").open("tbody");
    }

    private void facts(List<DossierBlock.Fact> facts) {
        body.open("table", "class", "facts");
        facts.forEach(fact -> fact(fact.name(), fact.value()));
        body.close("table");
    }

    private void when(String key, @Nullable Instant at) {
        if (at != null) {
            fact(texts.say(key), texts.dateTime(at));
        }
    }

    private void day(String key, @Nullable LocalDate day) {
        if (day != null) {
            fact(texts.say(key), texts.date(day));
        }
    }

    private void amount(String key, @Nullable Money amount) {
        if (amount != null) {
            fact(texts.say(key), texts.money(amount));
        }
    }

    private void fact(String name, String value) {
        fact(body, name, value);
    }

    private void fact(Markup where, String name, String value) {
        where.open("tr")
                .element("th", plain(name), "scope", "row")
                .element("td", plain(value))
                .close("tr");
    }

    private static String join(@Nullable String one, @Nullable String other) {
        return ((one == null ? "" : one) + " " + (other == null ? "" : other)).strip();
    }

    private String plain(String text) {
        return typeface.printable(text);
    }

    private String bold(String text) {
        return typeface.printableBold(text);
    }
}
