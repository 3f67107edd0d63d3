package org.entente.guide;

import java.util.List;
import org.entente.access.Viewer;
import org.entente.rules.ChangeOutcome;
import org.entente.rules.DocumentDraft;
import org.entente.rules.DocumentOutcome;
import org.entente.rules.Documents;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleRelease;
import org.entente.rules.RuleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts and versions of the guide, for managers. How a draft goes on, from {@code submit} to {@code rollBack}, is the work of
 * {@link RuleChanges}, with the number of the change: {@link ChangeOutcome}.
 */
@Service
@Transactional
public class GuideDrafts {

    private final Documents documents;
    private final RuleChanges changes;
    private final InfoPages pages;

    GuideDrafts(Documents documents, RuleChanges changes, InfoPages pages) {
        this.documents = documents;
        this.changes = changes;
        this.pages = pages;
    }

    /** Opens a draft from the version that holds, or is the last to be released. */
    public GuideDraft open(Viewer viewer) {
        return view(documents.open(Guides.KEY, viewer));
    }

    /** Opens a draft with the content of an earlier version, to bring it back as a new one. */
    public GuideDraft open(int version, Viewer viewer) {
        return view(documents.open(Guides.KEY, version, viewer));
    }

    /** @throws org.entente.rules.NoSuchRules if there is none */
    @Transactional(readOnly = true)
    public GuideDraft get(long change, Viewer viewer) {
        return view(documents.get(change, viewer));
    }

    /**
     * Saves a draft, the whole document. A draft may have errors; they keep it only from being released.
     *
     * @param revision the revision that it was made from
     */
    public GuideSaveOutcome save(long change, int revision, Guide guide, Viewer viewer) {
        return switch (documents.save(change, revision, GuideJson.write(guide), viewer)) {
            case DocumentOutcome.Saved(var draft) -> new GuideSaveOutcome.Saved(view(draft));
            case DocumentOutcome.Passed(var passed) -> new GuideSaveOutcome.Passed(passed);
            case DocumentOutcome.Conflict(var theirs) -> {
                var now = view(theirs);
                var known = documents.history(change, viewer).stream().anyMatch(saved -> saved.number() == revision);
                yield new GuideSaveOutcome.Conflict(
                        now,
                        GuideChange.between(now.guide(), guide),
                        known
                                ? GuideChange.between(
                                        GuideJson.read(documents.revision(change, revision, viewer)), now.guide())
                                : List.of());
            }
        };
    }

    /** Saves a draft from a file, as {@link #export} writes it. */
    public GuideSaveOutcome save(long change, int revision, byte[] json, Viewer viewer) {
        try {
            return save(change, revision, GuideJson.read(json), viewer);
        } catch (UnreadableGuide refused) {
            return new GuideSaveOutcome.Refused(refused);
        }
    }

    /** What is wrong with a guide that is being edited and was not saved yet. */
    @Transactional(readOnly = true)
    public List<GuideFinding> check(Guide guide) {
        return GuideCheck.findings(guide, pages.completeKeys());
    }

    /** What a draft changes of the version it was made from. */
    @Transactional(readOnly = true)
    public List<GuideChange> compareDraft(long change, Viewer viewer) {
        var draft = documents.get(change, viewer);
        return GuideChange.between(version(draft.change().baseVersion(), viewer), GuideJson.read(draft.content()));
    }

    /** What changed from one version to another. */
    @Transactional(readOnly = true)
    public List<GuideChange> compare(int from, int to, Viewer viewer) {
        return GuideChange.between(version(from, viewer), version(to, viewer));
    }

    /** @throws org.entente.rules.NoSuchRules if there is none */
    @Transactional(readOnly = true)
    public Guide version(int number, Viewer viewer) {
        return GuideJson.read(documents.version(Guides.KEY, number, viewer).xml());
    }

    /** The draft, to be walked through before anybody else sees it. */
    @Transactional(readOnly = true)
    public GuideWalk walk(long change, Viewer viewer) {
        return new GuideWalk(GuideJson.read(documents.get(change, viewer).content()));
    }

    /** A draft as a file. */
    @Transactional(readOnly = true)
    public byte[] export(long change, Viewer viewer) {
        return documents.get(change, viewer).content();
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<RuleVersion> versions(Viewer viewer) {
        return documents.versions(Guides.KEY, viewer);
    }

    /** All releases, in the order in which they take effect. */
    @Transactional(readOnly = true)
    public List<RuleRelease> releases(Viewer viewer) {
        return documents.releases(Guides.KEY, viewer);
    }

    /** All changes of the guide, newest first. */
    @Transactional(readOnly = true)
    public List<RuleChange> changes(Viewer viewer) {
        return changes.of(Guides.KEY, viewer);
    }

    /** All saved revisions of a draft, the first one first. */
    @Transactional(readOnly = true)
    public List<Documents.SavedRevision> history(long change, Viewer viewer) {
        return documents.history(change, viewer);
    }

    /** Takes note that a draft now follows a version that was released meanwhile, whose changes the manager has seen. */
    public GuideDraft rebase(long change, int revision, Viewer viewer) {
        return view(documents.rebase(change, revision, viewer));
    }

    /** Gives a draft up. Does nothing if it is none any more. */
    public void discard(long change, Viewer viewer) {
        documents.discard(change, viewer);
    }

    private GuideDraft view(DocumentDraft draft) {
        var guide = GuideJson.read(draft.content());
        return new GuideDraft(
                draft.change(),
                draft.revision(),
                draft.author(),
                draft.savedAt(),
                guide,
                check(guide),
                draft.lastVersion());
    }
}
