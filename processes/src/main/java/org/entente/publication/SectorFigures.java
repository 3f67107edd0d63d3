package org.entente.publication;

import org.entente.companies.Sector;
import org.entente.scores.Share;

/**
 * The last twelve months of a sector.
 *
 * @param filed complaints that were filed and confirmed, public or private
 * @param solved share of solved ones among those with a verdict, partly solved ones counting half
 */
public record SectorFigures(Sector sector, int filed, Share solved) {}
