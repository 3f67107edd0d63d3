package org.entente.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Numbered;
import org.entente.mailreading.Mailbox;
import org.entente.matters.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a sender is known to belong to a party. A token in an address proves only that the sender has seen our letter: a
 * letter passed around inside a company carries it along.
 */
@Component
class SenderTrust {

    /** Domains in which everybody can have a mailbox: there the address alone says who somebody is. */
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.be",
            "outlook.com",
            "outlook.be",
            "live.be",
            "live.com",
            "msn.com",
            "yahoo.com",
            "yahoo.fr",
            "icloud.com",
            "me.com",
            "proton.me",
            "protonmail.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "telenet.be",
            "skynet.be",
            "proximus.be",
            "scarlet.be",
            "voo.be",
            "orange.fr",
            "laposte.net");

    private final CaseSenders senders;

    SenderTrust(CaseSenders senders) {
        this.senders = senders;
    }

    /**
     * Whether the sender is the consumer, or writes from the company's domain or from one that a person accepted in this
     * case before, as helpdesks run by others do.
     */
    boolean isKnown(@Nullable Mailbox from, Party party, Numbered one) {
        if (from == null) {
            return false;
        }
        var address = from.address().toLowerCase(Locale.ROOT);
        if (one instanceof Matter matter) {
            return isKnown(address, party, matter);
        }
        return one instanceof ComplaintCase complaintCase && isKnown(address, party, complaintCase);
    }

    /** Of a matter: the person, the company or its domain, and whom or whose domain we wrote to as the service. */
    private boolean isKnown(String address, Party party, Matter matter) {
        return switch (party) {
            case CONSUMER -> address.equalsIgnoreCase(matter.person().email());
            case COMPANY ->
                matter.company()
                        .map(company -> isOf(address, company.complaintEmail()))
                        .orElse(false);
            case SERVICE ->
                senders.recipientsOf(matter.id(), party).stream().anyMatch(recipient -> isOf(address, recipient));
        };
    }

    private boolean isKnown(String address, Party party, ComplaintCase complaintCase) {
        return switch (party) {
            case CONSUMER -> address.equalsIgnoreCase(complaintCase.consumer().email());
            case COMPANY ->
                isOf(address, complaintCase.company().complaintEmail())
                        || senders.countFromCompany(complaintCase.id(), pattern(address)) > 0;
            case SERVICE -> false;
        };
    }

    /** The open cases in which the sender is a party, newest first, at most five. */
    List<CaseNumber> casesOf(@Nullable Mailbox from) {
        return from == null
                ? List.of()
                : senders.openCasesOf(from.address().toLowerCase(Locale.ROOT)).stream()
                        .map(CaseNumber::parse)
                        .toList();
    }

    /** Whether it is the known address, or one in its domain, if that is not everybody's. */
    private static boolean isOf(String address, String knownAddress) {
        var known = knownAddress.toLowerCase(Locale.ROOT);
        return address.equals(known)
                || !EVERYBODYS.contains(domainOf(known)) && isWithin(domainOf(address), domainOf(known));
    }

    private static boolean isWithin(String domain, String known) {
        return domain.equals(known)
                || domain.endsWith("." + known)
                || known.endsWith("." + domain) && domain.contains(".");
    }

    private static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** What counts as the same sender: the domain, or the address alone where the domain is everybody's. */
    private static String pattern(String address) {
        return EVERYBODYS.contains(domainOf(address)) ? escaped(address) : "%@" + escaped(domainOf(address));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
