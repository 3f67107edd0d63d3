package org.entente.mediation;

import java.util.Set;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterScope;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Component;

/**
 * A mediator works for one service and sees what was handed to it, and nothing before; moderators see all mediations and do
 * what is to be done for services without a desk here.
 */
@Component
class ServiceRights implements MatterScope {

    private final ServiceIntakes intakes;

    ServiceRights(ServiceIntakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.MEDIATION;
    }

    @Override
    public boolean isWorkOf(org.entente.matters.Matter matter, Viewer viewer) {
        var mediation = mediation(matter);
        return mediation.handedOverAt().isPresent()
                && mediation.service().isPresent()
                && mediation.service().equals(intakes.serviceOf(viewer.name()));
    }

    @Override
    public boolean standsIn(org.entente.matters.Matter matter, Viewer viewer) {
        return viewer.has(Role.MODERATOR)
                && mediation(matter)
                        .service()
                        .map(service -> !intakes.of(service).hasDesk())
                        .orElse(false);
    }

    @Override
    public Set<Role> overseers() {
        return Set.of(Role.MODERATOR);
    }

    private static Mediation mediation(org.entente.matters.Matter matter) {
        return (Mediation) Hibernate.unproxy(matter);
    }
}
