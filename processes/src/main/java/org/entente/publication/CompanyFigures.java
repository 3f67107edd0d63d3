package org.entente.publication;

import org.entente.scores.ServiceScore;

/**
 * What everyone may know in numbers about how a company answers.
 *
 * @param received complaints that were sent to it within the window of the score, public or private
 * @param open those of them that are not closed
 * @param score with all its counts; its points are null below the minimum of cases
 */
public record CompanyFigures(int received, int open, ServiceScore score) {}
