package org.entente.app.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.entente.app.config.Installation;
import org.entente.app.config.Secrets;
import org.entente.correspondence.AddressTokens;
import org.entente.correspondence.CaseAddresses;
import org.entente.correspondence.CaseLinks;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.LinkTokens;
import org.entente.correspondence.Outbox;
import org.entente.correspondence.TokenKeys;
import org.entente.files.FileStore;
import org.entente.overview.WeeklyDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses and links of cases, and the two workers that carry mail out and in. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    CaseAddresses caseAddresses(MailSettings settings, Secrets secrets) {
        return new CaseAddresses(
                settings.domain(),
                settings.prefix(),
                settings.contactPrefix(),
                settings.formerDomains(),
                new AddressTokens(keys(secrets.mailKey())));
    }

    @Bean
    CaseLinks caseLinks(Installation installation, Secrets secrets) {
        return new CaseLinks(installation.publicUrl(), new LinkTokens(keys(secrets.linkKey())));
    }

    @Bean
    @ConditionalOnProperty("entente.mail.embedded")
    DemoMailServer demoMailServer(MailSettings settings, Installation installation, Clock clock) throws IOException {
        return new DemoMailServer(settings.domain(), installation.dataDir().resolve("demo-mail"), clock);
    }

    @Bean
    @ConditionalOnProperty(name = "entente.mail.active", matchIfMissing = true)
    MailRelay mailRelay(
            MailSettings settings, ObjectProvider<DemoMailServer> demo, Outbox outbox, FileStore files, Clock clock) {
        var server = chosen(
                demo.getIfAvailable() == null
                        ? settings.smtp()
                        : demo.getObject().smtp());
        return new MailRelay(outbox, new SmtpCarrier(server, files, clock));
    }

    @Bean
    @ConditionalOnProperty(name = "entente.mail.active", matchIfMissing = true)
    DigestWatch digestWatch(WeeklyDigest digest) {
        return new DigestWatch(digest);
    }

    @Bean
    @ConditionalOnProperty(name = "entente.mail.active", matchIfMissing = true)
    MailIntake mailIntake(MailSettings settings, ObjectProvider<DemoMailServer> demo, Correspondence correspondence) {
        var server = chosen(
                demo.getIfAvailable() == null
                        ? settings.imap()
                        : demo.getObject().imap());
        return new MailIntake(server, settings.pollInterval(), correspondence);
    }

    /** {@code entente.mail.mailbox.age}: seconds since the mailbox was read; {@code entente.mail.letters.waiting}: how many. */
    @Bean
    @ConditionalOnProperty(name = "entente.mail.active", matchIfMissing = true)
    MeterBinder mailMeters(MailIntake intake, Outbox outbox) {
        return registry -> {
            Gauge.builder(
                            "entente.mail.mailbox.age",
                            intake,
                            read -> read.sinceLastSuccess().toSeconds())
                    .baseUnit("seconds")
                    .register(registry);
            Gauge.builder("entente.mail.letters.waiting", outbox, Outbox::waiting)
                    .register(registry);
        };
    }

    private static <S> S chosen(@Nullable S server) {
        return Objects.requireNonNull(server, "the settings of the mail servers were checked when they were read");
    }

    /** A secret is one key, or several written {@code ID:BASE64,ID:BASE64}, the current one first, while keys rotate. */
    private static TokenKeys keys(String secret) {
        return secret.matches("[a-z0-9]:[^,]+(,[a-z0-9]:[^,]+)*")
                ? TokenKeys.parse(secret)
                : new TokenKeys(Map.of('a', secret.getBytes(StandardCharsets.UTF_8)), 'a');
    }
}
