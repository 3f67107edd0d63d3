package org.entente.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.app.demo.DemoData.DemoCompany;
import org.entente.app.demo.DemoData.Person;
import org.entente.app.demo.DemoData.Phrases;
import org.entente.app.demo.DemoData.Story;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.Consumer;
import org.entente.casefile.Money;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Verdict;
import org.entente.correspondence.Party;
import org.entente.filing.CompanyChoice;
import org.entente.filing.FileComplaint;
import org.entente.filing.FilingOutcome;
import org.entente.followup.EscalationWish;
import org.entente.moderation.ChangeReason;
import org.entente.moderation.RefusalReason;
import org.entente.moderation.TaskKind;
import org.entente.time.Brussels;

/** One complaint of the demo world from filing to its end: each person acts when it is their turn, as people do. */
final class DemoLife {

    private static final Viewer MODERATOR = Viewer.staff("moderator", Set.of(Role.MODERATOR));

    private final DemoServices services;
    private final DemoTimeline timeline;
    private final Random random;
    private final DemoCompany company;
    private final CompanyChoice choice;
    private final Person person;
    private final Story story;
    private final Phrases phrases;
    private CaseNumber number = new CaseNumber(2000, 1);
    private int repliesWritten;

    DemoLife(
            DemoServices services,
            DemoTimeline timeline,
            Random random,
            DemoCompany company,
            CompanyChoice choice,
            Person person,
            Story story,
            Phrases phrases) {
        this.services = services;
        this.timeline = timeline;
        this.random = random;
        this.company = company;
        this.choice = choice;
        this.person = person;
        this.story = story;
        this.phrases = phrases;
    }

    /** The consumer files now, and confirms the mailbox soon, or never. */
    void file() {
        var draft = services.drafts().open(story.language());
        switch (services.filing().file(new FileComplaint(draft.id(), choice, complaint()))) {
            case FilingOutcome.Filed(var filed, var confirmation) -> {
                number = filed;
                if (chance(0.97)) {
                    after(hours(0.1, 5), this::confirm);
                }
            }
            case FilingOutcome.Duplicate(var earlier) ->
                throw new IllegalStateException("the demo world tells a story twice: " + earlier);
            case FilingOutcome.UnusableCompany(var reason) ->
                throw new IllegalStateException("the demo world's company can't be used: " + reason);
        }
    }

    private void confirm() {
        services.filing().confirmMailbox(number, consumer());
        if (status() == CaseStatus.IN_MODERATION) {
            after(hours(3, 30), () -> unlessLeftForTheVisitor(this::moderate));
        } else {
            awaitCompany();
        }
        if (chance(0.03)) {
            after(days(4, 12), this::withdraw);
        }
        if (chance(0.1)) {
            after(days(1, 6), this::makePublic);
        }
    }

    private void moderate() {
        if (status() != CaseStatus.IN_MODERATION) {
            return;
        }
        var task = task(TaskKind.MODERATE_COMPLAINT);
        if (chance(0.04)) {
            var reason = pick(List.of(ChangeReason.UNCLEAR, ChangeReason.MISSING_FACTS));
            services.moderation()
                    .askForChanges(
                            task, Set.of(reason), said(phrases.changes().getOrDefault(reason.name(), "")), MODERATOR);
            after(days(1, 4), this::revise);
        } else if (chance(0.03)) {
            var reason = pick(List.of(RefusalReason.NOT_A_CONSUMER_DISPUTE, RefusalReason.IN_COURT));
            services.moderation()
                    .refuse(task, reason, said(phrases.refusals().getOrDefault(reason.name(), "")), MODERATOR);
        } else {
            services.moderation().accept(task, MODERATOR);
            awaitCompany();
        }
    }

    private void revise() {
        if (status() == CaseStatus.CHANGES_ASKED) {
            services.actions().revise(number, story.title(), text() + " " + said(story.notSolved()), consumer());
            after(hours(3, 20), () -> {
                if (status() == CaseStatus.IN_MODERATION) {
                    services.moderation().accept(task(TaskKind.MODERATE_COMPLAINT), MODERATOR);
                    awaitCompany();
                }
            });
        }
    }

    private void awaitCompany() {
        if (chance(0.08)) {
            after(hours(0.1, 0.3), () -> mailFromCompany(pick(phrases.absence()), true));
        }
        if (chance(company.replyRate())) {
            after(replyTime(), this::reply);
        }
        after(days(24, 30), this::decideAboutSilence);
    }

    private void reply() {
        var status = status();
        if (status == CaseStatus.CLOSED && !chance(0.2)) {
            return;
        }
        mailFromCompany(
                story.replies().get(Math.min(repliesWritten, story.replies().size() - 1)), false);
        repliesWritten++;
        if (status() == CaseStatus.REPLY_CHECK || caseFile().publicity() == Publicity.PUBLIC) {
            after(hours(2, 20), () -> unlessLeftForTheVisitor(this::checkReply));
        }
        after(days(1.2, 7), this::decideAboutReply);
    }

    private void checkReply() {
        find(TaskKind.CHECK_REPLY).ifPresent(task -> services.moderation().passReplyOn(task, MODERATOR));
    }

