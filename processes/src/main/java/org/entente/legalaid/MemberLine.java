package org.entente.legalaid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of the list. @param until the last day that is paid for; null if it goes on */
record MemberLine(
        MembershipNumber number,
        String name,
        LocalDate since,
        @Nullable LocalDate until) {}
