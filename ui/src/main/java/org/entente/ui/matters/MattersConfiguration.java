package org.entente.ui.matters;

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
    DeskEntry mediationsEntry() {
        return entry(MatterKind.MEDIATION);
    }

    @Bean
    @Order(12)
    DeskEntry legalFilesEntry() {
        return entry(MatterKind.LEGAL_AID);
    }

    @Bean
    @Order(13)
    DeskEntry reportsEntry() {
        return entry(MatterKind.INSPECTION_REPORT);
    }

    @Bean
    @Order(14)
    DeskEntry questionsEntry() {
        return entry(MatterKind.QUESTION);
    }

    private static DeskEntry entry(MatterKind kind) {
        return new DeskEntry(kind.desk(), MattersNavigation.desk(kind), "matters.nav." + kind);
    }
}
