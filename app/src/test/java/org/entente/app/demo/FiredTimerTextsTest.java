package org.entente.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.entente.ui.shell.Texts;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The start page has words for every timer of the models. */
class FiredTimerTextsTest {

    @Test
    void saysOfEveryTimerWhatItMeans() throws Exception {
        var timers = new ArrayList<String>();
        for (var model : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn20.xml")) {
            Jsoup.parse(model.getContentAsString(StandardCharsets.UTF_8), Parser.xmlParser())
                    .select(":has(> timerEventDefinition)")
                    .forEach(event -> timers.add(event.id()));
        }
        var texts = new Texts();

        assertThat(timers).hasSizeGreaterThan(5);
        assertThat(timers)
                .allSatisfy(timer ->
                        assertThat(texts.has("demo.fired." + timer)).as(timer).isTrue());
    }
}
