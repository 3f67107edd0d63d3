package org.entente.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.entente.access.Language;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;

/** A text's fields, one for each language. */
final class LanguageTexts {

    private final Map<Language, IndexFieldReference<String>> fields = new EnumMap<>(Language.class);

    LanguageTexts(IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
        for (var language : Language.values()) {
            var type = types.asString()
                    .analyzer(CaseAnalyzers.of(language))
                    .projectable(Projectable.YES)
                    .highlightable(Set.of(Highlightable.UNIFIED));
            fields.put(language, schema.field(Fields.in(language, name), type).toReference());
        }
    }

    void write(DocumentElement document, Language language, String text) {
        if (!text.isEmpty()) {
            document.addValue(fields.get(language), Marks.removedFrom(text));
        }
    }
}
