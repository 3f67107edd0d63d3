package org.entente.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.matters.Matter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets and ends the deadlines of cases and matters, in the caller's transaction. Each has at most one open deadline of a
 * kind. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Deadlines {

    private final DeadlinePolicy policy;
    private final Clock clock;

    Deadlines(DeadlinePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** Computes and stores a deadline; an open one of the same kind ends. */
    public Deadline set(ComplaintCase complaintCase, DeadlineKind kind, Instant trigger) {
        return setAll(complaintCase, trigger, Set.of(kind)).getFirst();
    }

    /**
     * Computes and stores deadlines that start together, such as a reply and the reminders before it; open ones of the
     * same kinds end.
     *
     * @return one for each kind, in the order in which the kinds are declared
     */
    public List<Deadline> setAll(ComplaintCase complaintCase, Instant trigger, Set<DeadlineKind> kinds) {
        var ordered = EnumSet.copyOf(kinds);
        end(complaintCase, ordered);
        var set = ordered.stream()
                .map(kind -> policy.compute(kind, complaintCase, trigger))
                .toList();
        var now = clock.instant();
        set.forEach(deadline -> complaintCase.addDeadline(deadline, now));
        return set;
    }

    /** Ends the open deadlines of the given kinds: what was owed came, or no longer matters. */
    public void end(ComplaintCase complaintCase, DeadlineKind first, DeadlineKind... more) {
        end(complaintCase, EnumSet.of(first, more));
    }

    /** Ends all open deadlines, as when a case closes. */
    public void endAll(ComplaintCase complaintCase) {
        end(complaintCase, EnumSet.allOf(DeadlineKind.class));
    }

    /** Computes and stores a deadline of a matter; an open one of the same kind ends. */
    public Deadline set(Matter matter, DeadlineKind kind, Instant trigger) {
        var deadline = policy.compute(kind, matter, trigger);
        put(matter, deadline);
        return deadline;
    }

    /** Stores a deadline of a matter that was computed elsewhere; an open one of the same kind ends. */
    public void put(Matter matter, Deadline deadline) {
        end(matter, deadline.kind());
        matter.addDeadline(deadline, clock.instant());
    }

    /** Ends the open deadlines of a matter of the given kinds: what was owed came, or no longer matters. */
    public void end(Matter matter, DeadlineKind first, DeadlineKind... more) {
        end(matter, EnumSet.of(first, more));
    }

    /** Ends all open deadlines of a matter, as when it closes. */
    public void endAll(Matter matter) {
        end(matter, EnumSet.allOf(DeadlineKind.class));
    }

    private void end(Matter matter, Set<DeadlineKind> kinds) {
        var now = clock.instant();
        matter.openDeadlines().stream()
                .filter(entry -> kinds.contains(entry.deadline().kind()))
                .forEach(entry -> entry.end(now));
    }

    private void end(ComplaintCase complaintCase, Set<DeadlineKind> kinds) {
        var now = clock.instant();
        complaintCase.openDeadlines().stream()
                .filter(entry -> kinds.contains(entry.deadline().kind()))
                .forEach(entry -> entry.end(now));
    }
}
