package org.entente.rules;

import java.util.List;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.rules.RuleChange.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What drafts of tables and of documents have in common. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {

    private final ChangeStore changes;
    private final VersionStore versions;
    private final RuleChangeFlow flow;

    Drafts(ChangeStore changes, VersionStore versions, RuleChangeFlow flow) {
        this.changes = changes;
        this.versions = versions;
        this.flow = flow;
    }

    long begin(String key, byte[] content, List<Example> examples, Viewer viewer) {
        var change = changes.open(key, versions.last(key).version(), content, examples, viewer.name());
        flow.begin(change);
        return change;
    }

    /** Takes note that a draft now follows the version that was released last. */
    void rebase(long change, int revision, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        if (found.state() == State.DRAFT && found.revision() == revision) {
            changes.rebase(change, versions.last(found.key()).version());
        }
    }

    /** Gives a draft up. Does nothing if it is none any more. */
    void discard(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        if (changes.take(change).state() == State.DRAFT) {
            changes.ended(change, State.DISCARDED, viewer.name());
            flow.begin(change);
            flow.discarded(change);
        }
    }
}
