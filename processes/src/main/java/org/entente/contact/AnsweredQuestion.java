package org.entente.contact;

import java.time.Instant;
import org.entente.casefile.CaseNumber;

/**
 * An earlier question with our last answer, for an agent who answers a similar one. Who asked is left out.
 *
 * @param answer as it was sent
 */
public record AnsweredQuestion(CaseNumber number, String title, String answer, Instant answeredAt) {}
