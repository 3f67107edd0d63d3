package org.entente.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.entente.time.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the product. In the demo it can be moved, and stays moved after a restart. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!demo")
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo")
    MovableClock movableClock(Installation installation) throws IOException {
        var kept = keptOffset(installation);
        return new MovableClock(
                Clock.systemUTC(),
                Files.exists(kept) ? Duration.parse(Files.readString(kept).strip()) : Duration.ZERO);
    }

    @Bean
    @Profile("demo")
    AutoCloseable clockKeeper(Installation installation, MovableClock clock) {
        return () -> Files.writeString(keptOffset(installation), clock.offset().toString());
    }

    private static Path keptOffset(Installation installation) {
        return installation.dataDir().resolve("clock-offset");
    }
}
