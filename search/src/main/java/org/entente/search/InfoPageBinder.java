package org.entente.search;

import org.entente.guide.InfoPage;
import org.entente.guide.MarkdownText;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What the index {@code infopage} knows of an information page: its words in its own language. */
final class InfoPageBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("pageKey")
                .use("language")
                .use("title")
                .use("summary")
                .use("markdown");
        context.bridge(InfoPage.class, new Bridge(context));
    }

    private static final class Bridge implements TypeBridge<InfoPage> {

        private final IndexFieldReference<String> key;
        private final IndexFieldReference<String> language;
        private final LanguageTexts title;
        private final LanguageTexts summary;
        private final LanguageTexts text;
        private final IndexFieldReference<String> allWords;

        Bridge(TypeBindingContext context) {
            var schema = context.indexSchemaElement();
            var types = context.typeFactory();
            key = schema.field(
                            Fields.PAGE_KEY,
                            types.asString().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            language = schema.field(Fields.LANGUAGE, types.asString()).toReference();
            title = new LanguageTexts(schema, types, Fields.TITLE);
            summary = new LanguageTexts(schema, types, Fields.SUMMARY);
            text = new LanguageTexts(schema, types, Fields.TEXT);
            allWords = schema.field(Fields.ALL_WORDS, types.asString().analyzer(CaseAnalyzers.PLAIN))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, InfoPage page, TypeBridgeWriteContext context) {
            var in = page.language();
            var words = MarkdownText.page(page.markdown()).plain();
            document.addValue(key, page.pageKey());
            document.addValue(language, in.name());
            title.write(document, in, page.title());
            summary.write(document, in, page.summary());
            text.write(document, in, words);
            document.addValue(allWords, words);
        }
    }
}
