package org.entente.app.config;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Keys that must exist before the product starts and that no default can replace. Each is at least 32 characters of
 * random text, for example from {@code openssl rand -base64 32}. The demo makes its own, see {@link KeptSecrets}.
 *
 * @param mailKey {@code entente.secrets.mail-key}: signs the tokens in reply addresses
 * @param linkKey {@code entente.secrets.link-key}: signs the links that open a draft or a case
 */
@Validated
@ConfigurationProperties("entente.secrets")
public record Secrets(
        @NotNull @Size(min = 32) String mailKey,
        @NotNull @Size(min = 32) String linkKey) {

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
