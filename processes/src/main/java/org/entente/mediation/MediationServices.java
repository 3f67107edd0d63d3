package org.entente.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.ReferenceList;
import org.entente.casefile.ReferencedKeys;
import org.entente.time.Brussels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of mediation services, filled at the first start from {@code mediation/services.json} and kept by managers from
 * then on. An entry is never removed, since past decisions name it; it ends.
 */
@Service
@Transactional
public class MediationServices implements ReferenceList {

    /** The name by which decision tables refer to the list. */
    public static final String LIST = "mediationServices";

    private static final Logger LOG = LoggerFactory.getLogger(MediationServices.class);

    private final ServiceRows rows;
    private final ObjectProvider<ReferencedKeys> references;
    private final Clock clock;

    MediationServices(ServiceRows rows, ObjectProvider<ReferencedKeys> references, Clock clock) {
        this.rows = rows;
        this.references = references;
        this.clock = clock;
    }

    /** All services, those that have ended included, by key. */
    @Transactional(readOnly = true)
    public List<MediationService> all() {
        return rows.all();
    }

    /** A service, ended or not. */
    @Transactional(readOnly = true)
    public Optional<MediationService> find(String key) {
        return rows.find(key);
    }

    /**
     * Adds a service.
     *
     * @throws org.entente.access.AccessDenied unless the viewer is a manager
     */
    public ServiceChange add(MediationService service, Viewer by) {
        by.require(Role.MANAGER);
        if (!rows.insert(service, by.name(), clock.instant())) {
            return new ServiceChange.KeyTaken(service.key());
        }
        LOG.info("mediation service {} was added", service.key());
        return new ServiceChange.Saved(rows.get(service.key()));
    }

    /**
     * Changes everything about a service but its key; with a last day it ends.
     *
     * @param service its version is the one that was read
     * @throws org.entente.access.AccessDenied unless the viewer is a manager
     * @throws IllegalArgumentException if there is no service with the key
     */
    public ServiceChange change(MediationService service, Viewer by) {
        by.require(Role.MANAGER);
        var current = rows.get(service.key());
        var naming = references.stream()
                .flatMap(tables -> tables.tablesNaming(LIST, service.key()).stream())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (!naming.isEmpty()
                && (service.validUntil() != null || !service.isValidOn(Brussels.dayOf(clock.instant())))) {
            return new ServiceChange.StillNamed(naming);
        }
        if (!rows.update(service, by.name(), clock.instant())) {
            return new ServiceChange.Outdated(current);
        }
        LOG.info("mediation service {} was changed", service.key());
        return new ServiceChange.Saved(rows.get(service.key()));
    }

    /**
     * Ends a service.
     *
     * @param lastDay the last day on which it is valid
     * @throws org.entente.access.AccessDenied unless the viewer is a manager
     * @throws IllegalArgumentException if there is no service with the key, or it begins later
     */
    public ServiceChange end(String key, LocalDate lastDay, Viewer by) {
        by.require(Role.MANAGER);
        var found = rows.get(key);
        return change(
                new MediationService(
                        key,
                        found.version(),
                        found.names(),
                        found.sites(),
                        found.contact(),
                        found.fees(),
                        found.languages(),
                        found.area(),
                        found.result(),
                        found.ownDeadline(),
                        found.validFrom(),
                        lastDay),
                by);
    }

    @Override
    public String name() {
        return LIST;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> keysOn(LocalDate day) {
        return rows.all().stream()
                .filter(service -> service.isValidOn(day))
                .map(MediationService::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
