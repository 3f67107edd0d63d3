package org.entente.ui.contact;

import org.entente.access.Role;
import org.entente.correspondence.PaperLetters;
import org.entente.ui.moderation.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways from the desk to the counter and to what is to be posted. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    @Order(15)
    DeskEntry counterEntry() {
        return new DeskEntry(Role.AGENT, ContactNavigation.counter(), "contact.counter.nav");
    }

    @Bean
    @Order(16)
    DeskEntry postEntry(PaperLetters letters) {
        return new DeskEntry(
                Role.AGENT,
                ContactNavigation.POST,
                "contact.post.nav",
                viewer -> letters.toPrint(viewer).size());
    }
}
