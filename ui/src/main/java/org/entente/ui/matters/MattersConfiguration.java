package org.entente.ui.matters;

import org.entente.access.Role;
import org.entente.desks.MatterDesk;
import org.entente.matters.MatterKind;
import org.entente.ui.moderation.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways from the desk to the matters of each path. */
@Configuration(proxyBeanMethods = false)
class MattersConfiguration {

    @Bean
    @Order(11)
    DeskEntry mediationsEntry(MatterDesk desk) {
        return entry(MatterKind.MEDIATION, desk);
    }

    /** Moderators look after mediations of services without a desk here. */
    @Bean
    @Order(11)
    DeskEntry overseenMediationsEntry(MatterDesk desk) {
        return new DeskEntry(
                Role.MODERATOR,
                MattersNavigation.desk(MatterKind.MEDIATION),
                "matters.nav." + MatterKind.MEDIATION,
                viewer -> desk.waiting(MatterKind.MEDIATION, viewer));
    }

    @Bean
    @Order(12)
    DeskEntry legalFilesEntry(MatterDesk desk) {
        return entry(MatterKind.LEGAL_AID, desk);
    }

    @Bean
    @Order(13)
    DeskEntry reportsEntry(MatterDesk desk) {
        return entry(MatterKind.INSPECTION_REPORT, desk);
    }

    @Bean
    @Order(14)
    DeskEntry questionsEntry(MatterDesk desk) {
        return entry(MatterKind.QUESTION, desk);
    }

    private static DeskEntry entry(MatterKind kind, MatterDesk desk) {
        return new DeskEntry(
                kind.desk(), MattersNavigation.desk(kind), "matters.nav." + kind, viewer -> desk.waiting(kind, viewer));
    }
}
