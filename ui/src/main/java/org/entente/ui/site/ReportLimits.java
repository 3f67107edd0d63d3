package org.entente.ui.site;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often reports may be begun, sent and given files from one network address within an hour. Addresses are kept in memory
 * alone, and only the latest.
 */
@Component
class ReportLimits {

    private static final int ADDRESSES = 20_000;

    private final ReportLimitSettings settings;
    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    ReportLimits(ReportLimitSettings settings, Clock clock) {
        this.settings = settings;
        this.meter = new OurTime(clock);
    }

    /** What is counted. */
    enum Act {
        BEGIN,
        ATTACH,
        SEND
    }

    /** Counts an act; false if there were too many, which then does not count. */
    synchronized boolean allows(Act act, String address) {
        return buckets.computeIfAbsent(act + " " + network(address), key -> bucket(act))
                .tryConsume(1);
    }

    private Bucket bucket(Act act) {
        var perHour = switch (act) {
            case BEGIN -> settings.beginsPerHour();
            case ATTACH -> settings.filesPerHour();
            case SEND -> settings.sendsPerHour();
        };
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }

    /** Somebody with IPv6 has a whole network of 64 bits. */
    private static String network(String address) {
        var groups = address.split(":", -1);
        return groups.length < 5
                ? address
                : String.join(":", Arrays.asList(groups).subList(0, 4));
    }

    private record OurTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
