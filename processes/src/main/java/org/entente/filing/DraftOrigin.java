package org.entente.filing;

import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How a draft came about; it never changes while the draft is written.
 *
 * @param channel     how the person came to us
 * @param takenDownBy the account of the agent who writes for somebody; null if people write for themselves
 * @param from        the matter that the draft goes on from; null if it is new
 */
public record DraftOrigin(
        Channel channel,
        @Nullable String takenDownBy,
        @Nullable CaseNumber from) {

    /** Somebody writes on their own. */
    public static final DraftOrigin OWN = new DraftOrigin(Channel.WEB, null, null);

    /**
     * An agent writes for somebody.
     *
     * @throws org.entente.access.AccessDenied unless the viewer is an agent
     */
    public static DraftOrigin takenDown(Channel channel, Viewer agent) {
        agent.require(Role.AGENT);
        return new DraftOrigin(channel, agent.name(), null);
    }

    /** The same, going on from a matter; whoever opens the draft must be allowed to read that. */
    public DraftOrigin from(CaseNumber matter) {
        return new DraftOrigin(channel, takenDownBy, matter);
    }

    public boolean isTakenDown() {
        return takenDownBy != null;
    }
}
