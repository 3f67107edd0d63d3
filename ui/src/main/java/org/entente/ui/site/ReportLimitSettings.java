package org.entente.ui.site;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often somebody may use the form of reports from one network address, prefix {@code entente.reporting}.
 *
 * @param beginsPerHour reports begun; default 30
 * @param filesPerHour  files added; default 60
 * @param sendsPerHour  reports sent; default 10
 */
@Validated
@ConfigurationProperties("entente.reporting")
record ReportLimitSettings(
        @DefaultValue("30") @Min(1) int beginsPerHour,
        @DefaultValue("60") @Min(1) int filesPerHour,
        @DefaultValue("10") @Min(1) int sendsPerHour) {}
