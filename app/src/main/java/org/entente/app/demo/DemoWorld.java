package org.entente.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.app.demo.DemoData.DemoCompany;
import org.entente.app.demo.DemoData.Story;
import org.entente.companies.CompanySummary;
import org.entente.correspondence.CaseAddresses;
import org.entente.engine.Timers;
import org.entente.filing.CompanyChoice;
import org.entente.time.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the people of the demo world live through the past thirteen months, on the first start: all by the real services,
 * with the clock at the time of each act. The same seed gives the same world.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "entente.demo.world", havingValue = "true", matchIfMissing = true)
class DemoWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final Duration PAST = Duration.ofDays(395);
    private static final Duration LETTERS_COME_BACK = Duration.ofDays(16);
    private static final long SEED = 20_261_123;

    private final DemoServices services;
    private final DemoReports reports;
    private final DemoMediations mediations;
    private final DemoQuestions questions;
    private final DemoLegalFiles legalFiles;
    private final CaseAddresses addresses;
    private final Timers timers;
    private final MovableClock clock;
    private final boolean wanted;
    private final int complaints;
    private final Random random = new Random(SEED);

    /** @param wanted {@code entente.demo.world}: false leaves the demo empty, for tests that make cases of their own */
    DemoWorld(
            DemoServices services,
            DemoReports reports,
            DemoMediations mediations,
            DemoQuestions questions,
            DemoLegalFiles legalFiles,
            CaseAddresses addresses,
            Timers timers,
            MovableClock clock,
            @Value("${entente.demo.world:true}") boolean wanted,
            @Value("${entente.demo.complaints:300}") int complaints) {
        this.complaints = complaints;
        this.wanted = wanted;
        this.services = services;
        this.reports = reports;
        this.mediations = mediations;
        this.questions = questions;
        this.legalFiles = legalFiles;
        this.addresses = addresses;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && services.directory().verified().isEmpty()) {
            var started = System.nanoTime();
            live(clock.instant());
            LOG.info(
                    "the demo world was made in {} s",
                    Duration.ofNanos(System.nanoTime() - started).toSeconds());
        }
        timers.startExecutor();
    }

    private void live(Instant end) {
        var data = DemoData.load();
        var timeline = new DemoTimeline(clock, timers, end);
        clock.moveTo(end.minus(PAST));
        var companies = new ArrayList<Listed>();
        for (var company : data.companies()) {
            companies.add(new Listed(company, services.directory().add(company.entry(), manager())));
        }
        var stories = new ArrayList<>(data.stories());
        Collections.shuffle(stories, random);
        var told = stories.subList(0, Math.min(complaints, stories.size()));
        for (int i = 0; i < told.size(); i++) {
            var ago = ago(i, told.size());
            var life = life(data, timeline, companies, told.get(i), isUnreachable(i, ago));
            timeline.at(end.minus(ago), life::file);
            progress(timeline, end.minus(ago), i, told.size());
        }
        timeline.at(end.minus(Duration.ofHours(30)), () -> strangerWrites(timeline));
        timeline.at(end.minus(Duration.ofHours(5)), () -> strangerWrites(timeline));
        reports.plan(timeline, end);
        mediations.plan(timeline, data.people(), end, new Random(SEED + 1));
        questions.plan(timeline, end);
        legalFiles.plan(timeline, end.minus(PAST), end, data);
        timeline.run();
    }

    /** From thirteen months ago to just now, denser towards the end, so that there is something to do in every queue. */
    private static Duration ago(int index, int count) {
        var position = 1 - (index + 0.5) / count;
        return Duration.ofSeconds(
                (long) (Math.pow(position, 1.6) * PAST.minusDays(2).toSeconds()) + 1800);
    }

    /**
     * Whether a complaint goes to an address that nobody can reach. Only a recent one may: our letter comes back when the mail
     * server says so, while this world is being made, and months of its clock may have gone by till then, with the case closed.
     */
    private static boolean isUnreachable(int index, Duration ago) {
        return index % 13 == 0 && ago.compareTo(LETTERS_COME_BACK) < 0;
    }

    /** @param unreachable whether the company gets a name and address that nobody can reach */
    private DemoLife life(
            DemoData data, DemoTimeline timeline, List<Listed> companies, Story story, boolean unreachable) {
        var fitting = companies.stream().filter(company -> company.fits(story)).toList();
        var company = fitting.get((int) (fitting.size() * Math.pow(random.nextDouble(), 2.2)));
        var people = data.people().stream()
                .filter(person -> person.language() == story.language())
                .toList();
        var person = people.get(random.nextInt(people.size()));
        var unlisted = random.nextInt(60) == 0 || unreachable;
        return new DemoLife(
                services,
                timeline,
                new Random(random.nextLong()),
                unlisted ? company.unlisted(unreachable) : company.behaviour(),
                unlisted
                        ? company.named(unreachable)
                        : new CompanyChoice.Listed(company.entry().number()),
                person,
                story,
                data.phrasesIn(story.language()));
    }

    /** A mail that nobody can tell where it belongs. */
    private void strangerWrites(DemoTimeline timeline) {
        services.post()
                .deliver(
                        new DemoPost.Written(
                                "Kundendienst",
                                "service@helpdesk-partner.example",
                                addresses.general(),
                                "AW: Ihre Beschwerde / votre plainte",
                                "Guten Tag,\n\nwir haben Ihre Nachricht erhalten und erstatten den Betrag."
                                        + " Vorgang " + (1000 + random.nextInt(9000)) + ".\n\nMit freundlichen Grüßen",
                                false),
                        timeline.now());
    }

    private void progress(DemoTimeline timeline, Instant at, int done, int of) {
        if (done % 30 == 0) {
            timeline.at(at, () -> LOG.info("making the demo world: {} of {} complaints", done, of));
        }
    }

    private static Viewer manager() {
        return Viewer.staff("manager", Set.of(Role.MANAGER));
    }

    private record Listed(DemoCompany behaviour, CompanySummary entry) {

        boolean fits(Story story) {
            return behaviour.entry().sector() == story.sector()
                    && (story.kind() == null || behaviour.kinds().contains(story.kind()));
        }

        /** The same company under a name that the directory does not know. */
        CompanyChoice named(boolean unreachable) {
            return new CompanyChoice.Named(
                    name(),
                    (unreachable ? "unreachable" : "info") + "@"
                            + name().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + ".example");
        }

        DemoCompany unlisted(boolean unreachable) {
            var listed = behaviour.entry();
            var named = (CompanyChoice.Named) named(unreachable);
            return new DemoCompany(
                    new org.entente.companies.CompanyEntry(
                            named.name(), List.of(), null, listed.sector(), listed.language(), named.email(), null),
                    behaviour.kinds(),
                    unreachable ? 0 : behaviour.replyRate(),
                    behaviour.medianReplyDays(),
                    behaviour.solvedRate());
        }

        private String name() {
            return behaviour.entry().name() + " Services";
        }
    }
}
