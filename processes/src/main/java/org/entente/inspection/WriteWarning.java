package org.entente.inspection;

import org.entente.access.Language;

/**
 * What an inspector warns of.
 *
 * @param target  the website, number, sender or name, 1 to 300 characters on one line
 * @param text    what to watch for, 20 to 3,000 characters
 * @param publish whether the public sees it at once
 */
public record WriteWarning(WarningKind kind, String target, Language language, String text, boolean publish) {

    private static final int LONGEST_TARGET = 300;
    private static final int SHORTEST_TEXT = 20;
    private static final int LONGEST_TEXT = 3000;

    public WriteWarning {
        target = target.strip();
        text = text.strip();
        if (target.isEmpty()
                || target.length() > LONGEST_TARGET
                || target.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("target must have 1 to 300 characters on one line");
        }
        if (text.length() < SHORTEST_TEXT || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text must have 20 to 3,000 characters, but has " + text.length());
        }
    }
}
