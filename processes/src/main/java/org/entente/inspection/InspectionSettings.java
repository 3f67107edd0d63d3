package org.entente.inspection;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of reports, prefix {@code entente.inspection}.
 *
 * @param maxFiles            how many files a report may have; default 5
 * @param maxFileBytes        how many bytes a file may have; default 10 MB
 * @param maxReportsPerDay    how many reports one mailbox may send within 24 hours; default 5
 * @param draftsKept          how long a report that was begun and not sent is kept; default 7 days
 */
@Validated
@ConfigurationProperties("entente.inspection")
record InspectionSettings(
        @DefaultValue("5") @Min(1) int maxFiles,
        @DefaultValue("10485760") @Min(1) long maxFileBytes,
        @DefaultValue("5") @Min(1) int maxReportsPerDay,
        @DefaultValue("7d") Duration draftsKept) {}
