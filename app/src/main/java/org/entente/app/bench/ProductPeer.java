package org.entente.app.bench;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.Consumer;
import org.entente.casefile.Money;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.casefile.Verdict;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.Sector;
import org.entente.correspondence.CaseAddresses;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.Party;
import org.entente.filing.CompanyChoice;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FileComplaint;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.moderation.Moderation;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The product: the services that the screens and the mail intake call, with real letters over real SMTP. */
@Component
@Profile("bench-cases")
final class ProductPeer implements Peer {

    private static final Viewer MODERATOR = Viewer.staff("bench", Set.of(Role.MODERATOR, Role.MANAGER));
    private static final int PATIENCE_SECONDS = 600;

    private final ComplaintFiling filing;
    private final Moderation moderation;
    private final Correspondence correspondence;
    private final ConsumerActions actions;
    private final CaseAddresses addresses;
    private final SmartLifecycle relay;
    private final JdbcTemplate jdbc;
    private final int company;

    ProductPeer(
            CompanyDirectory directory,
            ComplaintFiling filing,
            Moderation moderation,
            Correspondence correspondence,
            ConsumerActions actions,
            CaseAddresses addresses,
            @Qualifier("mailRelay") SmartLifecycle relay,
            JdbcTemplate jdbc) {
        this.relay = relay;
        this.filing = filing;
        this.moderation = moderation;
        this.correspondence = correspondence;
        this.actions = actions;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.company = directory
                .add(
                        new CompanyEntry(
                                "Bench " + UUID.randomUUID(),
                                java.util.List.of(),
                                null,
                                Sector.TELECOM,
                                Language.FR,
                                "service@bench.example",
                                null),
                        MODERATOR)
                .number();
    }

    @Override
    public String name() {
        return "Entente";
    }

    @Override
    public void open(int number) {
        file(number);
    }

    @Override
    public void live(int number) {
        var filed = file(number);
        var consumer = Viewer.consumerOf(filed.toString());
        filing.confirmMailbox(filed, consumer);
        moderation.accept(openTask(filed), MODERATOR);
        correspondence.process(correspondence.store(reply(filed), "bench/" + UUID.randomUUID()));
        moderation.passReplyOn(openTask(filed), MODERATOR);
        actions.close(filed, new Verdict(Outcome.SOLVED, 5, null), consumer);
    }

    @Override
    public void withoutSending() {
        relay.stop();
    }

    @Override
    public void withSending() {
        relay.start();
    }

    /** Waits until every letter has been handed to the mail server. */
    @Override
    public void settle() throws InterruptedException, TimeoutException {
        for (int second = 0; second < PATIENCE_SECONDS * 10; second++) {
            var waiting = jdbc.queryForObject("select count(*) from letter where status = 'QUEUED'", Integer.class);
            if (waiting != null && waiting == 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new TimeoutException("letters are still waiting after " + PATIENCE_SECONDS + " s");
    }

    private CaseNumber file(int number) {
        var outcome =
                filing.file(new FileComplaint(UUID.randomUUID(), new CompanyChoice.Listed(company), complaint(number)));
        return switch (outcome) {
            case FilingOutcome.Filed(var filed, var confirmation) -> filed;
            case FilingOutcome.Duplicate(var earlier) -> throw new IllegalStateException("twice: " + earlier);
            case FilingOutcome.UnusableCompany(var reason) -> throw new IllegalStateException("company: " + reason);
        };
    }

    private static Complaint complaint(int number) {
        return new Complaint(
                Sector.TELECOM,
                "billing",
                "Deux factures pour le même mois",
                "J’ai reçu deux factures pour le même mois après mon déménagement. Dossier numéro " + number + ". "
                        + "Le service clients m’a demandé de payer les deux et de voir ensuite. ".repeat(8),
                LocalDate.of(2026, 2, 20),
                Money.euro("62.40"),
                new Claim(Set.of(Remedy.BILL_CORRECTION), null, Money.euro("62.40")),
                Language.FR,
                Publicity.PUBLIC,
                null,
                "TL-" + number,
                new Consumer("Claire Dumont", "claire" + number + "@bench-consumers.example", null, null, null));
    }

    private long openTask(CaseNumber number) {
        var id = jdbc.queryForObject(
                "select t.id from staff_task t join complaint_case c on c.id = t.case_id"
                        + " where c.number = ? and t.closed_at is null",
                Long.class,
                number.toString());
        if (id == null) {
            throw new IllegalStateException("case " + number + " has no open task");
        }
        return id;
    }

    private byte[] reply(CaseNumber number) {
        return ("From: Service <service@bench.example>\r\nTo: <" + addresses.reply(number, Party.COMPANY)
                        + ">\r\nSubject: Re: plainte\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@bench.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                        + "Bonjour,\r\n\r\nLa seconde facture est annulee; une note de credit suit.\r\n\r\n"
                        + "Cordialement,\r\nService clientele\r\n\r\nLe 3 mars 2026, Entente a ecrit :\r\n"
                        + "> Une plainte a ete deposee contre votre entreprise.\r\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
