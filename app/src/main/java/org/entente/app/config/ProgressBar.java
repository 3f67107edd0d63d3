package org.entente.app.config;

import java.io.PrintStream;
import java.util.Locale;
import org.entente.search.ProgressListener;

/** Shows progress as a bar on one line of a terminal; elsewhere as a line for each tenth of the way. */
final class ProgressBar implements ProgressListener {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean isTerminal;
    private final int step;
    private long shown = -1;

    ProgressBar(PrintStream out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
        this.step = isTerminal ? 1 : 10;
    }

    @Override
    public void advanced(long done, long total) {
        long percent = total == 0 ? 0 : 100 * done / total;
        if (percent >= shown + step || percent == 100 && shown < 100) {
            shown = percent;
            show(percent, done, total);
        }
    }

    /** Leaves the bar behind and says that all is done. */
    void end() {
        if (isTerminal) {
            out.println();
        }
        out.println("The search index is complete.");
        out.flush();
    }

    private void show(long percent, long done, long total) {
        int filled = (int) (WIDTH * percent / 100);
        out.printf(
                Locale.ROOT,
                isTerminal ? "\rSearch index [%s%s] %3d %%  %,d of %,d" : "Search index [%s%s] %3d %%  %,d of %,d%n",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                percent,
                done,
                total);
        out.flush();
    }
}
