package org.entente.app.mail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mail servers and the addresses of cases. The keys of the tokens in addresses are among the secrets,
 * {@code entente.secrets.mail-key}.
 *
 * @param domain {@code entente.mail.domain}: the domain of our addresses; all mail to it, whatever stands before the
 *     {@code @}, must end in the mailbox that is read; required, for example {@code complaints.example.org}
 * @param prefix {@code entente.mail.prefix}: how addresses of cases begin, 1 to 16 lower-case letters; default
 *     {@code case}, which gives {@code case+TOKEN@complaints.example.org}
 * @param contactPrefix {@code entente.mail.contact-prefix}: how the address begins that people write to with a question, 1
 *     to 32 lower-case letters, digits, dots and hyphens, other than the prefix; a mail to it that belongs to no case opens a
 *     question; default {@code question}, which gives {@code question@complaints.example.org}
 * @param formerDomains {@code entente.mail.former-domains}: domains used before, whose mail still comes; default none
 * @param active {@code entente.mail.active}: whether this node sends and fetches mail; default true
 * @param embedded {@code entente.mail.embedded}: whether to bring a mail server along, for the demo and tests, and to use
 *     it instead of the servers below; default false
 * @param pollInterval {@code entente.mail.poll-interval}: how often the mailbox is looked at where the server does not
 *     say that mail came; default 60s
 * @param smtp {@code entente.mail.smtp.*}: the server that takes our letters
 * @param imap {@code entente.mail.imap.*}: the mailbox that mail to us ends in
 */
@Validated
@ConfigurationProperties("entente.mail")
public record MailSettings(
        @NotBlank String domain,

        @DefaultValue("case") @Pattern(regexp = "[a-z]{1,16}")
        String prefix,

        @DefaultValue("question") @Pattern(regexp = "[a-z0-9.-]{1,32}")
        String contactPrefix,

        @DefaultValue Set<String> formerDomains,
        @DefaultValue("true") boolean active,
        @DefaultValue("false") boolean embedded,
        @DefaultValue("60s") Duration pollInterval,
        @Valid @Nullable Smtp smtp,
        @Valid @Nullable Imap imap) {

    @AssertTrue(message = "entente.mail.smtp.host and entente.mail.imap.host must name the mail servers")
    public boolean isComplete() {
        return embedded || !active || (smtp != null && imap != null);
    }

    @AssertTrue(message = "entente.mail.contact-prefix must differ from entente.mail.prefix")
    public boolean isContactApart() {
        return !contactPrefix.equals(prefix);
    }

    /** How a connection is protected. */
    public enum Tls {
        /** Not at all; for servers on this machine or a private network. */
        NONE,
        /** From the first byte (ports 465 and 993). */
        TLS,
        /** After asking for it (ports 587 and 143); no mail goes over a connection that stays open to readers. */
        STARTTLS
    }

    /**
     * @param host {@code entente.mail.smtp.host}, for example {@code smtp.example.org}
     * @param port {@code entente.mail.smtp.port}; default 587
     * @param user {@code entente.mail.smtp.user}; without it there is no login
     * @param password {@code entente.mail.smtp.password}
     * @param tls {@code entente.mail.smtp.tls}: none, tls or starttls; default starttls
     */
    public record Smtp(
            @NotBlank String host,
            @DefaultValue("587") int port,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("STARTTLS") Tls tls) {

        public Smtp {
            // An environment can name a setting only by giving it a value, if an empty one.
            user = user == null || user.isBlank() ? null : user;
        }

        @Override
        public String toString() {
            return "Smtp[" + host + ":" + port + " " + tls + "]";
        }
    }

    /**
     * @param host {@code entente.mail.imap.host}, for example {@code imap.example.org}
     * @param port {@code entente.mail.imap.port}; default 993
     * @param user {@code entente.mail.imap.user}
     * @param password {@code entente.mail.imap.password}
     * @param folder {@code entente.mail.imap.folder}; default {@code INBOX}
     * @param tls {@code entente.mail.imap.tls}: none, tls or starttls; default tls
     */
    public record Imap(
            @NotBlank String host,
            @DefaultValue("993") int port,
            @NotBlank String user,
            @NotBlank String password,
            @DefaultValue("INBOX") String folder,
            @DefaultValue("TLS") Tls tls) {

        @Override
        public String toString() {
            return "Imap[" + host + ":" + port + " " + folder + " " + tls + "]";
        }
    }
}
