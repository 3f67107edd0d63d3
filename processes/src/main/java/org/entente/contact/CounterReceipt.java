package org.entente.contact;

import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What an agent took down for somebody, as it stands on the receipt.
 *
 * @param kind      {@code COMPLAINT}, or the name of a {@link org.entente.matters.MatterKind}
 * @param agent     the account that took it down
 * @param email     where letters go; null for somebody without a mailbox
 * @param code      as it is written on paper; null if none was given out just now: it is shown once
 * @param codeUntil how long the code holds
 */
public record CounterReceipt(
        CaseNumber number,
        String kind,
        Language language,
        Channel channel,
        String agent,
        Instant filedAt,
        @Nullable String personName,
        @Nullable String email,
        @Nullable String companyName,
        String title,
        String narrative,
        @Nullable String code,
        @Nullable Instant codeUntil) {

    CounterReceipt withCode(String newCode, Instant until) {
        return new CounterReceipt(
                number,
                kind,
                language,
                channel,
                agent,
                filedAt,
                personName,
                email,
                companyName,
                title,
                narrative,
                newCode,
                until);
    }

    /** Without the code, which is nobody's business in a log. */
    @Override
    public String toString() {
        return "CounterReceipt[" + number + "]";
    }
}
