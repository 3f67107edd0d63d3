package org.entente.search;

import jakarta.persistence.EntityManager;
import org.entente.casefile.ComplaintCase;
import org.entente.companies.CompanyRenamed;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the cases of a renamed company indexed again, as part of the same transaction: a company does not know them. */
@Component
class RenamedCompanies {

    private final EntityManager entities;

    RenamedCompanies(EntityManager entities) {
        this.entities = entities;
    }

    @EventListener
    void renamed(CompanyRenamed event) {
        var plan = Search.session(entities).indexingPlan();
        entities.createQuery("select c.id from ComplaintCase c where c.company.id = :company", Long.class)
                .setParameter("company", event.companyId())
                .getResultList()
                .forEach(id -> plan.addOrUpdate(entities.getReference(ComplaintCase.class, id)));
    }
}
