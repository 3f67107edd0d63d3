package org.entente.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Consumer;
import org.entente.casefile.Money;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.entente.companies.UnsavedCompanies;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Identities;
import org.entente.mediation.MediationFacts.Region;
import org.entente.mediation.MediationFacts.TraderArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediationFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    /** The bounds of the ranges of postal codes. */
    @ParameterizedTest
    @CsvSource({
        "1000, BRUSSELS", "1299, BRUSSELS", "1300, WALLONIA", "1499, WALLONIA", "1500, FLANDERS", "3999, FLANDERS",
        "4000, WALLONIA", "4700, WALLONIA", "7999, WALLONIA", "8000, FLANDERS", "9999, FLANDERS", "B-1050, BRUSSELS",
        "59000, ABROAD", "SW1A 1AA, ABROAD", "0999, ABROAD"
    })
    void knowsTheRegionOfAPostalCode(String code, Region region) {
        assertThat(Places.regionOf(code, Language.EN)).isEqualTo(region);
    }

    @Test
    void guessesTheRegionFromTheLanguageWithoutAPostalCode() {
        assertThat(Places.regionOf(null, Language.NL)).isEqualTo(Region.FLANDERS);
        assertThat(Places.regionOf(" ", Language.DE)).isEqualTo(Region.WALLONIA);
    }

    @ParameterizedTest
    @CsvSource({
        "info@shop.be, , BE", "info@shop.example, , BE", "info@shop.com, , BE", "info@shop.fr, , EU",
        "info@shop.co.uk, , GB", "post@butikk.no, , NORWAY", "info@bud.is, , IS", "info@shop.ch, , ELSEWHERE",
        "info@shop.fr, 0314595348, BE"
    })
    void knowsWhereACompanyIsEstablished(String address, @Nullable String number, TraderArea area) {
        assertThat(Places.areaOf(UnsavedCompanies.named("Shop", List.of(), Sector.OTHER, address, number)))
                .isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({
        "TELECOM, billing, Telora, TELECOM",
        "BANKS_INSURANCE, fees, Spaarbank, BANK",
        "BANKS_INSURANCE, loan, Spaarbank, BANK_CREDIT",
        "BANKS_INSURANCE, policy, Spaarbank, INSURANCE",
        "ENERGY_WATER, billing, Wattelier, ENERGY",
        "ENERGY_WATER, meter, Wattelier, ENERGY_REGIONAL",
        "ENERGY_WATER, billing, Waterbedrijf De Bron, ENERGY",
        "ENERGY_WATER, billing, De Bron Water, WATER",
        "ENERGY_WATER, meter, Eaux du Nord, WATER",
        "TRAVEL_TRANSPORT, delay, Chemins de fer Rail Express, RAIL",
        "TRAVEL_TRANSPORT, holiday, Soleil Voyages, TRAVEL",
        "TRAVEL_TRANSPORT, delay, Aviola, OTHER_MATTER",
        "HOUSING_BUILDING, defects, Bouwwerken, BUILDING_TECHNICAL",
        "HOUSING_BUILDING, deposit, Bouwwerken, OTHER_MATTER",
        "VEHICLES, used, Garage, VEHICLE_SALE",
        "VEHICLES, repair, Garage, OTHER_MATTER",
        "POST_PARCELS, lost, Pakketje, POST",
        "OTHER, service, Étude du notaire Lambert, NOTARY",
        "OTHER, price, Advocatenkantoor Peeters, LAWYER",
        "OTHER, price, Notable Meubles, OTHER_MATTER",
        "ONLINE_SHOPS, delivery, Winkel, OTHER_MATTER"
    })
    void tellsTheMatterFromSectorSubjectAndName(Sector sector, String subject, String name, Matter matter) {
        assertThat(Matter.of(filed(sector, subject, name, null, null))).isEqualTo(matter);
    }

    @Test
    void knowsWhatACompanyThatWasNeverAskedMeans() {
        var filed = filed(Sector.TELECOM, "billing", "Telora", null, null);

        var now = MediationFacts.of(filed, TODAY);
        var outlook = MediationFacts.outlook(filed, TODAY);

        assertThat(now.companyAnswer()).isEqualTo(CompanyAnswer.NOT_ASKED);
        assertThat(now.proof()).isFalse();
        assertThat(outlook.companyAnswer()).isEqualTo(CompanyAnswer.SILENT);
        assertThat(outlook.proof()).isTrue();
        assertThat(outlook.firstContactOn()).isEqualTo(TODAY);
        assertThat(outlook.identities()).isEqualTo(Identities.NO_ADDRESS);
        assertThat(outlook.amount()).isEqualByComparingTo("62.40");
    }

    @Test
    void countsFromTheFirstComplaintOfAll() {
        var filed = filed(Sector.TELECOM, "billing", "Telora", LocalDate.of(2026, 1, 10), "1050");
        filed.sendToCompany(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(MediationFacts.of(filed, TODAY).companyAnswer()).isEqualTo(CompanyAnswer.SILENT);
        filed.noteReply(Instant.parse("2026-03-09T10:00:00Z"));

        var facts = MediationFacts.of(filed, TODAY);

        assertThat(facts.firstContactOn()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(facts.monthsSinceContact()).isEqualTo(3);
        assertThat(facts.companyAnswer()).isEqualTo(CompanyAnswer.POOR);
        assertThat(facts.proof()).isTrue();
        assertThat(facts.identities()).isEqualTo(Identities.KNOWN);
    }

    private static ComplaintCase filed(
            Sector sector, String subject, String company, @Nullable LocalDate contacted, @Nullable String postalCode) {
        var submission = UUID.randomUUID();
        return new ComplaintCase(
                CaseNumber.parse("2026-000123"),
                new Complaint(
                        sector,
                        subject,
                        "Billed twice",
                        "The bill of March was taken from my account twice.",
                        null,
                        null,
                        new Claim(Set.of(Remedy.REFUND), null, Money.euro("62.40")),
                        Language.FR,
                        Publicity.PRIVATE,
                        contacted,
                        null,
                        new Consumer(
                                "An Consumer",
                                "consumer@mail.example",
                                null,
                                postalCode,
                                postalCode == null ? null : "Ixelles")),
                UnsavedCompanies.named(company, List.of(), sector, "info@company.example", null),
                submission,
                submission.toString(),
                Instant.parse("2026-03-01T10:00:00Z"));
    }
}
