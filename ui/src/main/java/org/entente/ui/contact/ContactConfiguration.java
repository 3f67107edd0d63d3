package org.entente.ui.contact;

import org.entente.access.Role;
import org.entente.ui.moderation.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The way from the desk to the counter. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    @Order(15)
    DeskEntry counterEntry() {
        return new DeskEntry(Role.AGENT, ContactNavigation.counter(), "contact.counter.nav");
    }
}
