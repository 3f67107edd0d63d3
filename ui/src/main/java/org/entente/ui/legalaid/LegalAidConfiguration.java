package org.entente.ui.legalaid;

import org.entente.access.Role;
import org.entente.ui.moderation.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The way from the desk to the list of members. */
@Configuration(proxyBeanMethods = false)
class LegalAidConfiguration {

    @Bean
    @Order(9)
    DeskEntry membersEntry() {
        return new DeskEntry(Role.MANAGER, LegalAidNavigation.members(), "legalaid.nav.members");
    }
}
