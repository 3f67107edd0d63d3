package org.entente.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PollingTest {

    private final UI page = new UI();
    private final AtomicInteger looks = new AtomicInteger();
    private final Div component = new Div();
    private final Polling polling = new Polling(component, looks::incrementAndGet);

    @Test
    void looksOnlyWhileItIsWanted() {
        page.add(component);
        poll();

        polling.want(true);
        polling.want(true);
        poll();
        polling.want(false);
        poll();

        assertThat(looks).hasValue(1);
        assertThat(page.getPollInterval()).isEqualTo(-1);
    }

    @Test
    void looksOnlyWhileItsComponentIsOnThePage() {
        polling.want(true);
        poll();
        page.add(component);
        poll();
        page.remove(component);
        poll();
        assertThat(looks).hasValue(1);
        assertThat(page.getPollInterval()).isEqualTo(-1);

        page.add(component);
        poll();

        assertThat(looks).hasValue(2);
    }

    @Test
    void goesOnWhenAnotherOnThePageStops() {
        var other = new Div();
        var others = new Polling(other, () -> {});
        page.add(component, other);
        polling.want(true);
        others.want(true);

        others.want(false);

        assertThat(page.getPollInterval()).isPositive();
        poll();
        assertThat(looks).hasValue(1);
    }

    @Test
    void canStopWhileItLooks() {
        var once = new Polling[1];
        once[0] = new Polling(component, () -> once[0].want(false));
        page.add(component);
        once[0].want(true);

        poll();

        assertThat(page.getPollInterval()).isEqualTo(-1);
    }

    private void poll() {
        ComponentUtil.fireEvent(page, new PollEvent(page, true));
    }
}
