package org.entente.ui.matters;

import java.util.EnumSet;
import org.entente.access.Role;
import org.entente.desks.MatterDesk;
import org.entente.dossier.DossierAudience;
import org.entente.dossier.DossierSection;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterReader;
import org.entente.ui.moderation.DeskEntry;
import org.entente.ui.shell.Texts;
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

    /** What happened in mediation is for all who may have the dossier. */
    @Bean
    @Order(1)
    DossierSection mediationChapter(MatterReader matters, MatterParts parts, Texts texts) {
        return new MatterChapter(MatterKind.MEDIATION, EnumSet.allOf(DossierAudience.class), matters, parts, texts);
    }

    /** What somebody and their lawyers write is for nobody else. */
    @Bean
    @Order(2)
    DossierSection legalChapter(MatterReader matters, MatterParts parts, Texts texts) {
        return new MatterChapter(MatterKind.LEGAL_AID, EnumSet.of(DossierAudience.CONSUMER), matters, parts, texts);
    }

    private static DeskEntry entry(MatterKind kind, MatterDesk desk) {
        return new DeskEntry(
                kind.desk(), MattersNavigation.desk(kind), "matters.nav." + kind, viewer -> desk.waiting(kind, viewer));
    }
}
