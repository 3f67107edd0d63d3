package org.entente.search;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Tells Hibernate Search what to index, where, and when. Changes go through an outbox in the database; whoever is alone
 * with it takes a change up within the polling interval. The short pulse makes a node that was killed forgotten within
 * seconds, since nothing is indexed while it counts as alive.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class IndexConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(IndexConfiguration.class);
    private static final int PULSE_MILLISECONDS = 1_000;
    private static final int PULSE_EXPIRATION_MILLISECONDS = 4_000;

    @Bean
    IndexFolder indexFolder(IndexSettings settings, Environment environment) {
        return new IndexFolder(folder(settings, environment), settings.beside());
    }

    @Bean
    HibernatePropertiesCustomizer indexProperties(IndexSettings settings, IndexFolder folder) {
        var defect = folder.isBeside() ? Optional.of("it is made beside") : folder.defect();
        defect.ifPresent(reason -> {
            LOG.info("the search index in {} is made from the database: {}", folder.root(), reason);
            // Before anything opens it: an index that can't be read would stop the start.
            folder.begin();
        });
        return properties -> {
            properties.put("hibernate.search.mapping.configurer", BeanReference.ofInstance(new SearchMapping()));
            properties.put("hibernate.search.backend.type", "lucene");
            properties.put("hibernate.search.backend.lucene_version", Version.LATEST.toString());
            properties.put(
                    "hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(new CaseAnalyzers()));
            properties.put("hibernate.search.backend.directory.type", "local-filesystem");
            properties.put(
                    "hibernate.search.backend.directory.root", folder.root().toString());
            properties.put("hibernate.search.coordination.strategy", "outbox-polling");
            var processor = "hibernate.search.coordination.event_processor.";
            properties.put(
                    processor + "polling_interval",
                    Math.toIntExact(settings.pollingInterval().toMillis()));
            properties.put(processor + "pulse_interval", PULSE_MILLISECONDS);
            properties.put(processor + "pulse_expiration", PULSE_EXPIRATION_MILLISECONDS);
            properties.put(processor + "retry_delay", 5);
            properties.put(processor + "batch_size", 200);
        };
    }

    private static Path folder(IndexSettings settings, Environment environment) {
        var chosen = settings.folder();
        return chosen != null
                ? chosen.toAbsolutePath()
                : Path.of(environment.getProperty("entente.data-dir", ".entente"), "index")
                        .toAbsolutePath();
    }
}
