package org.entente.search;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.publication.Publication;
import org.entente.publication.RedactedText;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** What the index {@code published} knows of a publication. Markers of hidden personal data stay outside. */
final class PublishedBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        var dependencies = context.dependencies();
        Stream.of(
                        "number",
                        "companyId",
                        "companyName",
                        "sector",
                        "language",
                        "status",
                        "outcome",
                        "remedies",
                        "title",
                        "text",
                        "conversation",
                        "comment",
                        "filedOn")
                .forEach(dependencies::use);
        context.bridge(Publication.class, new Bridge(context));
    }

    private static final class Bridge implements TypeBridge<Publication> {

        private final IndexFieldReference<String> number;
        private final LanguageTexts title;
        private final LanguageTexts text;
        private final LanguageTexts conversation;
        private final IndexFieldReference<String> allWords;
        private final IndexFieldReference<String> companyName;
        private final IndexFieldReference<String> companyId;
        private final IndexFieldReference<String> sector;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<String> state;
        private final IndexFieldReference<String> status;
        private final IndexFieldReference<String> remedy;
        private final IndexFieldReference<LocalDate> filedOn;

        Bridge(TypeBindingContext context) {
            var schema = context.indexSchemaElement();
            var types = context.typeFactory();
            var keyword = types.asString()
                    .aggregable(Aggregable.YES)
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
            companyName = schema.field(Fields.COMPANY_NAME, types.asString().analyzer(CaseAnalyzers.PARTS))
                    .toReference();
            companyId = schema.field(Fields.COMPANY_ID, keyword).toReference();
            sector = schema.field(Fields.SECTOR, keyword).toReference();
            language = schema.field(Fields.LANGUAGE, keyword).toReference();
            state = schema.field(Fields.STATE, keyword).toReference();
            status = schema.field(Fields.STATUS, keyword).toReference();
            remedy = schema.field(Fields.REMEDY, keyword).multiValued().toReference();
            filedOn = schema.field(
                            Fields.FILED_ON,
                            types.asLocalDate().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Publication publication, TypeBridgeWriteContext context) {
            var in = publication.language();
            var titleWords = words(publication.title());
            var textWords = words(publication.text());
            var conversationWords = Stream.of(words(publication.conversation()), words(publication.comment()))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining("\n\n"));
            title.write(document, in, titleWords);
            text.write(document, in, textWords);
            conversation.write(document, in, conversationWords);
            document.addValue(allWords, String.join("\n\n", titleWords, textWords, conversationWords));
            document.addValue(number, publication.number());
            document.addValue(companyName, publication.companyName());
            document.addValue(companyId, Long.toString(publication.companyId()));
            document.addValue(sector, publication.sector().name());
            document.addValue(language, in.name());
            document.addValue(
                    state,
                    PublicState.of(publication.status(), publication.outcome()).name());
            document.addValue(status, publication.status().name());
            Stream.of(publication.remedies().split(","))
                    .filter(name -> !name.isBlank())
                    .forEach(name -> document.addValue(remedy, name));
            document.addValue(filedOn, publication.filedOn());
        }

        private static String words(@Nullable String redacted) {
            return redacted == null ? "" : new RedactedText(redacted).plain(hidden -> "…");
        }
    }
}
