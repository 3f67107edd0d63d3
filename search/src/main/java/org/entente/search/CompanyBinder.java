package org.entente.search;

import org.entente.companies.Company;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** What the index {@code company} knows of a company: its names, cut up for somebody who is typing. */
final class CompanyBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("number")
                .use("name")
                .use("aliases")
                .use("sector")
                .use("enterpriseNumber");
        context.bridge(Company.class, new Bridge(context));
    }

    /** Keeps companies out of the index until a moderator has verified them. */
    static final class VerifiedAlone implements RoutingBinder, RoutingBridge<Company> {

        @Override
        public void bind(RoutingBindingContext context) {
            context.dependencies().use("verifiedAt");
            context.bridge(Company.class, this);
        }

        @Override
        public void route(
                DocumentRoutes routes, Object identifier, Company company, RoutingBridgeRouteContext context) {
            if (company.isVerified()) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(
                DocumentRoutes routes, Object identifier, Company company, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }

    private static final class Bridge implements TypeBridge<Company> {

        private final IndexFieldReference<Integer> number;
        private final IndexFieldReference<String> name;
        private final IndexFieldReference<String> aliases;
        private final IndexFieldReference<String> sector;
        private final IndexFieldReference<String> nameStart;
        private final IndexFieldReference<String> aliasStart;
        private final IndexFieldReference<String> nameWords;
        private final IndexFieldReference<String> aliasWords;
        private final IndexFieldReference<String> grams;
        private final IndexFieldReference<String> enterpriseNumber;

        Bridge(TypeBindingContext context) {
            var schema = context.indexSchemaElement();
            var types = context.typeFactory();
            var kept = types.asString().projectable(Projectable.YES).toIndexFieldType();
            var starts = types.asString()
                    .analyzer(CaseAnalyzers.WHOLE_STARTS)
                    .searchAnalyzer(CaseAnalyzers.TYPED_WHOLE)
                    .toIndexFieldType();
            var words = types.asString()
                    .analyzer(CaseAnalyzers.PART_STARTS)
                    .searchAnalyzer(CaseAnalyzers.TYPED_PARTS)
                    .toIndexFieldType();
            number = schema.field(Fields.NUMBER, types.asInteger().projectable(Projectable.YES))
                    .toReference();
            name = schema.field(
                            Fields.NAME,
                            types.asString()
                                    .normalizer(CaseAnalyzers.CODE)
                                    .sortable(Sortable.YES)
                                    .projectable(Projectable.YES))
                    .toReference();
            aliases = schema.field(Fields.ALIASES, kept).multiValued().toReference();
            sector = schema.field(Fields.SECTOR, kept).toReference();
            nameStart = schema.field(Fields.NAME_START, starts).toReference();
            aliasStart = schema.field(Fields.ALIAS_START, starts).multiValued().toReference();
            nameWords = schema.field(Fields.NAME_WORDS, words).toReference();
            aliasWords = schema.field(Fields.ALIAS_WORDS, words).multiValued().toReference();
            grams = schema.field(Fields.GRAMS, types.asString().analyzer(CaseAnalyzers.GRAMS))
                    .multiValued()
                    .toReference();
            enterpriseNumber = schema.field(
                            Fields.ENTERPRISE_NUMBER, types.asString().normalizer(CaseAnalyzers.CODE))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Company company, TypeBridgeWriteContext context) {
            document.addValue(number, company.number());
            document.addValue(name, company.name());
            document.addValue(sector, company.sector().name());
            document.addValue(nameStart, company.name());
            document.addValue(nameWords, company.name());
            document.addValue(grams, company.name());
            for (var alias : company.aliases()) {
                document.addValue(aliases, alias);
                document.addValue(aliasStart, alias);
                document.addValue(aliasWords, alias);
                document.addValue(grams, alias);
            }
            var registered = company.enterpriseNumber();
            document.addValue(enterpriseNumber, registered == null ? null : registered.digits());
        }
    }
}
