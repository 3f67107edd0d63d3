package org.entente.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Condition;
import org.entente.mediation.MediationFacts.Dealing;
import org.entente.mediation.MediationFacts.Identities;
import org.entente.mediation.MediationFacts.Region;
import org.entente.mediation.MediationFacts.StaffFinding;
import org.entente.mediation.MediationFacts.TraderArea;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The shipped table, rule by rule, with what follows from it: one line for each rule, each ground of refusal and each
 * exception. A line holds the rules that fire, what differs from {@link #USUAL}, and the answer. Today is Friday 10 April
 * 2026, the company was approached on Thursday 2 April; 6 April and 1 May are holidays, 2 May is a Saturday.
 */
@ProcessesTest
class MediationRulesIT {

    /** A telephone bill in Brussels, a poor answer, a proof, everything known. */
    private static final Map<String, String> USUAL =
            facts("matter=TELECOM region=BRUSSELS traderArea=BE dealing=CONSUMER"
                    + " barLanguage=FR amount=120 companyAnswer=POOR firstContactOn=2026-04-02 monthsSinceContact=1 proof=true"
                    + " identities=KNOWN serviceCondition=YES cutOff=false inCourt=false staffFinding=NONE");

    private static final String LINES = """
            M-01      | matter=BANK                                                      | finance NOW -2027-04-02
            M-01 W-01 | matter=BANK companyAnswer=SILENT                                 | finance LATER 2026-05-05 -2027-04-02
            M-01 P-01 | matter=BANK_CREDIT serviceCondition=UNKNOWN                      | finance MISSING -2027-04-02 +MEMBERSHIP_NEEDED
            M-01 W-01 P-01 | matter=BANK companyAnswer=SILENT serviceCondition=UNKNOWN   | finance LATER 2026-05-05 -2027-04-02 +MEMBERSHIP_NEEDED
            M-02      | matter=INSURANCE                                                 | insurance NOW -2027-04-02
            M-03      |                                                                  | telecom NOW -2027-04-02
            M-03      | amount=5001                                                      | telecom NOW -2027-04-02
            M-03 P-06 | proof=false                                                      | telecom MISSING -2027-04-02 +PROOF_NEEDED
            M-04      | matter=ENERGY region=FLANDERS                                    | energy NOW -2027-04-02
            M-05      | matter=ENERGY_REGIONAL region=WALLONIA                           | energy-wal NOW -2027-04-02
            M-05 W-03 | matter=ENERGY_REGIONAL region=WALLONIA companyAnswer=SILENT      | energy-wal LATER 2026-05-05 -2027-04-02
            M-05 P-09 | matter=ENERGY_REGIONAL region=WALLONIA proof=false               | energy-wal MISSING -2027-04-02 +WRITTEN_STEP_NEEDED
            M-05      | matter=ENERGY_REGIONAL region=WALLONIA companyAnswer=SILENT proof=false cutOff=true | energy-wal NOW -2027-04-02
            M-06      | matter=ENERGY_REGIONAL                                           | energy-bru NOW -2027-04-02
            M-06 W-04 | matter=ENERGY_REGIONAL companyAnswer=SILENT                      | energy-bru LATER 2026-04-18 -2027-04-02
            M-06 P-08 | matter=ENERGY_REGIONAL proof=false                               | energy-bru MISSING -2027-04-02 +PROOF_NEEDED
            M-07      | matter=WATER                                                     | energy-bru NOW -2027-04-02
            M-07 W-05 | matter=WATER companyAnswer=SILENT                                | energy-bru LATER 2026-04-18 -2027-04-02
            M-08      | matter=RAIL                                                      | rail NOW -2027-04-02
            M-08 W-02 | matter=RAIL companyAnswer=SILENT                                 | rail LATER 2026-05-05 -2027-04-02
            M-08 P-02 | matter=RAIL serviceCondition=UNKNOWN                             | rail MISSING -2027-04-02 +TRIP_IN_BELGIUM_NEEDED
            M-09      | matter=POST                                                      | postal NOW -2027-04-02
            M-09 P-14 | matter=POST identities=NO_ADDRESS                                | postal MISSING -2027-04-02 +FULL_IDENTITY_NEEDED
            M-10      | matter=TRAVEL                                                    | travel NOW
            M-10 P-03 | matter=TRAVEL serviceCondition=UNKNOWN                           | travel MISSING +TERMS_CLAUSE_NEEDED
            M-10 P-15 | matter=TRAVEL monthsSinceContact=13                              | travel MISSING +FILING_LIMIT_TO_CHECK
            M-11      | matter=VEHICLE_SALE                                              | auto NOW -2027-04-02
            M-11 P-04 | matter=VEHICLE_SALE serviceCondition=UNKNOWN                     | auto MISSING -2027-04-02 +ORDER_FORM_NEEDED
            M-11 P-07 | matter=VEHICLE_SALE proof=false                                  | auto MISSING -2027-04-02 +PROOF_NEEDED
            M-12      | matter=BUILDING_TECHNICAL                                        | construction NOW -2027-04-02
            M-12 P-05 | matter=BUILDING_TECHNICAL serviceCondition=UNKNOWN               | construction MISSING -2027-04-02 +CONSENT_NEEDED
            M-13      | matter=NOTARY                                                    | notary NOW -2027-04-02
            M-13      | matter=NOTARY companyAnswer=NOT_ASKED proof=false                | notary NOW -2027-04-02
            M-14      | matter=LAWYER                                                    | lawyer-fr NOW -2027-04-02
            M-14      | matter=LAWYER barLanguage=DE                                     | lawyer-fr NOW -2027-04-02
            M-15      | matter=LAWYER barLanguage=NL                                     | lawyer-nl NOW -2027-04-02
            M-16      | matter=OTHER_MATTER traderArea=EU companyAnswer=NOT_ASKED        | ecc NOW
            M-16      | matter=TELECOM traderArea=GB                                     | ecc NOW
            M-16      | matter=TRAVEL traderArea=IS                                      | ecc NOW
            M-16      | matter=VEHICLE_SALE traderArea=NORWAY                              | ecc NOW
            M-17      | matter=OTHER_MATTER                                              | consumer NOW -2027-04-02
            M-17 P-10 | matter=OTHER_MATTER proof=false                                  | consumer MISSING -2027-04-02 +PROOF_NEEDED
            M-18      | matter=BANK serviceCondition=NO                                  | consumer NOW -2027-04-02
            M-18      | matter=VEHICLE_SALE serviceCondition=NO companyAnswer=SILENT     | consumer NOW -2027-04-02
            M-18 P-11 | matter=TRAVEL serviceCondition=NO proof=false                    | consumer MISSING -2027-04-02 +PROOF_NEEDED
            M-19      | matter=ENERGY_REGIONAL region=FLANDERS                           | consumer NOW -2027-04-02
            M-19 P-12 | matter=ENERGY_REGIONAL region=FLANDERS proof=false               | consumer MISSING -2027-04-02 +PROOF_NEEDED
            M-20      | matter=WATER region=FLANDERS                                     | consumer NOW -2027-04-02
            M-20 P-13 | matter=WATER region=WALLONIA proof=false                         | consumer MISSING -2027-04-02 +PROOF_NEEDED
            M-03 R-01 | companyAnswer=NOT_ASKED                                          | telecom REFUSED -2027-04-02 !NOT_TURNED_TO_COMPANY
            M-06 R-02 | matter=ENERGY_REGIONAL companyAnswer=NOT_ASKED                   | energy-bru REFUSED -2027-04-02 !NOT_TURNED_TO_COMPANY
            M-05 R-03 | matter=ENERGY_REGIONAL region=WALLONIA companyAnswer=NOT_ASKED   | energy-wal REFUSED -2027-04-02 !NOT_TURNED_TO_COMPANY
            M-05      | matter=ENERGY_REGIONAL region=WALLONIA companyAnswer=NOT_ASKED cutOff=true | energy-wal NOW -2027-04-02
            M-06 R-02 | matter=ENERGY_REGIONAL companyAnswer=NOT_ASKED cutOff=true       | energy-bru REFUSED -2027-04-02 !NOT_TURNED_TO_COMPANY
            M-03 R-04 | identities=ANONYMOUS                                             | telecom REFUSED -2027-04-02 !ANONYMOUS_REQUEST
            M-03 R-05 | identities=COMPANY_UNKNOWN                                       | telecom REFUSED -2027-04-02 !OTHER_PARTY_UNKNOWN
            M-03      | monthsSinceContact=12                                            | telecom NOW -2027-04-02
            M-03 R-06 | monthsSinceContact=13                                            | telecom REFUSED -2027-04-02 !TOO_LATE
            M-18 R-07 | matter=TRAVEL monthsSinceContact=13 serviceCondition=NO          | consumer REFUSED -2027-04-02 !TOO_LATE
            M-03 R-08 | staffFinding=ABUSIVE                                             | telecom REFUSED -2027-04-02 !ABUSIVE_REQUEST
            M-03 R-09 | dealing=BUSINESS                                                 | telecom REFUSED -2027-04-02 !NOT_A_CONSUMER_DISPUTE
            M-01 R-09 | matter=BANK dealing=BUSINESS                                     | finance REFUSED -2027-04-02 !NOT_A_CONSUMER_DISPUTE
            M-01      | matter=BANK_CREDIT dealing=BUSINESS                              | finance NOW -2027-04-02
            M-01      | matter=BANK_CROSS_BORDER dealing=BUSINESS                        | finance NOW -2027-04-02
            M-18 R-10 | matter=BANK_CREDIT dealing=BUSINESS serviceCondition=NO          | consumer REFUSED -2027-04-02 !NOT_A_CONSUMER_DISPUTE
            M-04      | matter=ENERGY dealing=BUSINESS                                   | energy NOW -2027-04-02
            M-09      | matter=POST dealing=BUSINESS                                     | postal NOW -2027-04-02
            M-03 R-11 | inCourt=true                                                     | telecom REFUSED -2027-04-02 !BEFORE_A_COURT
            M-03 R-12 | staffFinding=IMPAIRS_WORK                                        | telecom REFUSED -2027-04-02 !WORK_IMPAIRED
            M-03 R-08 R-11 | staffFinding=ABUSIVE inCourt=true                           | telecom REFUSED -2027-04-02 !ABUSIVE_REQUEST !BEFORE_A_COURT
            M-11 R-13 | matter=VEHICLE_SALE dealing=PRIVATE_SELLER                       | auto REFUSED -2027-04-02 !PRIVATE_SELLER_NO_SERVICE
            R-13      | matter=VEHICLE_SALE dealing=PRIVATE_SELLER traderArea=EU         | !PRIVATE_SELLER_NO_SERVICE
            R-14      | matter=OTHER_MATTER dealing=BUSINESS traderArea=EU               | !BUSINESS_ABROAD
            R-15      | matter=OTHER_MATTER traderArea=ELSEWHERE                         | !TRADER_ELSEWHERE
            R-16      | matter=OTHER_MATTER traderArea=EU region=ABROAD                  | !CONSUMER_ABROAD
            """;

    private static final Instant TODAY = Instant.parse("2026-04-10T08:00:00Z");

    @Autowired
    private MediationRouting routing;

    @Autowired
    private ComplaintCases cases;

    @Autowired
    private CompanyDirectory companies;

    @Autowired
    private DecisionRecords decisions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    private Instant before;
    private ComplaintCase filed;

    @BeforeEach
    void fileACaseAndMoveTheClock() {
        before = clock.instant();
        clock.moveTo(TODAY);
        filed = transactions.execute(status -> {
            var submission = UUID.randomUUID();
            var complaint = CaseFixtures.anotherDoubleBill(Publicity.PRIVATE);
            var company =
                    companies.named("Telora", "klachten@telora.example", complaint.sector(), complaint.language());
            return cases.save(new ComplaintCase(
                    new CaseNumber(2026, cases.nextSerial()),
                    complaint,
                    company,
                    submission,
                    submission.toString(),
                    clock.instant()));
        });
    }

    @AfterEach
    void moveTheClockBack() {
        clock.moveTo(before);
    }

    @Test
    void answersEachLineAndLeavesNoRuleWithoutOne() throws IOException {
        var soft = new SoftAssertions();
        var unseen = new TreeSet<>(rulesOfTheTable());

        for (var line : LINES.lines().toList()) {
            var parts = line.split("\\|", -1);
            var answer = ask(facts(parts[1]));
            var fired = firedLast();

            soft.assertThat(String.join(" ", fired)).as(line).isEqualTo(parts[0].strip());
            soft.assertThat(written(answer)).as(line).isEqualTo(parts[2].strip());
            unseen.removeAll(fired);
        }

        soft.assertThat(unseen).as("rules without a line").isEmpty();
        soft.assertAll();
    }

    @Test
    void namesServicesThatAreListed() throws IOException {
        var named = Stream.of(table().split("<outputEntry id=\"[A-Z]-\\d\\d_service\">\\s*<text>\""))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .collect(Collectors.toSet());

        assertThat(ShippedServices.read()).extracting(MediationService::key).containsExactlyInAnyOrderElementsOf(named);
    }

    private MediationAnswer ask(Map<String, String> different) {
        var facts = new HashMap<>(USUAL);
        facts.putAll(different);
        return transactions.execute(status -> routing.of(filed, typed(facts), "test"));
    }

    private List<String> firedLast() {
        return decisions
                .findByCaseIdOrderByIdAsc(filed.id())
                .getLast()
                .decision()
                .chosenRules();
    }

    private static String written(MediationAnswer answer) {
        assertThat(answer.problem()).isNull();
        var words = new ArrayList<String>();
        for (var option : answer.options()) {
            words.add(option.service());
            words.add(option.standing().name());
            if (option.from() != null && option.standing() == MediationAnswer.Standing.LATER) {
                words.add(option.from().toString());
            }
            if (option.fileUntil() != null) {
                words.add("-" + option.fileUntil());
            }
            option.missing().forEach(missing -> words.add("+" + missing));
            option.refusals().forEach(refusal -> words.add("!" + refusal));
        }
        answer.refusals().forEach(refusal -> words.add("!" + refusal));
        return String.join(" ", words);
    }

    private static Map<String, String> facts(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
    }

    private static MediationFacts typed(Map<String, String> facts) {
        return new MediationFacts(
                Matter.valueOf(facts.get("matter")),
                Region.valueOf(facts.get("region")),
                TraderArea.valueOf(facts.get("traderArea")),
                Dealing.valueOf(facts.get("dealing")),
                Language.valueOf(facts.get("barLanguage")),
                new BigDecimal(facts.get("amount")),
                CompanyAnswer.valueOf(facts.get("companyAnswer")),
                LocalDate.parse(facts.get("firstContactOn")),
                Integer.parseInt(facts.get("monthsSinceContact")),
                Boolean.parseBoolean(facts.get("proof")),
                Identities.valueOf(facts.get("identities")),
                Condition.valueOf(facts.get("serviceCondition")),
                Boolean.parseBoolean(facts.get("cutOff")),
                Boolean.parseBoolean(facts.get("inCourt")),
                StaffFinding.valueOf(facts.get("staffFinding")));
    }

    private static List<String> rulesOfTheTable() throws IOException {
        return Stream.of(table().split("<rule id=\""))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }

    private static String table() throws IOException {
        return new ClassPathResource("dmn/mediationRouting.dmn").getContentAsString(StandardCharsets.UTF_8);
    }
}
