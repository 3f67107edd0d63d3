package org.entente.ui.site;

import java.util.List;
import org.entente.companies.Sector;
import org.entente.publication.SectorFigures;
import org.entente.publication.YearFigures;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param published number of public complaints, of all times
 */
record HomePage(long published, Year year, List<Tile> sectors, List<HitLine> latest) {

    /** The last twelve months; shares from 0 to 1, null where there is nothing to count. */
    record Year(
            int filed,
            @Nullable Double answered,
            @Nullable Double solved,
            @Nullable Double medianDays) {

        static Year of(YearFigures figures) {
            return new Year(
                    figures.filed(),
                    CompanyNumbers.shareOf(figures.answered()),
                    CompanyNumbers.shareOf(figures.solved()),
                    figures.medianReplyDays());
        }
    }

    /** A sector; {@code solved} from 0 to 1, null without verdicts. */
    record Tile(Sector sector, int cases, @Nullable Double solved) {

        static Tile of(SectorFigures figures) {
            return new Tile(figures.sector(), figures.filed(), CompanyNumbers.shareOf(figures.solved()));
        }
    }
}
