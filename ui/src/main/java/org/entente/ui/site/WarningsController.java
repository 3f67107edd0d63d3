package org.entente.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.inspection.PublicWarning;
import org.entente.inspection.WarningKind;
import org.entente.inspection.Warnings;
import org.entente.ui.shell.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The warnings that the inspection has published. */
@Controller
class WarningsController {

    private final Warnings warnings;
    private final PageFrames frames;

    WarningsController(Warnings warnings, PageFrames frames) {
        this.warnings = warnings;
        this.frames = frames;
    }

    /** A warning as the page shows it; what is warned of is never a link. */
    record Line(WarningKind kind, String target, String language, String text, LocalDate since) {

        static Line of(PublicWarning warning) {
            return new Line(
                    warning.kind(),
                    warning.target(),
                    warning.language().code(),
                    warning.text(),
                    Formats.day(published(warning)));
        }

        private static Instant published(PublicWarning warning) {
            var at = warning.publishedAt();
            return at == null ? warning.writtenAt() : at;
        }
    }

    @GetMapping("/warnings")
    String list(Model model, HttpServletRequest request, HttpServletResponse response) {
        frames.addTo(model, request, "/warnings", false);
        Caching.askEachTime(response);
        List<Line> lines = warnings.inPublic().stream().map(Line::of).toList();
        model.addAttribute("warnings", lines);
        return "site/warnings";
    }
}
