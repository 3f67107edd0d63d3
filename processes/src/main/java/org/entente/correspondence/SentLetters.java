package org.entente.correspondence;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.NoSuchCase;
import org.entente.matters.MatterRights;
import org.entente.matters.Matters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows staff which letters went out for a case or a matter, and what became of them. */
@Service
@Transactional(readOnly = true)
public class SentLetters {

    /** Whoever has the link acts as the consumer: staff must not. */
    private static final Pattern SECRET = Pattern.compile("(/(?:case/open|dossier)/)[^\\s\"<>]+");

    private final StoredLetters letters;
    private final ComplaintCases cases;
    private final Matters matters;
    private final MatterRights rights;

    SentLetters(StoredLetters letters, ComplaintCases cases, Matters matters, MatterRights rights) {
        this.letters = letters;
        this.cases = cases;
        this.matters = matters;
        this.rights = rights;
    }

    /**
     * All letters of a case, those that wait to be sent included, oldest first.
     *
     * @throws org.entente.access.AccessDenied unless the viewer is staff
     * @throws org.entente.casefile.NoSuchCase if there is no such case
     */
    public List<SentLetter> of(CaseNumber number, Viewer viewer) {
        viewer.requireStaff();
        return letters.findByCaseIdOrderById(cases.get(number).id()).stream()
                .map(this::view)
                .toList();
    }

    /**
     * All letters of a matter, those that wait to be sent included, oldest first.
     *
     * @throws org.entente.casefile.NoSuchCase if there is no such matter, or it is not the viewer's work
     */
    public List<SentLetter> ofMatter(CaseNumber number, Viewer viewer) {
        var matter = matters.get(number);
        if (!rights.isStaffOf(matter, viewer)) {
            throw new NoSuchCase(number.toString());
        }
        return letters.findByMatterIdOrderById(matter.id()).stream()
                .map(this::view)
                .toList();
    }

    private SentLetter view(Letter letter) {
        return new SentLetter(
                letter.id(),
                letter.kind(),
                letter.party(),
                letter.language(),
                letter.subject(),
                SECRET.matcher(letter.textBody()).replaceAll("$1…"),
                letter.status(),
                letter.attempts(),
                letter.createdAt(),
                letter.sentAt(),
                letter.failedAt(),
                letter.nextAttemptAt(),
                letter.lastError(),
                letter.attachmentIds().isEmpty() ? List.of() : letters.attachmentNames(letter.id()));
    }
}
