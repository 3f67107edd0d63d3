package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.casefile.UploadedFile;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.Sector;
import org.entente.guide.GuideAnswers;
import org.entente.guide.Guides;
import org.entente.inspection.ReportDraftView;
import org.entente.inspection.ReportDrafts;
import org.entente.inspection.ReportFileProblem;
import org.entente.inspection.ReportFiling;
import org.entente.inspection.ReportOutcome;
import org.entente.inspection.Scenario;
import org.entente.inspection.TraderArea;
import org.entente.ui.contact.ContactNavigation;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Kiosk;
import org.entente.ui.shell.LanguageChoice;
import org.entente.ui.site.ReportForm.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reports to the inspection: one question a page, without script, session or account. What was typed lies in a draft that
 * only its secret address opens.
 */
@Controller
class ReportController {

    private final ReportDrafts drafts;
    private final ReportFiling filing;
    private final CompanyDirectory directory;
    private final Guides guides;
    private final ReportLimits limits;
    private final PageFrames frames;

    ReportController(
            ReportDrafts drafts,
            ReportFiling filing,
            CompanyDirectory directory,
            Guides guides,
            ReportLimits limits,
            PageFrames frames) {
        this.drafts = drafts;
        this.filing = filing;
        this.directory = directory;
        this.guides = guides;
        this.limits = limits;
        this.frames = frames;
    }

    @GetMapping("/report")
    String beginning() {
        return "redirect:/report/new";
    }

    /** What a report is and what it is not, before the first question. */
    @GetMapping("/report/new")
    String start(
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (parameters.containsKey(ContactNavigation.FROM) || parameters.containsKey(ContactNavigation.CHANNEL)) {
            return "redirect:/" + ContactNavigation.REPORT_FOR + "?" + request.getQueryString();
        }
        var guide = guides.answers(parameters);
        var known = guide.standing() != GuideAnswers.Standing.NONE;
        frames.addTo(model, request, "/report/new", known);
        if (known) {
            Caching.keepNowhere(response);
        } else {
            Caching.askEachTime(response);
        }
        model.addAttribute("guideQuery", known ? "?" + guide.address().asParameters() : "");
        return "site/report-start";
    }

