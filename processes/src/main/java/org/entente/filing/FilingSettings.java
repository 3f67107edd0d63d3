package org.entente.filing;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of filing, prefix {@code entente.filing}.
 *
 * @param maxFiles           how many files a complaint may have; default 10
 * @param maxFileBytes       how many bytes a file may have; default 10 MB
 * @param maxCompanyMailsPerDay how many complaints a day may go to the domain of a company that nobody has verified;
 *                           default 20
 */
@Validated
@ConfigurationProperties("entente.filing")
record FilingSettings(
        @DefaultValue("10") @Min(1) int maxFiles,
        @DefaultValue("10485760") @Min(1) long maxFileBytes,
        @DefaultValue("20") @Min(1) int maxCompanyMailsPerDay) {}
