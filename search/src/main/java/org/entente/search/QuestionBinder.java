package org.entente.search;

import java.util.stream.Collectors;
import org.entente.contact.Question;
import org.entente.matters.MatterMessage;
import org.entente.matters.MatterParty;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * What the index {@code question} knows of a question: its words and those of our answers, never who asked. A question that
 * was answered changes its state with that, and so is indexed anew.
 */
final class QuestionBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("number")
                .use("language")
                .use("state")
                .use("title")
                .use("narrative")
                .use("answeredAt");
        context.bridge(Question.class, new Bridge(context));
    }

    private static final class Bridge implements TypeBridge<Question> {

        private final IndexFieldReference<String> number;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<Boolean> answered;
        private final LanguageTexts title;
        private final LanguageTexts text;
        private final LanguageTexts conversation;

        Bridge(TypeBindingContext context) {
            var schema = context.indexSchemaElement();
            var types = context.typeFactory();
            number = schema.field(
                            Fields.NUMBER,
                            types.asString().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            language = schema.field(Fields.LANGUAGE, types.asString()).toReference();
            answered = schema.field(Fields.ANSWERED, types.asBoolean()).toReference();
            title = new LanguageTexts(schema, types, Fields.TITLE);
            text = new LanguageTexts(schema, types, Fields.TEXT);
            conversation = new LanguageTexts(schema, types, Fields.CONVERSATION);
        }

        @Override
        public void write(DocumentElement document, Question question, TypeBridgeWriteContext context) {
            var session = context.extension(HibernateOrmExtension.get()).session();
            var in = question.language();
            document.addValue(number, question.number().toString());
            document.addValue(language, in.name());
            document.addValue(answered, question.answeredAt().isPresent());
            title.write(document, in, question.title());
            text.write(document, in, question.narrative());
            conversation.write(document, in, answers(session, question.id()));
        }

        /** Notes among staff are no answers: nobody reads them. */
        private static String answers(Session session, long id) {
            return session
                    .createSelectionQuery(
                            "select m.text from " + MatterMessage.class.getSimpleName()
                                    + " m where m.matterId = :id and m.author = :author and m.readers <> '' order by m.id",
                            String.class)
                    .setParameter("id", id)
                    .setParameter("author", MatterParty.STAFF)
                    .getResultList()
                    .stream()
                    .collect(Collectors.joining("\n\n"));
        }
    }
}
