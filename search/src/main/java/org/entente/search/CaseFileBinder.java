package org.entente.search;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.ComplaintCase;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * What the index {@code casefile} knows of a case, its messages included. These refer to their case by id alone, so they
 * are read here, and {@link MessageListener} has the case indexed again when one is written.
 */
final class CaseFileBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        var dependencies = context.dependencies();
        Stream.of(
                        "number",
                        "status",
                        "publicity",
                        "sector",
                        "language",
                        "title",
                        "narrative",
                        "closingComment",
                        "company.name",
                        "consumerName",
                        "consumerEmail",
                        "customerReference",
                        "filedAt")
                .forEach(dependencies::use);
        context.bridge(ComplaintCase.class, new Bridge(context));
    }

    private static final class Bridge implements TypeBridge<ComplaintCase> {

        private final IndexFieldReference<String> number;
        private final LanguageTexts title;
        private final LanguageTexts text;
        private final LanguageTexts conversation;
        private final IndexFieldReference<String> allWords;
        private final IndexFieldReference<String> companyName;
        private final IndexFieldReference<String> consumerName;
        private final IndexFieldReference<String> consumerEmail;
        private final IndexFieldReference<String> reference;
        private final IndexFieldReference<String> squeezedReference;
        private final IndexFieldReference<String> sector;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<String> status;
        private final IndexFieldReference<String> publicity;
        private final IndexFieldReference<Instant> filedAt;

        Bridge(TypeBindingContext context) {
            var schema = context.indexSchemaElement();
            var types = context.typeFactory();
            var keyword = types.asString()
                    .aggregable(Aggregable.YES)
                    .projectable(Projectable.YES)
                    .toIndexFieldType();
            var name = types.asString()
                    .analyzer(CaseAnalyzers.PARTS)
                    .projectable(Projectable.YES)
                    .toIndexFieldType();
            number = schema.field(
                            Fields.NUMBER,
                            types.asString().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            title = new LanguageTexts(schema, types, Fields.TITLE);
            text = new LanguageTexts(schema, types, Fields.TEXT);
            conversation = new LanguageTexts(schema, types, Fields.CONVERSATION);
            allWords = schema.field(Fields.ALL_WORDS, types.asString().analyzer(CaseAnalyzers.PLAIN))
                    .toReference();
            companyName = schema.field(Fields.COMPANY_NAME, name).toReference();
            consumerName = schema.field(Fields.CONSUMER_NAME, name).toReference();
            consumerEmail = schema.field(Fields.CONSUMER_EMAIL, name).toReference();
            reference = schema.field(Fields.REFERENCE, name).toReference();
            squeezedReference = schema.field(
                            Fields.SQUEEZED_REFERENCE, types.asString().normalizer(CaseAnalyzers.CODE))
                    .toReference();
            sector = schema.field(Fields.SECTOR, keyword).toReference();
            language = schema.field(Fields.LANGUAGE, keyword).toReference();
            status = schema.field(Fields.STATUS, keyword).toReference();
            publicity = schema.field(Fields.PUBLICITY, keyword).toReference();
            filedAt = schema.field(
                            Fields.FILED_AT,
                            types.asInstant().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, ComplaintCase found, TypeBridgeWriteContext context) {
            var session = context.extension(HibernateOrmExtension.get()).session();
            var in = found.language();
            var comment = found.closingComment();
            var conversationText = messages(session, found.id()) + (comment == null ? "" : "\n\n" + comment);
            title.write(document, in, found.title());
            text.write(document, in, found.narrative());
            conversation.write(document, in, conversationText);
            document.addValue(allWords, String.join("\n\n", found.title(), found.narrative(), conversationText));
            document.addValue(number, found.number().toString());
            document.addValue(companyName, found.company().name());
            document.addValue(consumerName, found.consumer().name());
            document.addValue(consumerEmail, found.consumer().email());
            document.addValue(reference, found.customerReference());
            document.addValue(squeezedReference, found.customerReference());
            document.addValue(sector, found.sector().name());
            document.addValue(language, in.name());
            document.addValue(status, found.status().name());
            document.addValue(publicity, found.publicity().name());
            document.addValue(filedAt, found.filedAt());
        }

        private static String messages(Session session, long caseId) {
            return session
                    .createSelectionQuery(
                            "select m.text from " + CaseMessage.class.getSimpleName()
                                    + " m where m.caseId = :caseId order by m.writtenAt, m.id",
                            String.class)
                    .setParameter("caseId", caseId)
                    .getResultList()
                    .stream()
                    .collect(Collectors.joining("\n\n"));
        }
    }
}
