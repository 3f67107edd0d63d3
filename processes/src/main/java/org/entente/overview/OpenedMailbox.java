package org.entente.overview;

import java.util.List;
import java.util.UUID;
import org.entente.casefile.CaseNumber;

/** What a link to all files of a mailbox opens. @param numbers newest first */
public record OpenedMailbox(UUID id, List<CaseNumber> numbers) {
    public OpenedMailbox {
        numbers = List.copyOf(numbers);
    }
}
