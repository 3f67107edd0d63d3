package org.entente.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProgressBarTest {

    @Test
    void drawsTheShareThatIsDone() {
        assertThat(ProgressBar.line(25, 500, 2_000))
                .isEqualTo("Search index [##########------------------------------]  25 %  500 of 2,000");
    }

    @Test
    void writesALineForEachTenthWhereNobodyWatches(CapturedOutput output) {
        var bar = new ProgressBar(null);
        for (int done = 0; done <= 1_000; done++) {
            bar.advanced(done, 1_000);
        }
        bar.end();

        assertThat(output.getAll().lines().filter(line -> line.contains("Search index [")))
                .hasSize(11);
        assertThat(output.getAll()).contains("100 %  1,000 of 1,000");
    }
}