    private void decideAboutReply() {
        if (status() != CaseStatus.CONSUMER_TURN) {
            return;
        }
        var answer = story.consumerAnswer();
        if (answer != null && repliesWritten == 1 && story.replies().size() > 1 && chance(0.5)) {
            services.actions().write(number, said(answer), List.of(), consumer());
            if (chance(company.replyRate())) {
                after(replyTime(), this::reply);
            }
            after(days(26, 32), this::decideAboutSilence);
        } else if (chance(0.05)) {
            escalate();
        } else if (chance(0.88)) {
            close();
        }
    }

    private void decideAboutSilence() {
        if (status() != CaseStatus.NO_REPLY) {
            return;
        }
        if (chance(0.15)) {
            services.actions().waitLonger(number, consumer());
            after(days(26, 32), this::decideAboutSilence);
        } else if (chance(0.18)) {
            escalate();
        } else if (chance(0.75)) {
            close(new Verdict(Outcome.NOT_SOLVED, 1, said(pick(phrases.noReply()))));
        }
    }

    private void close() {
        if (chance(company.solvedRate())) {
            close(new Verdict(Outcome.SOLVED, chance(0.6) ? 5 : 4, said(story.solved())));
        } else if (chance(0.45)) {
            close(new Verdict(Outcome.PARTLY_SOLVED, chance(0.5) ? 3 : 2, said(story.partly())));
        } else {
            close(new Verdict(Outcome.NOT_SOLVED, chance(0.7) ? 1 : 2, said(story.notSolved())));
        }
    }

    private void close(Verdict verdict) {
        services.actions().close(number, verdict, consumer());
        after(
                hours(2, 20),
                () -> find(TaskKind.CHECK_PUBLICATION)
                        .ifPresent(task -> services.moderation().publish(task, MODERATOR)));
    }

    private void escalate() {
        var wish = chance(0.6) ? EscalationWish.MEDIATION : EscalationWish.LEGAL_AID;
        services.actions().escalate(number, wish, said(pick(phrases.escalation())), consumer());
        after(
                days(1, 5),
                () -> find(TaskKind.REVIEW_ESCALATION)
                        .ifPresent(task -> services.moderation().takeEscalation(task, "", MODERATOR)));
    }

    private void makePublic() {
        if (status() == CaseStatus.WAITING_COMPANY && caseFile().publicity() == Publicity.PRIVATE) {
            services.actions().changePublicity(number, Publicity.PUBLIC, consumer());
            after(
                    hours(2, 20),
                    () -> unlessLeftForTheVisitor(() -> find(TaskKind.CHECK_PUBLICATION)
                            .ifPresent(task -> services.moderation().publish(task, MODERATOR))));
        }
    }

    private void withdraw() {
        if (status() == CaseStatus.WAITING_COMPANY) {
            services.actions().withdraw(number, said(pick(phrases.withdrawn())), consumer());
        }
    }

    private void mailFromCompany(String text, boolean automatic) {
        var entry = company.entry();
        services.post()
                .deliver(
                        new DemoPost.Written(
                                entry.name(),
                                entry.complaintEmail(),
                                services.addresses().reply(number, Party.COMPANY),
                                "Re: " + story.title(),
                                said(text),
                                automatic),
                        timeline.now());
    }

    private Complaint complaint() {
        var today = Brussels.dayOf(timeline.now());
        var amount = story.amount() == null ? null : Money.euro(java.math.BigDecimal.valueOf(story.amount()));
        var other = story.remedies().contains(org.entente.casefile.Remedy.OTHER) ? story.title() : null;
        return new Complaint(
                story.sector(),
                story.subject(),
                said(story.title()),
                text(),
                today.minusDays(5 + random.nextInt(40)),
                amount,
                new Claim(Set.copyOf(story.remedies()), other, amount),
                story.language(),
                chance(0.72) ? Publicity.PUBLIC : Publicity.PRIVATE,
                chance(0.8) ? today.minusDays(1 + random.nextInt(20)) : null,
                chance(0.6) ? "K" + (100_000 + random.nextInt(900_000)) : null,
                new Consumer(person.name(), person.email(), person.phone(), person.postalCode(), person.town()));
    }

    private String text() {
        return said(story.text());
    }

    private String said(String text) {
        return text.replace("{company}", company.entry().name());
    }

    private Duration replyTime() {
        var workingDays = company.medianReplyDays() * Math.exp(random.nextGaussian() * 0.6);
        return days(workingDays * 1.35, workingDays * 1.45 + 0.1);
    }

    /** In the last days moderators leave some of their work to whoever visits the demo. */
    private void unlessLeftForTheVisitor(Runnable work) {
        if (timeline.isLongAgo() || chance(0.4)) {
            work.run();
        }
    }

    private CaseStatus status() {
        return services.reader().status(number, MODERATOR);
    }

    private CaseFile caseFile() {
        return services.reader().read(number, MODERATOR);
    }

    private long task(TaskKind kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("case " + number + " has no task " + kind));
    }

    private java.util.Optional<Long> find(TaskKind kind) {
        return services.board().ofCase(number, MODERATOR).stream()
                .filter(task -> task.kind() == kind)
                .map(org.entente.moderation.TaskRow::id)
                .findFirst();
    }

    private Viewer consumer() {
        return Viewer.consumerOf(number.toString());
    }

    private void after(Duration delay, Runnable what) {
        Instant when = timeline.now().plus(delay);
        timeline.at(when, what);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Duration hours(double from, double to) {
        return Duration.ofSeconds((long) (3600 * (from + random.nextDouble() * (to - from))));
    }

    private Duration days(double from, double to) {
        return hours(24 * from, 24 * to);
    }
}
