package org.entente.rules;

import java.time.Instant;

/**
 * A draft of a document as it was saved last.
 *
 * @param revision    the number of what was saved last; a further save names it
 * @param author      who saved it
 * @param content     its bytes as they were saved
 * @param lastVersion the version that holds or is the last to be released; another than the change's base if it was overtaken
 */
public record DocumentDraft(
        RuleChange change, int revision, String author, Instant savedAt, byte[] content, int lastVersion) {}