    @PostMapping("/report/new")
    String begin(
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!limits.allows(ReportLimits.Act.BEGIN, request.getRemoteAddr())) {
            return tooOften(model, request, response);
        }
        var form = ReportStart.of(guides.answers(parameters));
        var draft = drafts.open(form.typed());
        Kiosk.remember(draft.id(), request);
        var first = form.scenario().isPresent() ? ReportStep.QUESTIONS : ReportStep.WHAT;
        return redirect(draft.id(), first);
    }

    @GetMapping("/report/{id}/{step}")
    String show(
            @PathVariable String id,
            @PathVariable String step,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var draft = find(id);
        if (step.equals("done")) {
            return done(draft, model, request, response);
        }
        var page = ReportStep.of(step).orElseThrow(NoSuchPage::new);
        if (draft.filedAs() != null) {
            return "redirect:/report/" + draft.id() + "/done";
        }
        var form = new ReportForm(draft.content());
        if (page != ReportStep.WHAT && form.scenario().isEmpty()) {
            return redirect(draft.id(), ReportStep.WHAT);
        }
        return page(draft, form, page, List.of(), model, request, response);
    }

    @PostMapping("/report/{id}/{step}")
    String take(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var draft = find(id);
        var page = ReportStep.of(step).orElseThrow(NoSuchPage::new);
        if (draft.filedAs() != null) {
            return "redirect:/report/" + draft.id() + "/done";
        }
        if (page == ReportStep.CHECK) {
            return send(draft, model, request, response);
        }
        if (page == ReportStep.FILES) {
            return files(draft, sent, files == null ? List.of() : files, model, request, response);
        }
        var form = new ReportForm(draft.content()).with(page, sent);
        drafts.save(draft.id(), form.typed());
        var problems = form.problems(page);
        if (!problems.isEmpty()) {
            return page(find(id), form, page, problems, model, request, response);
        }
        if (page == ReportStep.YOU
                && !form.isAnonymous()
                && !form.get(ReportForm.EMAIL).isEmpty()) {
            var refusal = filing.refusalFor(form.get(ReportForm.EMAIL));
            if (refusal.isPresent()) {
                refused(refusal.get(), model, request);
                return page(find(id), form, page, List.of(), model, request, response);
            }
        }
        return redirect(draft.id(), page.next().orElse(ReportStep.CHECK));
    }

    private String files(
            ReportDraftView draft,
            Map<String, String> sent,
            List<MultipartFile> files,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var form = new ReportForm(draft.content());
        if (sent.containsKey("remove")) {
            draft.files().stream()
                    .filter(file -> String.valueOf(file.id()).equals(sent.get("remove")))
                    .forEach(file -> drafts.detach(draft.id(), file.id()));
            return redirect(draft.id(), ReportStep.FILES);
        }
        for (var file : files) {
            if (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
                continue;
            }
            if (!limits.allows(ReportLimits.Act.ATTACH, request.getRemoteAddr())) {
                return tooOften(model, request, response);
            }
            var problem = drafts.attach(
                            draft.id(), new UploadedFile(String.valueOf(file.getOriginalFilename()), file.getBytes()))
                    .map(ReportController::problem);
            if (problem.isPresent()) {
                return page(
                        find(draft.id().toString()),
                        form,
                        ReportStep.FILES,
                        List.of(problem.get()),
                        model,
                        request,
                        response);
            }
        }
        return redirect(draft.id(), sent.containsKey("add") ? ReportStep.FILES : ReportStep.YOU);
    }

    private String send(ReportDraftView draft, Model model, HttpServletRequest request, HttpServletResponse response) {
        var form = new ReportForm(draft.content());
        var missing = form.firstProblem();
        if (missing.isPresent()) {
            return page(draft, form, missing.get(), form.problems(missing.get()), model, request, response);
        }
        if (!limits.allows(ReportLimits.Act.SEND, request.getRemoteAddr())) {
            return tooOften(model, request, response);
        }
        return switch (filing.file(form.report(draft.id(), LanguageChoice.of(request), directory))) {
            case ReportOutcome.Filed(var number, var told)
            when form.isTakenDown() -> "redirect:/" + ContactNavigation.receipt(number);
            case ReportOutcome.Filed(var number, var told) ->
                "redirect:/report/" + draft.id() + "/done" + query(form, told);
            case ReportOutcome.TooMany many -> {
                refused(many, model, request);
                yield page(draft, form, ReportStep.CHECK, List.of(), model, request, response);
            }
            case ReportOutcome.NotTaken shut -> {
                refused(shut, model, request);
                yield page(draft, form, ReportStep.CHECK, List.of(), model, request, response);
            }
        };
    }

    private static String query(ReportForm form, boolean told) {
        var guide = form.get(ReportForm.GUIDE);
        return (told ? "?told=1" : "?told=0") + (guide.isEmpty() ? "" : "&" + guide);
    }

    private String done(ReportDraftView draft, Model model, HttpServletRequest request, HttpServletResponse response) {
        var number = draft.filedAs();
        if (number == null) {
            return redirect(draft.id(), ReportStep.WHAT);
        }
        Caching.keepNowhere(response);
        frames.addTo(model, request, "/report/new", true);
        var guide = guides.answers(parameters(request));
        model.addAttribute("number", number.toString());
        model.addAttribute("told", "1".equals(request.getParameter("told")));
        model.addAttribute(
                "guideQuery",
                guide.standing() == GuideAnswers.Standing.NONE
                        ? ""
                        : "?" + guide.address().asParameters());
        return "site/report-done";
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        var all = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
        return all;
    }

    private String page(
            ReportDraftView draft,
            ReportForm form,
            ReportStep step,
            List<Problem> problems,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Caching.keepNowhere(response);
        frames.addTo(model, request, "/report/new", true);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("draft", draft);
        model.addAttribute("form", form);
        model.addAttribute("step", step);
        model.addAttribute("steps", ReportStep.values());
        model.addAttribute("problems", problems);
        model.addAttribute(
                "errors",
                problems.stream().collect(Collectors.toMap(Problem::field, Problem::key, (first, second) -> first)));
        model.addAttribute("scenarios", Scenario.values());
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("areas", TraderArea.values());
        model.addAttribute("companies", step == ReportStep.WHO ? directory.verified() : List.of());
        model.addAttribute("maxFiles", drafts.maxFiles());
        model.addAttribute("maxMegabytes", drafts.maxFileBytes() / (1024 * 1024));
        return "site/report";
    }

    private static void refused(ReportOutcome refusal, Model model, HttpServletRequest request) {
        switch (refusal) {
            case ReportOutcome.Filed filed -> throw new IllegalArgumentException("not refused: " + filed);
            case ReportOutcome.TooMany(var perDay) -> model.addAttribute("tooMany", perDay);
            case ReportOutcome.NotTaken(var reason, var until) -> {
                Locale locale = LanguageChoice.of(request).locale();
                model.addAttribute("shutReason", reason.name());
                model.addAttribute("shutUntil", Formats.date(until.minusSeconds(1), locale));
            }
        }
    }

    private String tooOften(Model model, HttpServletRequest request, HttpServletResponse response) {
        Caching.keepNowhere(response);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", "3600");
        frames.addTo(model, request, "/report/new", true);
        return "site/report-often";
    }

    private ReportDraftView find(String id) {
        try {
            return drafts.find(UUID.fromString(id)).orElseThrow(NoSuchPage::new);
        } catch (IllegalArgumentException noId) {
            throw new NoSuchPage();
        }
    }

    private static Problem problem(ReportFileProblem why) {
        return new Problem("file", "inspection.problem.file." + why.name());
    }

    private static String redirect(UUID id, ReportStep step) {
        return "redirect:/report/" + id + "/" + step.path();
    }
}
