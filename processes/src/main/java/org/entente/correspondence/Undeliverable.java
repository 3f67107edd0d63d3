package org.entente.correspondence;

import java.time.Clock;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseSignal;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.EventKind;
import org.entente.matters.Matter;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterPaths;
import org.entente.matters.Matters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a letter does not reach its recipient. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Undeliverable {

    private final ComplaintCases cases;
    private final Matters matters;
    private final MatterPaths paths;
    private final CaseFlow flow;
    private final CaseHistory history;
    private final MatterHistory matterHistory;
    private final CaseChanges changes;
    private final Clock clock;

    Undeliverable(
            ComplaintCases cases,
            Matters matters,
            MatterPaths paths,
            CaseFlow flow,
            CaseHistory history,
            MatterHistory matterHistory,
            CaseChanges changes,
            Clock clock) {
        this.cases = cases;
        this.matters = matters;
        this.paths = paths;
        this.flow = flow;
        this.history = history;
        this.matterHistory = matterHistory;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A letter did not arrive and never will. A company that can't be reached is for staff to look into; a consumer who
     * can't be reached is shown so in the case. An address that has been corrected since says nothing about the new one.
     *
     * @param answer what the mail system said
     */
    void note(Letter letter, String answer) {
        var number = letter.caseNumber();
        if (number == null) {
            return;
        }
        var matter = matters.takeByNumber(number);
        if (matter.isPresent()) {
            note(letter, matter.get(), answer);
            return;
        }
        var complaintCase = cases.take(CaseNumber.parse(number));
        history.add(complaintCase, EventKind.LETTER_BOUNCED, Viewer.system(), facts(letter, answer));
        if (letter.recipient().equalsIgnoreCase(currentAddress(letter.party(), complaintCase))) {
            switch (letter.party()) {
                case COMPANY -> flow.deliver(complaintCase.number(), CaseSignal.LETTER_BOUNCED, "");
                case CONSUMER -> complaintCase.noteConsumerMailFails(clock.instant());
                case SERVICE -> {}
            }
        }
        changes.announceAfterCommit();
    }

    private void note(Letter letter, Matter matter, String answer) {
        matterHistory.addInternal(matter, EventKind.LETTER_BOUNCED, Viewer.system(), facts(letter, answer));
        if (letter.party() == Party.CONSUMER
                && letter.recipient().equalsIgnoreCase(matter.person().email())) {
            matter.notePersonMailFails(clock.instant());
        }
        paths.of(matter).bounced(matter, IncomingMessages.partyOf(letter.party()));
        changes.announceAfterCommit();
    }

    private static String[] facts(Letter letter, String answer) {
        return new String[] {
            "letter", letter.kind().name(), "party", letter.party().name(), "answer", withoutAddresses(answer)
        };
    }

    /** A mail system goes on trying; nothing changes. */
    void noteDelay(Letter letter, String answer) {
        var number = letter.caseNumber();
        if (number == null) {
            return;
        }
        matters.takeByNumber(number)
                .ifPresentOrElse(
                        matter -> matterHistory.addInternal(
                                matter, EventKind.LETTER_DELAYED, Viewer.system(), facts(letter, answer)),
                        () -> history.add(
                                cases.take(CaseNumber.parse(number)),
                                EventKind.LETTER_DELAYED,
                                Viewer.system(),
                                facts(letter, answer)));
    }

    private static @Nullable String currentAddress(Party party, ComplaintCase complaintCase) {
        return switch (party) {
            case COMPANY -> complaintCase.company().complaintEmail();
            case CONSUMER -> complaintCase.consumer().email();
            case SERVICE -> "";
        };
    }

    /** The history is read by the parties; mail systems like to repeat the address. */
    private static String withoutAddresses(String answer) {
        var clean = answer.replaceAll("[^\\s<>]{1,80}@[^\\s<>]{1,200}", "…").replace("\0", "");
        return clean.length() <= 300 ? clean : clean.substring(0, 300);
    }
}
