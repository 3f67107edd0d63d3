package org.entente.rules;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of decision tables, prefix {@code entente.rules}.
 *
 * @param reread how long a release made on another node may stay unseen here; default 3s
 * @param isolatedLimit how long a table may take that its reader refused, the start of its process included; default 10s
 * @param replay see {@link Replay}
 */
@Validated
@ConfigurationProperties("entente.rules")
record RulesSettings(
        @DefaultValue("3s") Duration reread,
        @DefaultValue("10s") Duration isolatedLimit,
        @DefaultValue Replay replay) {

    /**
     * Prefix {@code entente.rules.replay}.
     *
     * @param reasonNeededAbove share of replayed decisions, 0 to 1; if more of them change, a release needs a written
     *                          reason; default 0.05
     */
    record Replay(
            @DefaultValue("0.05") @DecimalMin("0") @DecimalMax("1")
            double reasonNeededAbove) {}
}
