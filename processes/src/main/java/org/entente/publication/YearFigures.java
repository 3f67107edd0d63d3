package org.entente.publication;

import org.entente.scores.Share;
import org.jspecify.annotations.Nullable;

/**
 * The last twelve months of all companies.
 *
 * @param filed complaints that were filed and confirmed, public or private
 * @param answered share of those with a first reply among those that were answered or are due
 * @param solved share of those that were solved fully or partly among those with a verdict
 * @param medianReplyDays median of working days to the first reply; null without any reply
 */
public record YearFigures(
        int filed, Share answered, Share solved, @Nullable Double medianReplyDays) {}
