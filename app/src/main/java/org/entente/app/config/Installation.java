package org.entente.app.config;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where this installation is found and where it keeps what is not in the database.
 *
 * @param publicUrl {@code entente.public-url}: address of the home page as people type it, used in mails and feeds;
 *     required, for example {@code https://complaints.example.org}
 * @param dataDir {@code entente.data-dir}: folder of attachments and indexes, and of everything else in the demo; default
 *     {@code .entente} in the working directory
 */
@Validated
@ConfigurationProperties("entente")
public record Installation(@NotNull URI publicUrl, @NotNull Path dataDir) {

    public Installation {
        if (publicUrl != null && (publicUrl.getHost() == null || publicUrl.getScheme() == null)) {
            throw new IllegalArgumentException("entente.public-url must have a scheme and a host, but is " + publicUrl);
        }
    }

    /** Whether people reach the product by https, so that cookies and answers can insist on it. */
    public boolean isSecure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
