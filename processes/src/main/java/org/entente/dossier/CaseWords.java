package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.CaseFile;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;

/** What screens say about a case, for paper: one sentence for one fact, wherever it is read. Screens implement it. */
public interface CaseWords {

    /** Where the case stands: its outcome, or what it waits for. */
    String state(CaseFile file, Language language);

    String sector(Sector sector, Language language);

    String subject(Sector sector, String subject, Language language);

    String remedy(Remedy remedy, Language language);

    String publicity(Publicity publicity, Language language);

    String event(CaseFile.Event event, CaseFile file, Language language);

    /** What a person added to an event in words of their own, if the consumer may read it. */
    Optional<String> note(CaseFile.Event event, CaseFile file, Language language);

    String deadline(DeadlineKind kind, Language language);

    /** How a deadline was computed, a sentence for each step. */
    List<String> sum(Deadline deadline, Language language);

    /** What a decision says, a sentence for each answer. */
    List<String> decision(CaseFile.Decision decision, Language language);

    /** The name of the table that decided. */
    String table(CaseFile.Decision decision, Language language);

    /** What the table was asked, by the names of its columns. */
    List<DossierBlock.Fact> asked(CaseFile.Decision decision, Language language);
}
