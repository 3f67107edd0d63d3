package org.entente.app.config;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Brings along a database where {@code entente.database.embedded} is true (the demo and tests). The pool is Spring Boot's
 * own in both cases; because it is built from the server's details it is closed before the server.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entente.database.embedded")
class DatabaseConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(Installation installation, Environment environment) {
        return new EmbeddedPostgres(
                installation.dataDir().resolve("postgres"),
                environment.getRequiredProperty("entente.secrets.database-password"));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }
        };
    }
}
