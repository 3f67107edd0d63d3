package org.entente.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.entente.time.ClockMoved;
import org.entente.time.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;

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
    ClockKeeper clockKeeper(Installation installation, MovableClock clock) {
        return new ClockKeeper(keptOffset(installation), clock);
    }

    private static Path keptOffset(Installation installation) {
        return installation.dataDir().resolve("clock-offset");
    }

    /** Writes down how far the clock is moved: each time that somebody moves it, and at the end. */
    static final class ClockKeeper implements AutoCloseable {

        private final Path file;
        private final MovableClock clock;

        private ClockKeeper(Path file, MovableClock clock) {
            this.file = file;
            this.clock = clock;
        }

        @EventListener
        void keep(ClockMoved moved) throws IOException {
            write(moved.offset());
        }

        @Override
        public void close() throws IOException {
            write(clock.offset());
        }

        private void write(Duration offset) throws IOException {
            Files.writeString(file, offset.toString());
        }
    }
}
