package org.entente.app.config;

import java.io.Console;
import java.util.Locale;
import org.entente.search.ProgressListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows progress as a bar on one line of a terminal; elsewhere as a line for each tenth of the way. */
final class ProgressBar implements ProgressListener {

    private static final Logger CONSOLE = LoggerFactory.getLogger(ReadyLine.CONSOLE);
    private static final int WIDTH = 40;

    private final @Nullable Console terminal;
    private final int step;
    private long shown = -1;

    /** @param terminal null if nobody watches */
    ProgressBar(@Nullable Console terminal) {
        this.terminal = terminal;
        this.step = terminal == null ? 10 : 1;
    }

    @Override
    public void advanced(long done, long total) {
        long percent = total == 0 ? 0 : 100 * done / total;
        long mark = percent / step * step;
        if (mark > shown) {
            shown = mark;
            show(line(percent, done, total));
        }
    }

    /** Leaves the bar behind and says that all is done. */
    void end() {
        if (terminal != null) {
            terminal.printf("%n").flush();
        }
        CONSOLE.info("The search index is complete.");
    }

    static String line(long percent, long done, long total) {
        int filled = (int) (WIDTH * percent / 100);
        return String.format(
                Locale.ROOT,
                "Search index [%s%s] %3d %%  %,d of %,d",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                percent,
                done,
                total);
    }

    private void show(String line) {
        if (terminal == null) {
            CONSOLE.info(line);
        } else {
            terminal.printf("\r%s", line).flush();
        }
    }
}
