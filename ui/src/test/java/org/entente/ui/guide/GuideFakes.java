package org.entente.ui.guide;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.guide.Answer;
import org.entente.guide.Door;
import org.entente.guide.FactQuestion;
import org.entente.guide.Guide;
import org.entente.guide.GuideChange;
import org.entente.guide.GuideCheck;
import org.entente.guide.GuideDraft;
import org.entente.guide.GuideDrafts;
import org.entente.guide.GuideOutcome;
import org.entente.guide.GuidePlace;
import org.entente.guide.GuideSaveOutcome;
import org.entente.guide.GuideWalk;
import org.entente.guide.Guides;
import org.entente.guide.HelpBody;
import org.entente.guide.InfoPageView;
import org.entente.guide.InfoPages;
import org.entente.guide.LocalText;
import org.entente.guide.Question;
import org.entente.guide.Step;
import org.entente.moderation.TaskBoard;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleRelease;
import org.entente.rules.RuleVersion;
import org.entente.ui.shell.StaffFakes;
import org.entente.ui.shell.StaffFakes.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The services behind the guide's workplace: a small guide, one change of it, two information pages. */
@Configuration(proxyBeanMethods = false)
@Import(StaffFakes.class)
class GuideFakes {

    static final Instant NOW = StaffFakes.NOW;
    static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));

    /** The one change there is, and what was saved of it. */
    static final class Kept {
        GuideDraft draft = draft(State.DRAFT, guide(), 4);
    }

    @Bean
    Kept kept() {
        return new Kept();
    }

    @Bean
    SignedIn signedIn() {
        return new SignedIn(MANAGER);
    }

    @Bean
    TaskBoard board() {
        return mock(TaskBoard.class);
    }

    /** Saves as the real one does, but for conflicts, which tests arrange. */
    @Bean
    GuideDrafts drafts(Kept kept) {
        var drafts = mock(GuideDrafts.class);
        when(drafts.get(anyLong(), any())).thenAnswer(call -> kept.draft);
        when(drafts.version(anyInt(), any())).thenReturn(guide());
        when(drafts.check(any())).thenAnswer(call -> GuideCheck.findings(call.getArgument(0), Set.of("energy")));
        when(drafts.compareDraft(anyLong(), any()))
                .thenAnswer(call -> GuideChange.between(guide(), kept.draft.guide()));
        when(drafts.changes(any())).thenAnswer(call -> List.of(kept.draft.change()));
        when(drafts.releases(any()))
                .thenReturn(List.of(new RuleRelease(
                        1,
                        "guide",
                        3,
                        NOW.minusSeconds(86_400),
                        RuleRelease.Kind.RELEASED,
                        "manager2",
                        NOW.minusSeconds(86_400),
                        null)));
        when(drafts.versions(any()))
                .thenReturn(List.of(new RuleVersion(
                        3, "guide", 3, new byte[0], List.of(), "", RuleVersion.Origin.SHIPPED, "system", NOW)));
        when(drafts.save(anyLong(), anyInt(), any(Guide.class), any())).thenAnswer(call -> {
            kept.draft = draft(State.DRAFT, call.getArgument(2), kept.draft.revision() + 1);
            return new GuideSaveOutcome.Saved(kept.draft);
        });
        return drafts;
    }

    @Bean
    RuleChanges changes() {
        return mock(RuleChanges.class);
    }

    @Bean
    Guides guides() {
        var guides = mock(Guides.class);
        when(guides.at(any(), any())).thenAnswer(call -> at(call.getArgument(0)));
        return guides;
    }

    private static GuidePlace at(List<String> choices) {
        return new GuideWalk(guide())
                .at(choices, Map.of(), NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate());
    }

    @Bean
    InfoPages pages() {
        var pages = mock(InfoPages.class);
        when(pages.find(any(), any())).thenReturn(Optional.empty());
        when(pages.all(Language.EN)).thenReturn(List.of(page(Language.EN, "system", NOW.minusSeconds(864_000))));
        when(pages.all(Language.FR)).thenReturn(List.of(page(Language.FR, "manager2", NOW)));
        return pages;
    }

    static InfoPageView page(Language language, String by, Instant at) {
        return new InfoPageView("energy", language, 2, "Energy", "In short.", "# Energy\n\nIn short.\n", by, at);
    }

    static LocalText text(String words) {
        return new LocalText(words + " fr", words + " nl", words + " de", words + " en");
    }

    static Answer answer(String id, String next, Map<String, String> facts) {
        return new Answer(id, text("Answer " + id), null, next, facts);
    }

    /** Two themes: energy with two outcomes behind a question, telecom straight to an outcome. */
    static Guide guide() {
        return new Guide(
                "theme",
                List.of(
                        new Question(
                                "theme",
                                text("What is it about"),
                                null,
                                List.of(
                                        answer("energy", "energy", Map.of("sector", "ENERGY_WATER")),
                                        answer("telecom", "telecom-bill", bill("TELECOM")))),
                        new Question(
                                "energy",
                                text("What happened"),
                                null,
                                List.of(
                                        answer("bill", "energy-bill", bill("ENERGY_WATER")),
                                        answer("cut", "energy-cut", bill("ENERGY_WATER"))))),
                List.of(outcome("energy-bill"), outcome("energy-cut"), outcome("telecom-bill")),
                List.of(new FactQuestion(
                        "contacted",
                        text("Did you write"),
                        null,
                        List.of("NO", "WAITING", "SILENT", "POOR").stream()
                                .map(code -> new FactQuestion.Value(code, text(code)))
                                .toList())),
                List.of(new HelpBody("ecc", text("Centre"), "https://www.eccbelgium.be", null, text("Abroad"))));
    }

    private static Map<String, String> bill(String sector) {
        return Map.of("sector", sector, "subject", "billing", "matter", "ENERGY");
    }

    private static GuideOutcome outcome(String id) {
        return new GuideOutcome(
                id,
                text("Outcome " + id),
                text("**Rights**"),
                List.of("energy"),
                List.of("contacted"),
                List.of(
                        new Step(Door.COMPLAINT, null, null, text("Write")),
                        new Step(Door.MEDIATION, null, Map.of("contacted", List.of("SILENT", "POOR")), text("Ask")),
                        new Step(Door.HELP, "ecc", null, text("Turn to them"))),
                new GuideOutcome.Letter(text("Subject"), text("Dear company")));
    }

    static GuideDraft draft(State state, Guide guide, int revision) {
        return new GuideDraft(
                change(state, revision),
                revision,
                "manager2",
                NOW,
                guide,
                GuideCheck.findings(guide, Set.of("energy")),
                3);
    }

    private static RuleChange change(State state, int revision) {
        var submitted = state != State.DRAFT;
        return new RuleChange(
                7,
                "guide",
                3,
                state,
                revision,
                "manager",
                NOW,
                submitted ? "Plainer words." : null,
                submitted ? NOW : null,
                submitted ? (Integer) 14 : null,
                submitted ? "manager" : null,
                submitted ? NOW : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
