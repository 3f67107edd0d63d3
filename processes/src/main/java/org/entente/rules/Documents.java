package org.entente.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.rules.RuleChange.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions and drafts of what is released like a table but is none: see {@link DocumentKind}. The content is bytes to this
 * class; the package that owns the kind reads and checks them. How a draft goes on is {@link RuleChanges}' work.
 */
@Service
@Transactional
public class Documents {

    private final VersionStore versions;
    private final ChangeStore changes;
    private final ReleasedTables released;
    private final Drafts drafts;
    private final Shipping shipping;
    private final DocumentKinds kinds;
    private final Clock clock;
    private final Map<String, RuleVersion> current = new ConcurrentHashMap<>();

    Documents(
            VersionStore versions,
            ChangeStore changes,
            ReleasedTables released,
            Drafts drafts,
            Shipping shipping,
            DocumentKinds kinds,
            Clock clock) {
        this.versions = versions;
        this.changes = changes;
        this.released = released;
        this.drafts = drafts;
        this.shipping = shipping;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** A saved state of a draft, for its history. */
    public record SavedRevision(int number, String author, Instant savedAt) {}

    /** Makes the shipped content a version, by the rules of shipped tables; does nothing if it is one already. */
    public void install(String key, byte[] content) {
        shipping.install(key, content, List.of());
    }

    /**
     * The version that holds now; from memory as long as it is the same. For everybody.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public RuleVersion current(String key) {
        var number = released.numberAt(key, clock.instant());
        return java.util.Objects.requireNonNull(current.compute(
                key, (same, kept) -> kept != null && kept.number() == number ? kept : versions.get(key, number)));
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<RuleVersion> versions(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.versions(key);
    }

    /** @throws NoSuchRules if there is none */
    @Transactional(readOnly = true)
    public RuleVersion version(String key, int number, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.get(key, number);
    }

    /** All releases, in the order in which they take effect. */
    @Transactional(readOnly = true)
    public List<RuleRelease> releases(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.releases().stream()
                .filter(release -> release.key().equals(key))
                .toList();
    }

    /** Opens a draft from the version that holds, or is the last to be released. */
    public DocumentDraft open(String key, Viewer viewer) {
        return open(key, versions.last(known(key)).version(), viewer);
    }

    /** Opens a draft with the content of an earlier version, to bring it back as a new one. */
    public DocumentDraft open(String key, int version, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return view(drafts.begin(known(key), versions.get(key, version).xml(), List.of(), viewer));
    }

    /** @throws NoSuchRules if there is none, or it is a change of a table */
    @Transactional(readOnly = true)
    public DocumentDraft get(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return view(change);
    }

    /** What a draft was at one of its revisions. */
    @Transactional(readOnly = true)
    public byte[] revision(long change, int number, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return changes.revision(change, number).xml();
    }

    /** All saved revisions of a draft, the first one first. */
    @Transactional(readOnly = true)
    public List<SavedRevision> history(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return changes.revisions(change).stream()
                .map(revision -> new SavedRevision(revision.number(), revision.author(), revision.savedAt()))
                .toList();
    }

    /**
     * Saves the content of a draft, all of it.
     *
     * @param revision the revision that it was made from
     */
    public DocumentOutcome save(long change, int revision, byte[] content, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        known(found.key());
        if (found.state() != State.DRAFT) {
            return new DocumentOutcome.Passed(found);
        }
        return changes.save(change, revision, content, List.of(), viewer.name())
                ? new DocumentOutcome.Saved(view(change))
                : new DocumentOutcome.Conflict(view(change));
    }

    /** Takes note that a draft now follows a version that was released meanwhile, whose changes the manager has seen. */
    public DocumentDraft rebase(long change, int revision, Viewer viewer) {
        drafts.rebase(change, revision, viewer);
        return view(change);
    }

    /** Gives a draft up. Does nothing if it is none any more. */
    public void discard(long change, Viewer viewer) {
        drafts.discard(change, viewer);
    }

    private DocumentDraft view(long id) {
        var change = changes.get(id);
        var revision = changes.revision(id, change.revision());
        return new DocumentDraft(
                change,
                revision.number(),
                revision.author(),
                revision.savedAt(),
                revision.xml(),
                versions.last(known(change.key())).version());
    }

    private String known(String key) {
        return kinds.of(key)
                .map(DocumentKind::key)
                .orElseThrow(() -> new NoSuchRules("there is no kind of document " + key));
    }
}
