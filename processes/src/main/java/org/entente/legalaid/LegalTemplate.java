package org.entente.legalaid;

/** Letters that lawyers begin with. Their words are in the bundles {@code letters/legal}, under their names. */
public enum LegalTemplate {
    /** To the company: what is asked, on what ground, until when. */
    FORMAL_NOTICE(true),
    /** To the company: let us come to terms. */
    SETTLEMENT_PROPOSAL(true),
    /** To the member: what the lawyer still needs. */
    DOCUMENT_REQUEST(false),
    /** To the member: how things stand in law. */
    ADVICE(false),
    /** To the member: how it ended. */
    CLOSING(false);

    private final boolean forCompany;

    LegalTemplate(boolean forCompany) {
        this.forCompany = forCompany;
    }

    public boolean isForCompany() {
        return forCompany;
    }
}
