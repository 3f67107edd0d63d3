package org.entente.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.entente.time.MovableClock;
import org.entente.ui.site.ReportLimits.Act;
import org.junit.jupiter.api.Test;

class ReportLimitsTest {

    private final MovableClock clock = new MovableClock(Clock.systemUTC(), Duration.ZERO);
    private final ReportLimits limits = new ReportLimits(new ReportLimitSettings(3, 2, 1), clock);

    @Test
    void allowsSoManyActsAnHourFromOneAddress() {
        assertThat(limits.allows(Act.SEND, "192.0.2.1")).isTrue();
        assertThat(limits.allows(Act.SEND, "192.0.2.1")).isFalse();

        assertThat(limits.allows(Act.SEND, "192.0.2.2")).isTrue();
        assertThat(limits.allows(Act.BEGIN, "192.0.2.1")).isTrue();
        clock.advance(Duration.ofHours(1));
        assertThat(limits.allows(Act.SEND, "192.0.2.1")).isTrue();
    }

    @Test
    void takesANetworkOfTheNewerKindForOneAddress() {
        assertThat(limits.allows(Act.SEND, "2001:db8:1:2:0:0:0:1")).isTrue();
        assertThat(limits.allows(Act.SEND, "2001:db8:1:2:0:0:0:2")).isFalse();
        assertThat(limits.allows(Act.SEND, "2001:db8:1:3:0:0:0:1")).isTrue();
    }
}
