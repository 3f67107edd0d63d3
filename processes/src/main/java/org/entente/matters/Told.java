package org.entente.matters;

import org.entente.access.Language;
import org.entente.casefile.CaseNumber;

/**
 * What a person told already.
 *
 * @param from      where
 * @param title     up to 150 characters
 * @param narrative the whole story with what was added later, up to 20,000 characters
 * @param theme     a theme of the guide, {@code other} if it is none
 */
public record Told(CaseNumber from, Person person, Language language, String title, String narrative, String theme) {}
