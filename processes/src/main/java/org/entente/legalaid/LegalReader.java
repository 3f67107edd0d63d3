package org.entente.legalaid;

import static org.entente.casefile.DeadlineKind.LEGAL_COMPANY_ANSWER;
import static org.entente.casefile.DeadlineKind.LEGAL_MEMBER_ANSWER;

import java.net.URI;
import java.util.List;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.matters.MatterRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is special to files of the legal service, and fills the templates of letters. */
@Service
@Transactional(readOnly = true)
public class LegalReader {

    private final LegalFiles files;
    private final MatterRights rights;
    private final LegalTemplates templates;
    private final MembersSettings settings;

    LegalReader(LegalFiles files, MatterRights rights, LegalTemplates templates, MembersSettings settings) {
        this.files = files;
        this.rights = rights;
        this.templates = templates;
        this.settings = settings;
    }

    /** @throws NoSuchCase if there is none, and also if the viewer may not read it */
    public LegalDetails read(CaseNumber number, Viewer viewer) {
        var file = find(number, viewer);
        var isLawyer = rights.isWorkOf(file, viewer);
        return new LegalDetails(
                LegalState.valueOf(file.state()),
                isLawyer ? file.membershipNumber().orElse(null) : null,
                file.membership(),
                file.memberSince(),
                file.sector(),
                file.dealing(),
                file.amount(),
                file.isInCourt(),
                file.companyName().orElse(null),
                file.reason().map(NotAdmitted::of).orElse(null),
                isLawyer ? file.lawyer().orElse(null) : null,
                file.outcome().orElse(null),
                file.awaits(LEGAL_MEMBER_ANSWER),
                file.awaits(LEGAL_COMPANY_ANSWER),
                isLawyer && file.isNewForLawyer());
    }

    /** The open files of a lawyer, those with something new first, then as they were begun; none for anybody else. */
    public List<LegalRow> mine(Viewer viewer) {
        return viewer.has(Role.LAWYER)
                ? files.ofLawyer(viewer.name()).stream().map(LegalRow::of).toList()
                : List.of();
    }

    /** Where people learn how to become a member. */
    public URI howToJoin() {
        return settings.join();
    }

    /** The language in which a letter of a template is written: that of the one it goes to. */
    public Language languageOf(LegalTemplate template, CaseNumber number, Viewer viewer) {
        var file = find(number, viewer);
        return template.isForCompany()
                ? file.company().map(company -> company.language()).orElse(file.language())
                : file.language();
    }

    /** A template with everything filled in that is known of the file; for lawyers. Gaps are in square brackets. */
    public String fill(LegalTemplate template, Language language, CaseNumber number, Viewer viewer) {
        var file = find(number, viewer);
        if (!rights.isWorkOf(file, viewer)) {
            throw new NoSuchCase(number.toString());
        }
        return templates.fill(template, language, file, viewer.name());
    }

    /** The templates there are. */
    public List<LegalTemplate> templates() {
        return List.of(LegalTemplate.values());
    }

    private LegalFile find(CaseNumber number, Viewer viewer) {
        return files.find(number.toString())
                .filter(file -> rights.mayRead(file, viewer))
                .orElseThrow(() -> new NoSuchCase(number.toString()));
    }
}
