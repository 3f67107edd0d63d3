package org.entente.matters;

import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a person told already.
 *
 * @param from      where
 * @param title     up to 150 characters
 * @param narrative the whole story with what was added later, up to 20,000 characters
 * @param theme     a theme of the guide, {@code other} if it is none
 * @param company   the number of the company in the directory; null if none was named, or none of it
 */
public record Told(
        CaseNumber from,
        Person person,
        Language language,
        String title,
        String narrative,
        String theme,
        @Nullable Integer company) {}
