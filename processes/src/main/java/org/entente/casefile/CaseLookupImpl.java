package org.entente.casefile;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks cases up by their natural id, which the session remembers. The name is what Spring Data looks for. */
class CaseLookupImpl implements CaseLookup {

    private final EntityManager entities;

    CaseLookupImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ComplaintCase> findByNumber(String number) {
        return entities.unwrap(Session.class)
                .bySimpleNaturalId(ComplaintCase.class)
                .loadOptional(number);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ComplaintCase> takeByNumber(String number) {
        return entities.unwrap(Session.class)
                .bySimpleNaturalId(ComplaintCase.class)
                .with(LockMode.PESSIMISTIC_WRITE)
                .loadOptional(number);
    }
}
