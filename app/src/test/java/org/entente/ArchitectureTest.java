package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;

/** Keeps the map of the code: which part may know which, and a few habits that hold everywhere. */
@AnalyzeClasses(
        packages = "org.entente",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutFixtures.class})
class ArchitectureTest {

    /** Stages of a case; they never call each other, the process model orders them. */
    private static final List<String> STAGES = List.of(
            "filing", "handling", "moderation", "followup", "mediation", "legalaid", "inspection", "contact", "guide");

    /** Packages of the module processes from the ground up: each may know those of earlier lines. */
    private static final List<List<String>> PROCESSES = List.of(
            List.of("access", "time", "mailreading", "decisiontables"),
            List.of("files", "companies"),
            List.of("casefile"),
            List.of("matters"),
            List.of("correspondence", "publication", "scores", "deadlines", "rules"),
            List.of("dossier"),
            List.of("desks", "overview"),
            STAGES,
            List.of("engine"));

    private static final List<String> APP = List.of("api", "mail", "security", "config", "demo", "bench");

    // --- modules ---

    @ArchTest
    static final ArchRule theCaseKnowsNeitherSearchNorScreensNorTheOutside = noClasses()
            .that(resideInAnyPackage(packages(PROCESSES.stream().flatMap(List::stream))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.entente.search..", "org.entente.ui..", "org.entente.app.."));

    @ArchTest
    static final ArchRule searchKnowsNeitherScreensNorTheOutside = noClasses()
            .that()
            .resideInAPackage("org.entente.search..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.entente.ui..", "org.entente.app.."));

    @ArchTest
    static final ArchRule screensDoNotKnowTheOutside = noClasses()
            .that()
            .resideInAPackage("org.entente.ui..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.entente.app.."));

    @ArchTest
    static void everyPackageIsOnTheMap(JavaClasses all) {
        var known = Stream.concat(PROCESSES.stream().flatMap(List::stream), Stream.of("search", "ui", "app"));
        classes()
                .that()
                .resideOutsideOfPackage("org.entente")
                .should()
                .resideInAnyPackage(packages(known))
                .as("every package should be on the map: a new one gets a line in this test")
                .check(all);
    }

    // --- packages ---

    @ArchTest
    static void packagesOfTheCaseKnowOnlyThoseBelow(JavaClasses all) {
        var below = new ArrayList<String>();
        for (var line : PROCESSES) {
            for (var name : line) {
                var peers = line.equals(STAGES) ? Stream.of(name) : line.stream();
                classes()
                        .that()
                        .resideInAPackage("org.entente." + name + "..")
                        .should(knowOfTheProductOnly(packages(Stream.concat(below.stream(), peers))))
                        .allowEmptyShould(true)
                        .check(all);
            }
            below.addAll(line);
        }
    }

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.entente.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfTheOutsideArePeers = slices().matching("org.entente.app.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.entente.app.."), resideInAPackage("org.entente.app.config.."))
            .as("none of " + APP + " should import another, config aside");

    @ArchTest
    static final ArchRule mailreadingIsPlainJava = noClasses()
            .that()
            .resideInAPackage("org.entente.mailreading..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.hibernate.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule decisiontablesIsPlainJava = noClasses()
            .that()
            .resideInAPackage("org.entente.decisiontables..")
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(
                    "org.entente.decisiontables..", "java..", "javax.xml.stream..", "org.jspecify.."))
            .orShould()
            .dependOnClassesThat(
                    resideInAnyPackage("java.net..", "java.nio.file..", "java.util.regex..", "java.lang.reflect.."))
            .as("decisiontables should be plain Java that opens nothing and runs nothing");

    // --- libraries ---

    @ArchTest
    static final ArchRule onlyTheEngineAndItsBenchmarkKnowFlowable = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.engine..", "org.entente.app.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flowable..");

    @ArchTest
    static final ArchRule onlyRulesAndTheirBenchmarkKnowTheDecisionEngine = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.rules..", "org.entente.app.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule onlySearchKnowsTheIndex = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule screensAndInterfacesSeeRecordsAndServices = noClasses()
            .that()
            .resideInAnyPackage("org.entente.ui..", "org.entente.app.api..")
            .should()
            .dependOnClassesThat(assignableTo(Repository.class)
                    .or(annotatedWith(Entity.class))
                    .as("are entities or repositories"));

    // --- habits ---

    @ArchTest
    static final ArchRule constructorsTakeWhatAnObjectNeeds = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule logsGoThroughSlf4j =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    /** Benchmarks print, and what can fail before there is a log. */
    @ArchTest
    static final ArchRule printingIsForBenchmarks = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.app.bench..")
            .and()
            .doNotHaveFullyQualifiedName("org.entente.app.config.KeptSecrets")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nowComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Year.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.time..", "org.entente.app.config..")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule entitiesHaveBehaviourInsteadOfSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    /** Spring Data finds the code of a repository's own methods by the ending {@code Impl}. */
    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyDo = noClasses()
            .that()
            .doNotHaveSimpleName("CaseLookupImpl")
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)");

    @ArchTest
    static final ArchRule packagesSayWhatMayBeNull = classes().should(resideInANullMarkedPackage());

    private static String[] packages(Stream<String> names) {
        return names.map(name -> "org.entente." + name + "..").toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> knowOfTheProductOnly(String[] allowed) {
        var foreign = resideInAPackage("org.entente..")
                .and(resideInAnyPackage(allowed).negate());
        return new ArchCondition<>("know of the product only " + List.of(allowed)) {
            @Override
            public void check(JavaClass source, ConditionEvents events) {
                source.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> foreign.test(dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(source, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                if (!found.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            found, found.getPackageName() + " has no package-info.java with @NullMarked"));
                }
            }
        };
    }

    /** Leaves out the test-jar of the module processes, which is no folder of test classes once it is packed. */
    static final class WithoutFixtures implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
