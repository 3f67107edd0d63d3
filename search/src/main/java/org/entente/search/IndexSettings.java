package org.entente.search;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index lies and how soon it follows the database.
 *
 * @param folder {@code entente.index.folder}: where the index is kept; default {@code index} in {@code entente.data-dir};
 *     for example {@code /var/lib/entente/index}
 * @param pollingInterval {@code entente.index.polling-interval}: how often waiting changes are looked for, 10 ms to 1 s;
 *     default {@code 600ms}: every look at changes ends with a costly commit of the index
 * @param beside {@code entente.index.beside}: whether the indexes are written beside those there are, which stay as they
 *     are until the rebuild that asks for it is complete; default false
 */
@Validated
@ConfigurationProperties("entente.index")
record IndexSettings(
        @Nullable Path folder,

        @NotNull @DurationMin(millis = 10) @DurationMax(seconds = 1) @DefaultValue("600ms")
        Duration pollingInterval,

        @DefaultValue("false") boolean beside) {}
