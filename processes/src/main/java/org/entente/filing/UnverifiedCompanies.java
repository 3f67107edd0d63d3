package org.entente.filing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.ComplaintCases;
import org.entente.companies.EmailAddress;
import org.entente.correspondence.CaseAddresses;
import org.springframework.stereotype.Component;

/** Guards the addresses that consumers type: we must not be made to write to ourselves, to hosts inside, or in masses. */
@Component
class UnverifiedCompanies {

    private static final List<String> LOCAL = List.of("localhost", "local", "internal", "lan", "intranet", "home.arpa");

    private final ComplaintCases cases;
    private final CaseAddresses addresses;
    private final FilingSettings settings;
    private final Clock clock;

    UnverifiedCompanies(ComplaintCases cases, CaseAddresses addresses, FilingSettings settings, Clock clock) {
        this.cases = cases;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /** Why complaints must not go to the address; empty if they may. */
    Optional<FilingOutcome.UnusableCompany.Reason> problemWith(EmailAddress address) {
        var domain = address.domain();
        if (addresses.isOurs(address.value())) {
            return Optional.of(FilingOutcome.UnusableCompany.Reason.OWN_ADDRESS);
        }
        if (domain.startsWith("[")
                || LOCAL.stream().anyMatch(local -> domain.equals(local) || domain.endsWith("." + local))) {
            return Optional.of(FilingOutcome.UnusableCompany.Reason.LOCAL_ADDRESS);
        }
        var dayAgo = clock.instant().minus(Duration.ofDays(1));
        if (cases.countToUnverifiedDomain("%@" + domain, dayAgo) >= settings.maxCompanyMailsPerDay()) {
            return Optional.of(FilingOutcome.UnusableCompany.Reason.TOO_MANY);
        }
        return Optional.empty();
    }
}
