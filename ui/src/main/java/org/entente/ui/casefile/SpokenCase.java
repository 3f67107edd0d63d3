package org.entente.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.access.Language;
import org.entente.casefile.CaseFile;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.entente.deadlines.DeadlineCalculation;
import org.entente.dossier.CaseWords;
import org.entente.dossier.DossierBlock;
import org.entente.ui.shell.CaseState;
import org.entente.ui.shell.Texts;
import org.springframework.stereotype.Component;

/** Gives the sentences of the case page to the dossier. */
@Component
class SpokenCase implements CaseWords {

    private final Texts texts;
    private final MediationGuide guide;

    SpokenCase(Texts texts, MediationGuide guide) {
        this.texts = texts;
        this.guide = guide;
    }

    @Override
    public String state(CaseFile file, Language language) {
        return in(language).say(CaseState.of(file.status(), file.outcome()).key());
    }

    @Override
    public String sector(Sector sector, Language language) {
        return in(language).of("common.sector", sector);
    }

    @Override
    public String subject(Sector sector, String subject, Language language) {
        return in(language).subject(sector, subject);
    }

    @Override
    public String remedy(Remedy remedy, Language language) {
        return in(language).of("common.remedy", remedy);
    }

    @Override
    public String publicity(Publicity publicity, Language language) {
        return in(language).of("copies.publicity", publicity);
    }

    @Override
    public String event(CaseFile.Event event, CaseFile file, Language language) {
        return new EventSentence(event, file, in(language)).text();
    }

    @Override
    public Optional<String> note(CaseFile.Event event, CaseFile file, Language language) {
        return new EventSentence(event, file, in(language)).note();
    }

    @Override
    public String deadline(DeadlineKind kind, Language language) {
        return in(language).of("desk.deadline", kind);
    }

    @Override
    public List<String> sum(Deadline deadline, Language language) {
        return DeadlineExplanation.sentences(DeadlineCalculation.parse(deadline.calculation()), in(language))
                .toList();
    }

    @Override
    public List<String> decision(CaseFile.Decision decision, Language language) {
        return decisions(language).sentences(decision).toList();
    }

    @Override
    public String table(CaseFile.Decision decision, Language language) {
        return decisions(language).table(decision);
    }

    @Override
    public List<DossierBlock.Fact> asked(CaseFile.Decision decision, Language language) {
        var sentences = decisions(language);
        return new TreeMap<>(decision.inputs())
                .entrySet().stream()
                        .map(input -> new DossierBlock.Fact(
                                sentences.column(decision, input.getKey()), sentences.value(input.getValue())))
                        .toList();
    }

    private DecisionWords decisions(Language language) {
        return new DecisionWords(guide, in(language));
    }

    private Wording in(Language language) {
        return new Wording(texts, language.locale());
    }
}
