package org.entente.matters;

import java.time.Clock;
import java.util.Map;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What opening the link in a letter means for a matter. */
@Service
public class MatterLinks {

    /** The receive task in which a process waits for the link in the first letter, if it does. */
    public static final String AWAIT_CONFIRMATION = "awaitConfirmation";

    private final Matters matters;
    private final MatterFlow flow;
    private final Clock clock;

    MatterLinks(Matters matters, MatterFlow flow, Clock clock) {
        this.matters = matters;
        this.flow = flow;
        this.clock = clock;
    }

    /**
     * Confirms that the mailbox is the person's; again, it does nothing.
     *
     * @return false if the number is that of no matter
     */
    @Transactional
    public boolean confirmMailbox(CaseNumber number, Viewer person) {
        var found = matters.takeByNumber(number.toString());
        if (found.isEmpty()) {
            return false;
        }
        person.requireConsumerOf(number.toString());
        if (found.get().mailboxConfirmedAt().isEmpty()) {
            found.get().confirmMailbox(clock.instant());
            flow.deliver(number, AWAIT_CONFIRMATION, Map.of());
        }
        return true;
    }
}
