package org.entente.app.config;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.Environment;

/**
 * Brings along a database where {@code entente.database.embedded} is true (the demo and tests). The pool is Spring Boot's
 * own in both cases; because it is built from the server's details it is closed before the server.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entente.database.embedded")
class DatabaseConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(
            Installation installation, Environment environment, ConfigurableApplicationContext context) {
        var server = new EmbeddedPostgres(
                installation.dataDir().resolve("postgres"),
                environment.getRequiredProperty("entente.secrets.database-password"));
        stopDuringStart(server, context);
        server.start();
        return server;
    }

    /** Stops the server also when the product is stopped while it still starts, when no bean is destroyed yet. */
    private static void stopDuringStart(EmbeddedPostgres server, ConfigurableApplicationContext context) {
        Runnable stop = server::close;
        SpringApplication.getShutdownHandlers().add(stop);
        context.addApplicationListener(new ApplicationListener<ContextRefreshedEvent>() {
            @Override
            public void onApplicationEvent(ContextRefreshedEvent started) {
                SpringApplication.getShutdownHandlers().remove(stop);
            }
        });
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
