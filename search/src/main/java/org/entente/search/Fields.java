package org.entente.search;

import java.util.Arrays;
import java.util.stream.Stream;
import org.entente.access.Language;

/** Names of indexes and their fields. A text has one field for each language and is written to the one of its own. */
final class Fields {

    static final String PUBLISHED = "published";
    static final String CASE_FILE = "casefile";
    static final String COMPANY = "company";
    static final String INFO_PAGE = "infopage";
    static final String QUESTION = "question";

    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String CONVERSATION = "conversation";
    /** Everything once more without regard to language, for words of another language than the case's. */
    static final String ALL_WORDS = "words";

    static final String COMPANY_NAME = "companyName";
    static final String COMPANY_ID = "companyId";
    static final String SECTOR = "sector";
    static final String LANGUAGE = "language";
    static final String STATE = "state";
    static final String STATUS = "status";
    static final String REMEDY = "remedy";
    static final String FILED_ON = "filedOn";

    static final String PUBLICITY = "publicity";
    static final String FILED_AT = "filedAt";
    static final String CONSUMER_NAME = "consumerName";
    static final String CONSUMER_EMAIL = "consumerEmail";
    static final String REFERENCE = "reference";
    static final String SQUEEZED_REFERENCE = "squeezedReference";

    static final String NAME = "name";
    static final String ALIASES = "aliases";
    static final String NAME_START = "nameStart";
    static final String ALIAS_START = "aliasStart";
    static final String NAME_WORDS = "nameWords";
    static final String ALIAS_WORDS = "aliasWords";
    static final String GRAMS = "grams";
    static final String ENTERPRISE_NUMBER = "enterpriseNumber";

    static final String PAGE_KEY = "pageKey";
    static final String SUMMARY = "summary";

    static final String ANSWERED = "answered";

    private Fields() {}

    static String in(Language language, String field) {
        return field + "_" + language.code();
    }

    static String[] inAllLanguages(String field) {
        return Stream.of(Language.values()).map(language -> in(language, field)).toArray(String[]::new);
    }

    static String[] together(String[]... fields) {
        return Arrays.stream(fields).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
