package org.entente.search;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.entente.testing.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Entities, repositories, publications and the index on a real PostgreSQL; no engine, no rules. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    HibernateJpaAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class
})
@EntityScan("org.entente")
@EnableJpaRepositories("org.entente")
@ComponentScan({"org.entente.search", "org.entente.publication", "org.entente.companies"})
class SearchTestApplication {

    @Bean
    @ConditionalOnMissingBean
    DataSource dataSource() {
        var pool = TestDatabase.fresh();
        // The server ends with the JVM, maybe before the index's last look at its outbox.
        ((HikariDataSource) pool).setConnectionTimeout(3_000);
        return pool;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
