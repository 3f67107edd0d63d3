package org.entente.followup;

import static org.entente.casefile.CaseStatus.CHANGES_ASKED;
import static org.entente.casefile.CaseStatus.CLOSED;
import static org.entente.casefile.CaseStatus.CONSUMER_TURN;
import static org.entente.casefile.CaseStatus.ESCALATION_REQUESTED;
import static org.entente.casefile.CaseStatus.NO_REPLY;
import static org.entente.casefile.CaseStatus.WAITING_COMPANY;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseSignal;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.EventKind;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.UploadedFile;
import org.entente.casefile.Verdict;
import org.entente.correspondence.Conversation;
import org.entente.deadlines.Deadlines;
import org.entente.publication.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the consumer of a case does. All methods throw {@code AccessDenied} unless the viewer is the case's consumer,
 * {@code NoSuchCase} if there is none, and {@link CaseConflict} if the moment has passed.
 */
@Service
@Transactional
public class ConsumerActions {

    private static final int MAX_TEXT = 20_000;

    private final ComplaintCases cases;
    private final CaseFlow flow;
    private final CaseHistory history;
    private final Conversation conversation;
    private final Publications publications;
    private final Deadlines deadlines;
    private final CaseChanges changes;
    private final Clock clock;

    ConsumerActions(
            ComplaintCases cases,
            CaseFlow flow,
            CaseHistory history,
            Conversation conversation,
            Publications publications,
            Deadlines deadlines,
            CaseChanges changes,
            Clock clock) {
        this.cases = cases;
        this.flow = flow;
        this.history = history;
        this.conversation = conversation;
        this.publications = publications;
        this.deadlines = deadlines;
        this.changes = changes;
        this.clock = clock;
    }

    /** What the consumer of the case may do now. */
    public Set<ConsumerAction> possible(CaseFile file) {
        var actions = EnumSet.noneOf(ConsumerAction.class);
        var status = file.status();
        if (status == CONSUMER_TURN || status == NO_REPLY) {
            actions.addAll(Set.of(ConsumerAction.CLOSE, ConsumerAction.ESCALATE, ConsumerAction.WRITE));
        }
        if (status == WAITING_COMPANY || status == CaseStatus.REPLY_CHECK) {
            actions.add(ConsumerAction.WRITE);
        }
        if (status == NO_REPLY) {
            actions.add(ConsumerAction.WAIT_LONGER);
        }
        if (status == CHANGES_ASKED) {
            actions.add(ConsumerAction.REVISE);
        }
        if (status != CLOSED && status != ESCALATION_REQUESTED) {
            actions.add(ConsumerAction.WITHDRAW);
        }
        if (mayBePublic(file.outcome())) {
            actions.add(ConsumerAction.CHANGE_PUBLICITY);
        }
        return actions;
    }

    /** What never reached the company, or was taken back, is shown to nobody whatever the consumer chooses. */
    private static boolean mayBePublic(@Nullable Outcome outcome) {
        return outcome != Outcome.REFUSED && outcome != Outcome.NOT_CONFIRMED && outcome != Outcome.WITHDRAWN;
    }

    /** Answers back when it is the consumer's turn; adds to the complaint while the company's reply is awaited. */
    public void write(CaseNumber number, String text, List<UploadedFile> files, Viewer consumer) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("a message must have 1 to " + MAX_TEXT + " characters");
        }
        conversation.consumerWrote(find(number, consumer), text.strip(), files, Channel.WEB, null, null);
    }

    public void close(CaseNumber number, Verdict verdict, Viewer consumer) {
        var found = find(number, consumer);
        requireTurn(found, "be closed with a verdict");
        found.close(verdict, clock.instant());
        history.add(
                found,
                EventKind.CLOSED,
                consumer,
                "outcome",
                verdict.outcome().name(),
                "stars",
                Integer.toString(verdict.stars()));
        decide(found, "close");
    }

    /** Asks for legal aid or mediation; a person gets the whole file. */
    public void escalate(CaseNumber number, EscalationWish wish, String reason, Viewer consumer) {
        var found = find(number, consumer);
        requireTurn(found, "be escalated");
        if (reason.isBlank() || reason.length() > 4000) {
            throw new IllegalArgumentException("a reason must have 1 to 4000 characters");
        }
        history.add(found, EventKind.ESCALATION_REQUESTED, consumer, "wish", wish.name(), "note", reason.strip());
        decide(found, "escalate");
    }

    /** Gives the company a new period after it missed its deadline. */
    public void waitLonger(CaseNumber number, Viewer consumer) {
        var found = find(number, consumer);
        if (found.status() != NO_REPLY) {
            throw new CaseConflict(number, found.status(), "be given more time");
        }
        history.add(found, EventKind.WAITS_LONGER, consumer);
        decide(found, "waitLonger");
    }

    public void withdraw(CaseNumber number, String reason, Viewer consumer) {
        var found = find(number, consumer);
        if (found.status() == CLOSED || found.status() == ESCALATION_REQUESTED) {
            throw new CaseConflict(number, found.status(), "be withdrawn");
        }
        found.close(Outcome.WITHDRAWN, clock.instant());
        history.add(found, EventKind.WITHDRAWN, consumer, "note", reason.strip());
        publications.withdraw(found);
        if (!flow.deliver(number, CaseSignal.WITHDRAWN, "")) {
            throw new CaseConflict(number, found.status(), "be withdrawn");
        }
        changes.announceAfterCommit();
    }

    /** Going private takes the case out of everything public with this commit; going public asks a moderator first. */
    public void changePublicity(CaseNumber number, Publicity publicity, Viewer consumer) {
        var found = find(number, consumer);
        if (found.publicity() == publicity) {
            return;
        }
        found.changePublicity(publicity, clock.instant());
        if (publicity == Publicity.PRIVATE) {
            publications.withdraw(found);
            history.add(found, EventKind.WENT_PRIVATE, consumer);
        } else {
            history.add(found, EventKind.WENT_PUBLIC, consumer);
            if (found.acceptedAt() != null) {
                flow.askForPublication(number);
            }
        }
        changes.announceAfterCommit();
    }

    /** Rewrites the complaint after a moderator asked for it. */
    public void revise(CaseNumber number, String title, String narrative, Viewer consumer) {
        var found = find(number, consumer);
        found.revise(title, narrative, clock.instant());
        found.awaitModeration(clock.instant());
        deadlines.end(found, DeadlineKind.CHANGES);
        history.add(found, EventKind.REVISED, consumer);
        if (!flow.deliver(number, CaseSignal.CONSUMER_REVISED, "")) {
            throw new CaseConflict(number, found.status(), "be revised");
        }
    }

    private ComplaintCase find(CaseNumber number, Viewer consumer) {
        consumer.requireConsumerOf(number.toString());
        return cases.take(number);
    }

    private static void requireTurn(ComplaintCase found, String action) {
        if (found.status() != CONSUMER_TURN && found.status() != NO_REPLY) {
            throw new CaseConflict(found.number(), found.status(), action);
        }
    }

    private void decide(ComplaintCase found, String decision) {
        if (!flow.deliver(found.number(), CaseSignal.CONSUMER_DECIDED, decision)) {
            throw new CaseConflict(found.number(), found.status(), "take the decision " + decision);
        }
        changes.announceAfterCommit();
    }
}
