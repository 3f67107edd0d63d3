package org.entente.ui.guide;

import org.entente.access.Role;
import org.entente.ui.moderation.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Managers' ways from the desk to the guide and its pages. */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

    @Bean
    @Order(3)
    DeskEntry guideEntry() {
        return new DeskEntry(Role.MANAGER, GuideNavigation.GUIDE, "guide.ui.nav.guide");
    }

    @Bean
    @Order(4)
    DeskEntry informationPagesEntry() {
        return new DeskEntry(Role.MANAGER, GuideNavigation.PAGES, "guide.ui.nav.pages");
    }
}
