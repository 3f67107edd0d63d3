package org.entente.correspondence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.casefile.CaseNumber;

/**
 * The mail addresses of cases, such as {@code case-2026-000123@entente.example} in From, the same for all letters of a
 * case, and {@code case+TOKEN@entente.example} in Reply-To and in the envelope, which say whose answer it is.
 */
public final class CaseAddresses {

    private final String domain;
    private final String prefix;
    private final String contact;
    private final Set<String> ownDomains;
    private final AddressTokens tokens;

    /**
     * Addresses under one domain.
     *
     * @param contact       what stands before the {@code @} of the address that people write to with a question
     * @param formerDomains domains that letters were sent from before; answers to them still come
     */
    public CaseAddresses(
            String domain, String prefix, String contact, Set<String> formerDomains, AddressTokens tokens) {
        this.domain = domain.toLowerCase(Locale.ROOT);
        this.prefix = prefix.toLowerCase(Locale.ROOT);
        this.contact = contact.toLowerCase(Locale.ROOT);
        var own = new HashSet<String>();
        formerDomains.forEach(former -> own.add(former.toLowerCase(Locale.ROOT)));
        own.add(this.domain);
        this.ownDomains = Set.copyOf(own);
        this.tokens = tokens;
    }

    /** The address in From of a letter that belongs to no case. */
    public String general() {
        return prefix + "@" + domain;
    }

    /** The address that people write to with a question. */
    public String contact() {
        return contact + "@" + domain;
    }

    /** Whether it is the address for questions, in whatever case, with or without something behind a plus sign. */
    boolean isContact(String address) {
        var local = address.strip().toLowerCase(Locale.ROOT).replaceFirst("(\\+[^@]*)?@[^@]*$", "");
        return isOurs(address) && local.equals(contact);
    }

    /** The address in From of all letters of a case. It holds no token: mail to it is routed by what it answers. */
    public String sender(CaseNumber number) {
        return prefix + "-" + number + "@" + domain;
    }

    /** The address for the party's answers. */
    public String reply(CaseNumber number, Party party) {
        var purpose = switch (party) {
            case COMPANY -> TokenPurpose.COMPANY;
            case CONSUMER -> TokenPurpose.CONSUMER;
            case SERVICE -> TokenPurpose.ATTENTION;
        };
        return tokens.address(prefix, domain, purpose, number, 0);
    }

    /** The address for notices about the delivery of a letter (variable envelope return path). */
    public String bounce(CaseNumber number, long letterId) {
        return tokens.address(prefix, domain, TokenPurpose.BOUNCE, number, letterId);
    }

    /** Whether mail to the address comes to us. */
    public boolean isOurs(String address) {
        return ownDomains.contains(
                address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT));
    }

    /** Reads the token of one of our addresses; empty if it has none, or none that is genuine. */
    Optional<TokenReading> read(String address) {
        return tokens.findInAddress(address);
    }

    /** The case that one of our addresses names without proof: a hint for people. */
    Optional<CaseNumber> namedIn(String address) {
        return isOurs(address) ? CaseNumber.findIn(address.replaceFirst("^[^0-9@]*-", "")) : Optional.empty();
    }

    String domain() {
        return domain;
    }
}
