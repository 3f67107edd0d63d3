package org.entente.contact;

import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is special to a question.
 *
 * @param became the complaint, or whatever else, that it became
 */
public record QuestionFacts(QuestionTheme theme, @Nullable CaseNumber became) {}
