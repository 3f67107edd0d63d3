package org.entente.ui.filing;

/** What filing asks; each question is one field on one page. */
enum Question {
    COMPANY(FilingPage.COMPANY),
    COMPANY_NAME(FilingPage.COMPANY),
    COMPANY_EMAIL(FilingPage.COMPANY),
    SECTOR(FilingPage.COMPANY),
    SUBJECT(FilingPage.COMPANY),
    TITLE(FilingPage.STORY),
    NARRATIVE(FilingPage.STORY),
    HAPPENED_ON(FilingPage.STORY),
    AMOUNT_AT_STAKE(FilingPage.STORY),
    CONTACTED_ON(FilingPage.STORY),
    CUSTOMER_REFERENCE(FilingPage.STORY),
    REMEDIES(FilingPage.CLAIM),
    OTHER_CLAIM(FilingPage.CLAIM),
    CLAIM_AMOUNT(FilingPage.CLAIM),
    FILES(FilingPage.FILES),
    PUBLICITY(FilingPage.PUBLICITY),
    NAME(FilingPage.PERSON),
    EMAIL(FilingPage.PERSON),
    PHONE(FilingPage.PERSON),
    POSTAL_CODE(FilingPage.PERSON),
    TOWN(FilingPage.PERSON);

    private final FilingPage page;

    Question(FilingPage page) {
        this.page = page;
    }

    FilingPage page() {
        return page;
    }

    /** The id of the field in the page. */
    String fieldId() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
