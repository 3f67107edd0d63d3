package org.entente.inspection;

import java.time.Clock;
import java.util.List;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warnings that inspectors wrote: everybody reads those that were published, inspectors all. */
@Service
@Transactional
public class Warnings {

    private static final int LISTED = 300;

    private final StoredWarnings stored;
    private final Clock clock;

    Warnings(StoredWarnings stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** The warnings that stand in public, the latest first. */
    @Transactional(readOnly = true)
    public List<PublicWarning> inPublic() {
        return stored.inPublic(PageRequest.of(0, LISTED)).stream()
                .map(StoredWarning::view)
                .toList();
    }

    /** All warnings, the latest first. */
    @Transactional(readOnly = true)
    public List<PublicWarning> all(Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        return stored.latest(PageRequest.of(0, LISTED)).stream()
                .map(StoredWarning::view)
                .toList();
    }

    /** @throws CaseConflict if it was published or withdrawn already */
    public void publish(long id, Viewer inspector) {
        take(id, inspector).publish(inspector.name(), clock.instant());
    }

    /** @throws CaseConflict if it was withdrawn already */
    public void withdraw(long id, Viewer inspector) {
        take(id, inspector).withdraw(inspector.name(), clock.instant());
    }

    private StoredWarning take(long id, Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        return stored.findById(id).orElseThrow(() -> new CaseConflict("no warning " + id));
    }
}
