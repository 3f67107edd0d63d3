package org.entente.ui.rules;

import org.entente.access.Role;
import org.entente.ui.moderation.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Managers' ways from the desk to their tables. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    @Order(1)
    DeskEntry rulesEntry() {
        return new DeskEntry(Role.MANAGER, RulesNavigation.TABLES, "rules.ui.nav.tables");
    }

    @Bean
    @Order(2)
    DeskEntry mediationServicesEntry() {
        return new DeskEntry(Role.MANAGER, RulesNavigation.SERVICES, "rules.ui.nav.services");
    }
}
