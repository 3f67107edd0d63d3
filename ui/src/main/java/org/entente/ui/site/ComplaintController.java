package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.casefile.Author;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.mediation.MediationFigures;
import org.entente.publication.PublicComplaint;
import org.entente.publication.PublicFigures;
import org.entente.publication.PublicMessage;
import org.entente.publication.Publications;
import org.entente.ui.shell.CaseState;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A published complaint with the public part of the conversation. */
@Controller
class ComplaintController {

    private static final int SUMMARY = 160;

    private final Publications publications;
    private final PublicFigures figures;
    private final MediationFigures mediations;
    private final CompanyDirectory directory;
    private final PageFrames frames;
    private final Texts texts;
    private final Clock clock;

    ComplaintController(
            Publications publications,
            PublicFigures figures,
            MediationFigures mediations,
            CompanyDirectory directory,
            PageFrames frames,
            Texts texts,
            Clock clock) {
        this.publications = publications;
        this.figures = figures;
        this.mediations = mediations;
        this.directory = directory;
        this.frames = frames;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/complaints/{number}")
    String complaint(
            @PathVariable String number,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var complaint = CaseNumber.findIn(number)
                .filter(found -> found.toString().equals(number))
                .flatMap(publications::find)
                .orElseThrow(NoSuchPage::new);
        frames.addTo(model, request, "/complaints/" + number, false);
        Caching.askEachTime(response);
        model.addAttribute("complaint", page(complaint, locale));
        mediations.ofComplaint(complaint.number()).ifPresent(outcome -> model.addAttribute("mediation", outcome));
        return "site/complaint";
    }

    private ComplaintPage page(PublicComplaint complaint, Locale locale) {
        var outcome = complaint.outcome();
        var closedOn = complaint.closedOn();
        boolean hasVerdict = outcome != null && outcome.isVerdict() && closedOn != null;
        var state = CaseState.of(complaint.status(), outcome);
        return new ComplaintPage(
                complaint.number().toString(),
                Piece.summary(complaint.title(), SUMMARY),
                Piece.summary(complaint.text(), SUMMARY),
                Piece.of(complaint.title()),
                Piece.of(complaint.text()),
                complaint.language(),
                complaint.sector(),
                subject(complaint, locale),
                complaint.filedOn(),
                closedOn,
                state,
                hasVerdict ? ChronoUnit.DAYS.between(complaint.filedOn(), closedOn) : null,
                asked(complaint, locale),
                thread(complaint, locale),
                hasVerdict ? state : null,
                complaint.stars(),
                complaint.comment() == null ? List.of() : Piece.of(complaint.comment()),
                complaint.companyName(),
                complaint.companyNumber(),
                numbers(complaint));
    }

    private CompanyNumbers numbers(PublicComplaint complaint) {
        boolean verified = directory
                .find(complaint.companyNumber())
                .map(CompanySummary::verified)
                .orElse(false);
        return CompanyNumbers.of(figures.company(complaint.companyId()), verified);
    }

    private String subject(PublicComplaint complaint, Locale locale) {
        var key = "subject." + complaint.sector().name() + "." + complaint.subject();
        return texts.has(key) ? texts.get(locale, key) : "";
    }

    private String asked(PublicComplaint complaint, Locale locale) {
        var remedies = complaint.remedies().stream().sorted().map(remedy -> texts.of(locale, "common.remedy", remedy));
        var amount = complaint.claimAmount();
        return Stream.concat(remedies, amount == null ? Stream.empty() : Stream.of(Formats.money(amount, locale)))
                .collect(Collectors.joining(", "));
    }

    private List<ComplaintPage.ThreadEntry> thread(PublicComplaint complaint, Locale locale) {
        var thread = new ArrayList<ComplaintPage.ThreadEntry>();
        thread.add(sent(complaint, locale));
        complaint.messages().forEach(message -> thread.add(said(message, complaint.companyName(), locale)));
        standing(complaint)
                .ifPresent(key -> thread.add(ComplaintPage.ThreadEntry.event(false, texts.get(locale, key))));
        return thread;
    }

    private ComplaintPage.ThreadEntry sent(PublicComplaint complaint, Locale locale) {
        var sentOn = complaint.sentOn();
        if (sentOn == null) {
            return ComplaintPage.ThreadEntry.event(false, texts.get(locale, "site.complaint.notSent"));
        }
        var checked =
                texts.get(locale, "site.complaint.checked", complaint.companyName(), Formats.date(sentOn, locale));
        var due = complaint.replyDue();
        if (due == null) {
            return ComplaintPage.ThreadEntry.event(false, checked);
        }
        var key = due.isBefore(clock.instant()) ? "site.complaint.due.past" : "site.complaint.due";
        return ComplaintPage.ThreadEntry.event(
                true, checked, texts.get(locale, key, Formats.weekday(Formats.day(due), locale)));
    }

    private ComplaintPage.ThreadEntry said(PublicMessage message, String companyName, Locale locale) {
        boolean byCompany = message.author() == Author.COMPANY;
        return ComplaintPage.ThreadEntry.said(
                byCompany ? "company" : "consumer",
                byCompany ? companyName : texts.of(locale, "common.author", message.author()),
                Formats.day(message.writtenAt()),
                message.late(),
                Piece.of(message.text()));
    }

    /** What is awaited now, or how a case ended on which the consumer gave no verdict. */
    private static Optional<String> standing(PublicComplaint complaint) {
        var outcome = complaint.outcome();
        if (complaint.status() == CaseStatus.CLOSED && outcome != null) {
            return switch (outcome) {
                case WITHOUT_VERDICT, WITHDRAWN -> Optional.of("site.complaint.ended." + outcome.name());
                case SOLVED, PARTLY_SOLVED, NOT_SOLVED, REFUSED, NOT_CONFIRMED -> Optional.empty();
            };
        }
        return switch (complaint.status()) {
            case WAITING_COMPANY -> Optional.of("site.complaint.turn.company");
            case REPLY_CHECK -> Optional.of("site.complaint.turn.check");
            case CONSUMER_TURN -> Optional.of("site.complaint.turn.consumer");
            case NO_REPLY -> Optional.of("site.complaint.silence");
            case ESCALATION_REQUESTED -> Optional.of("site.complaint.turn.escalation");
            case AWAITING_CONFIRMATION, IN_MODERATION, CHANGES_ASKED, ADDRESS_WRONG, CLOSED -> Optional.empty();
        };
    }
}
