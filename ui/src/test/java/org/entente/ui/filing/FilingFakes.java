package org.entente.ui.filing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.CaseFile;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.filing.DraftContent;
import org.entente.filing.DraftView;
import org.entente.filing.FileLimits;
import org.entente.filing.FilingDrafts;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAddress;
import org.entente.guide.GuideAnswers;
import org.entente.guide.GuideOutcome;
import org.entente.guide.Guides;
import org.entente.guide.LocalText;
import org.entente.search.CompanySuggestion;
import org.entente.search.CompanySuggestions;
import org.jspecify.annotations.Nullable;

/** Services of filing that keep drafts in memory and know two companies. */
public final class FilingFakes {

    public static final Instant NOW = Instant.parse("2026-11-03T13:05:00Z");
    private static final List<CompanySuggestion> KNOWN = List.of(
            new CompanySuggestion(1, "Telora", Sector.TELECOM, null),
            new CompanySuggestion(2, "Voltaris", Sector.ENERGY_WATER, "Stroom Plus"));

    private FilingFakes() {}

    public static FilingDrafts drafts() {
        Map<UUID, DraftView> kept = new HashMap<>();
        var drafts = mock(FilingDrafts.class);
        when(drafts.limits()).thenReturn(new FileLimits(10, 10_485_760, List.of("jpg", "pdf", "png", "txt")));
        when(drafts.open(any(Language.class))).thenAnswer(call -> {
            var content = DraftContent.empty(call.getArgument(0, Language.class));
            return keep(kept, view(UUID.randomUUID(), content, null));
        });
        when(drafts.open(any(DraftContent.class), any()))
                .thenAnswer(call -> keep(kept, view(UUID.randomUUID(), call.getArgument(0, DraftContent.class), null)));
        when(drafts.find(any())).thenAnswer(call -> Optional.ofNullable(kept.get(call.getArgument(0, UUID.class))));
        when(drafts.save(any(), any()))
                .thenAnswer(call ->
                        keep(kept, view(call.getArgument(0), call.getArgument(1), kept.get(call.getArgument(0)))));
        return drafts;
    }

    public static CompanySuggestions suggestions() {
        var suggestions = mock(CompanySuggestions.class);
        when(suggestions.suggest(anyString(), anyInt())).thenAnswer(call -> {
            var typed = call.getArgument(0, String.class).toLowerCase(Locale.ROOT);
            return KNOWN.stream()
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).startsWith(typed))
                    .toList();
        });
        return suggestions;
    }

    public static CompanyDirectory directory() {
        var directory = mock(CompanyDirectory.class);
        when(directory.find(anyInt())).thenReturn(Optional.empty());
        KNOWN.forEach(known -> when(directory.find(known.number())).thenReturn(Optional.of(summary(known))));
        return directory;
    }

    /** Somebody with the parameter {@code guide} comes from an energy bill that is too high. */
    public static Guides guides() {
        var letter = new GuideOutcome.Letter(text("My bill is too high"), text("On […] I got a bill."));
        var outcome = new GuideOutcome(
                "energy-bill", text("A bill that is too high"), text("Rights"), null, null, null, letter);
        var facts = Map.of(
                FactKey.SECTOR, "ENERGY_WATER",
                FactKey.SUBJECT, "billing",
                FactKey.REMEDY, "BILL_CORRECTION",
                FactKey.AMOUNT, "120.50",
                FactKey.CONTACTED, "SILENT",
                FactKey.CONTACTED_ON, "2026-10-01");
        var guides = mock(Guides.class);
        when(guides.answers(any()))
                .thenAnswer(call -> call.getArgument(0, Map.class).containsKey("guide")
                        ? new GuideAnswers(
                                GuideAnswers.Standing.COMPLETE,
                                new GuideAddress(List.of("energy", "bill"), Map.of()),
                                Optional.of(outcome),
                                facts)
                        : GuideAnswers.none());
        return guides;
    }

    private static LocalText text(String words) {
        return new LocalText(words, words, words, words);
    }

    private static CompanySummary summary(CompanySuggestion known) {
        return new CompanySummary(
                known.number(),
                known.number(),
                known.name(),
                List.of(),
                null,
                known.sector(),
                Language.FR,
                "",
                null,
                true,
                false);
    }

    private static DraftView view(UUID id, DraftContent content, @Nullable DraftView earlier) {
        List<CaseFile.FileEntry> files = earlier == null ? List.of() : earlier.files();
        return new DraftView(id, content, files, NOW, null);
    }

    private static DraftView keep(Map<UUID, DraftView> kept, DraftView view) {
        kept.put(view.id(), view);
        return view;
    }
}
