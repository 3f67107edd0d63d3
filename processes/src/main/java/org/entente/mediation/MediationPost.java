package org.entente.mediation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.companies.Company;
import org.entente.correspondence.Addressee;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.correspondence.Party;
import org.springframework.stereotype.Component;

/** Writes to the parties of a mediation, in the caller's transaction. */
@Component
class MediationPost {

    private final Letters letters;
    private final MediationServices services;
    private final ServiceIntakes intakes;

    MediationPost(Letters letters, MediationServices services, ServiceIntakes intakes) {
        this.letters = letters;
        this.services = services;
        this.intakes = intakes;
    }

    void toPerson(LetterKind kind, Mediation mediation, LetterDetails details, String... more) {
        var arguments = new ArrayList<>(List.of(serviceName(mediation, mediation.language())));
        arguments.addAll(List.of(more));
        letters.toPerson(kind, mediation, MatterLetter.of(details).with(arguments.toArray(String[]::new)));
    }

    /** A letter to the person that names the service and a day. */
    void toPersonOn(LetterKind kind, Mediation mediation, LocalDate day) {
        toPerson(
                kind,
                mediation,
                LetterDetails.none(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(mediation.language().locale())
                        .format(day));
    }

    /** A letter to the person that names who writes instead of the service. */
    void toPersonFrom(LetterKind kind, Mediation mediation, LetterDetails details, String who) {
        letters.toPerson(kind, mediation, MatterLetter.of(details).with(who));
    }

    /** Whether the service has a mail address, so that the letter goes out. */
    boolean toService(LetterKind kind, Mediation mediation, MatterLetter letter) {
        var to = serviceAddress(mediation);
        to.ifPresent(addressee -> letters.toOther(kind, mediation, addressee, letter));
        return to.isPresent();
    }

    /** The mail address of the service; empty if it has none. */
    Optional<Addressee> serviceAddress(Mediation mediation) {
        return mediation
                .service()
                .flatMap(services::find)
                .flatMap(service -> Optional.ofNullable(
                                intakes.of(service.key()).email())
                        .map(email -> {
                            var language = service.languages().contains(mediation.language())
                                    ? mediation.language()
                                    : service.languages().stream()
                                            .sorted()
                                            .findFirst()
                                            .orElse(Language.FR);
                            return new Addressee(Party.SERVICE, email, service.name(language), language);
                        }));
    }

    /** Whether the company is one of the directory at an address that somebody checked, so that the letter goes out. */
    boolean toCompany(LetterKind kind, Mediation mediation, LetterDetails details, String... more) {
        var to = mediation.company().filter(Company::isVerified);
        to.ifPresent(company -> {
            var arguments = new ArrayList<>(List.of(serviceName(mediation, company.language())));
            arguments.addAll(List.of(more));
            letters.toOther(
                    kind,
                    mediation,
                    new Addressee(Party.COMPANY, company.complaintEmail(), "", company.language()),
                    MatterLetter.of(details).with(arguments.toArray(String[]::new)));
        });
        return to.isPresent();
    }

    /** The name of the mediation's service in a language; empty if none is known. */
    String serviceName(Mediation mediation, Language language) {
        return mediation
                .service()
                .flatMap(services::find)
                .map(service -> service.name(language))
                .orElse("");
    }

    String nameOf(String service, Language language) {
        return services.find(service).map(found -> found.name(language)).orElse(service);
    }
}
