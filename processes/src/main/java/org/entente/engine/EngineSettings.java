package org.entente.engine;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the process engine, prefix {@code entente.engine}.
 *
 * @param node         the name of this node; must be stable over restarts and different on each node, since locks carry it
 * @param threads      how many timers and jobs run at a time
 * @param lockTime     after how long another node takes over the jobs of a node that died
 * @param timerPolling how long a due timer waits at most before somebody looks
 * @param active       whether timers run on this node
 */
@Validated
@ConfigurationProperties("entente.engine")
record EngineSettings(
        @DefaultValue("entente-1") @NotBlank String node,
        @DefaultValue("4") @Min(1) int threads,
        @DefaultValue("5m") Duration lockTime,
        @DefaultValue("1s") Duration timerPolling,
        @DefaultValue("true") boolean active) {}
