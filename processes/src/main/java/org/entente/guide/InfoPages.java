package org.entente.guide;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.guide.InfoPageDraft.Problem;
import org.entente.guide.InfoPageDraft.Problem.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Information pages by theme. Everybody reads them; managers write drafts, publish them as versions that never change, and take
 * older versions back.
 */
@Service
@Transactional
public class InfoPages {

    private static final Logger LOG = LoggerFactory.getLogger(InfoPages.class);
    private static final int LONGEST = 40_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 2000;

    private final InfoPageRows rows;
    private final InfoPageVersions versions;
    private final Clock clock;

    InfoPages(InfoPageRows rows, InfoPageVersions versions, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<InfoPageView> find(String key, Language language) {
        return rows.findByPageKeyAndLanguage(key, language).map(InfoPages::view);
    }

    /** All pages in a language, by title. */
    @Transactional(readOnly = true)
    public List<InfoPageView> all(Language language) {
        return rows.findByLanguageOrderByTitle(language).stream()
                .map(InfoPages::view)
                .toList();
    }

    /** The keys of the pages that there are in all four languages. */
    @Transactional(readOnly = true)
    public Set<String> completeKeys() {
        return rows.findAllByOrderByPageKeyAscLanguageAsc().stream()
                .collect(Collectors.groupingBy(InfoPage::pageKey, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(page -> page.getValue() == Language.values().length)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All versions of a page, the newest first. */
    @Transactional(readOnly = true)
    public List<InfoPageVersion> versions(String key, Language language, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.of(key, language);
    }

    /** What managers are writing; empty if nobody does. */
    @Transactional(readOnly = true)
    public Optional<InfoPageDraft> draft(String key, Language language, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.draft(key, language);
    }

    /** All drafts, also of pages that nobody reads yet, by key. */
    @Transactional(readOnly = true)
    public List<InfoPageDraft> drafts(Viewer viewer) {
        viewer.require(Role.MANAGER);
        return versions.drafts();
    }

    /**
     * Saves the draft of a page, also of one that there is not yet. A draft may have problems; they keep it only from being
     * published.
     *
     * @param key      lower case letters, digits and hyphens
     * @param revision that of the draft that it was made from; 0 if there was none
     * @param markdown at most 40 000 characters
     */
    public InfoPageOutcome saveDraft(String key, Language language, int revision, String markdown, Viewer viewer) {
        viewer.require(Role.MANAGER);
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*") || key.length() > 60) {
            throw new IllegalArgumentException(
                    "a page's key has lower case letters, digits and hyphens, at most 60, but is " + key);
        }
        if (markdown.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a page has at most " + LONGEST + " characters, but this has " + markdown.length());
        }
        versions.lock(key, language);
        var last = versions.draft(key, language);
        if (last.map(InfoPageDraft::revision).orElse(0) != revision) {
            return new InfoPageOutcome.Conflict(last.orElse(null));
        }
        versions.saveDraft(key, language, revision + 1, markdown, viewer.name());
        return new InfoPageOutcome.Saved(versions.draft(key, language).orElseThrow());
    }

    /**
     * Makes a draft a version, which everybody reads from now on.
     *
     * @param revision that of the draft that the manager saw last
     */
    public InfoPageOutcome publish(String key, Language language, int revision, Viewer viewer) {
        viewer.require(Role.MANAGER);
        versions.lock(key, language);
        var draft = versions.draft(key, language).orElse(null);
        if (draft == null || draft.revision() != revision) {
            return new InfoPageOutcome.Conflict(draft);
        }
        if (!draft.problems().isEmpty()) {
            return new InfoPageOutcome.Refused(draft.problems());
        }
        var number = versions.add(key, language, draft.markdown(), false, viewer.name());
        show(key, language, number, draft.markdown(), viewer.name());
        versions.deleteDraft(key, language);
        return new InfoPageOutcome.Published(
                versions.find(key, language, number).orElseThrow());
    }

    /** Gives a draft up. Does nothing if there is none. */
    public void discardDraft(String key, Language language, Viewer viewer) {
        viewer.require(Role.MANAGER);
        versions.lock(key, language);
        versions.deleteDraft(key, language);
    }

    /**
     * Lets everybody read an older version again.
     *
     * @throws IllegalArgumentException if there is none
     */
    public InfoPageVersion takeBack(String key, Language language, int number, Viewer viewer) {
        viewer.require(Role.MANAGER);
        versions.lock(key, language);
        var version = versions.find(key, language, number)
                .orElseThrow(() ->
                        new IllegalArgumentException("page " + key + " in " + language + " has no version " + number));
        show(key, language, number, version.markdown(), viewer.name());
        return versions.find(key, language, number).orElseThrow();
    }

    /** What keeps a text from being published; empty if nothing does. */
    public static List<Problem> problems(String markdown) {
        var text = MarkdownText.page(markdown);
        var problems = new ArrayList<Problem>();
        if (text.title().isEmpty()) {
            problems.add(new Problem(Kind.NO_TITLE, ""));
        }
        if (text.summary().isEmpty()) {
            problems.add(new Problem(Kind.NO_SUMMARY, ""));
        }
        if (text.title().length() > LONGEST_TITLE) {
            problems.add(new Problem(Kind.TOO_LONG, String.valueOf(LONGEST_TITLE)));
        }
        if (text.summary().length() > LONGEST_SUMMARY) {
            problems.add(new Problem(Kind.TOO_LONG, String.valueOf(LONGEST_SUMMARY)));
        }
        text.badLinks().forEach(link -> problems.add(new Problem(Kind.BAD_LINK, link)));
        return List.copyOf(problems);
    }

    /** Makes a shipped page a version; it is read at once unless managers have published versions of their own. */
    void install(String key, Language language, String markdown) {
        versions.lock(key, language);
        var known = versions.of(key, language);
        var hash = InfoPageVersions.sha256(markdown);
        if (known.stream().anyMatch(version -> version.contentHash().equals(hash))) {
            return;
        }
        var number = versions.add(key, language, markdown, true, "system");
        if (known.stream().allMatch(InfoPageVersion::isShipped)) {
            show(key, language, number, markdown, "system");
        }
    }

    private void show(String key, Language language, int number, String markdown, String by) {
        var page = rows.findByPageKeyAndLanguage(key, language).orElseGet(() -> new InfoPage(key, language));
        page.show(number, markdown, by, clock.instant());
        rows.save(page);
        LOG.info("information page {} in {} shows version {}", key, language, number);
    }

    private static InfoPageView view(InfoPage page) {
        return new InfoPageView(
                page.pageKey(),
                page.language(),
                page.number(),
                page.title(),
                page.summary(),
                page.markdown(),
                page.changedBy(),
                page.changedAt());
    }
}
