package org.entente.mediation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How requests reach a mediation service, and how long it has to say whether it takes one.
 *
 * @param service   its key in {@link MediationServices}
 * @param version   0 if nothing was said yet; counts the changes
 * @param email     where dossiers go by mail; null if the service takes none by mail
 * @param admission its own time to accept or refuse; null for the legal one of the table {@code deadlines}
 * @param accounts  the accounts of its mediators here: with any, it has a desk and gets dossiers there
 */
public record ServiceIntake(
        String service,
        int version,
        @Nullable String email,
        @Nullable OwnDeadline admission,
        Set<String> accounts) {

    public ServiceIntake {
        accounts = Set.copyOf(accounts);
    }

    static ServiceIntake unknown(String service) {
        return new ServiceIntake(service, 0, null, null, Set.of());
    }

    public boolean hasDesk() {
        return !accounts.isEmpty();
    }
}
