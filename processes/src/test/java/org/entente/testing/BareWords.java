package org.entente.testing;

import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.CaseFile;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.entente.dossier.CaseWords;
import org.entente.dossier.DossierBlock;

/** Says the names of things where screens have sentences. */
final class BareWords implements CaseWords {

    @Override
    public String state(CaseFile file, Language language) {
        return file.status().name();
    }

    @Override
    public String sector(Sector sector, Language language) {
        return sector.name();
    }

    @Override
    public String subject(Sector sector, String subject, Language language) {
        return subject;
    }

    @Override
    public String remedy(Remedy remedy, Language language) {
        return remedy.name();
    }

    @Override
    public String publicity(Publicity publicity, Language language) {
        return publicity.name();
    }

    @Override
    public String event(CaseFile.Event event, CaseFile file, Language language) {
        return event.kind().name();
    }

    @Override
    public Optional<String> note(CaseFile.Event event, CaseFile file, Language language) {
        return Optional.empty();
    }

    @Override
    public String deadline(DeadlineKind kind, Language language) {
        return kind.name();
    }

    @Override
    public List<String> sum(Deadline deadline, Language language) {
        return List.of(deadline.calculation());
    }

    @Override
    public List<String> decision(CaseFile.Decision decision, Language language) {
        return List.of(decision.outputs().toString());
    }

    @Override
    public String table(CaseFile.Decision decision, Language language) {
        return decision.table();
    }

    @Override
    public List<DossierBlock.Fact> asked(CaseFile.Decision decision, Language language) {
        return decision.inputs().entrySet().stream()
                .map(input -> new DossierBlock.Fact(input.getKey(), input.getValue()))
                .toList();
    }
}
