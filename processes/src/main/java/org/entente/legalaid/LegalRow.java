package org.entente.legalaid;

import org.entente.casefile.CaseNumber;

/** A line of a lawyer's list. @param isNew whether something came that the lawyer has not looked at */
public record LegalRow(CaseNumber number, String title, LegalState state, boolean isNew) {

    static LegalRow of(LegalFile file) {
        return new LegalRow(file.number(), file.title(), LegalState.valueOf(file.state()), file.isNewForLawyer());
    }
}
