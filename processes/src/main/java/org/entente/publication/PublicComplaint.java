package org.entente.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Money;
import org.entente.casefile.Outcome;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/** A case as everyone may read it: nothing in it names the consumer. Dates are days in Brussels. */
public record PublicComplaint(
        CaseNumber number,
        long companyId,
        int companyNumber,
        String companyName,
        Sector sector,
        String subject,
        Language language,
        CaseStatus status,
        @Nullable Outcome outcome,
        Set<Remedy> remedies,
        @Nullable Money claimAmount,
        RedactedText title,
        RedactedText text,
        List<PublicMessage> messages,
        @Nullable Integer stars,
        @Nullable RedactedText comment,
        LocalDate filedOn,
        @Nullable LocalDate sentOn,
        @Nullable Instant replyDue,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn) {}
