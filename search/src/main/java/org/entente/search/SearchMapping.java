package org.entente.search;

import org.entente.casefile.ComplaintCase;
import org.entente.companies.Company;
import org.entente.contact.Question;
import org.entente.guide.InfoPage;
import org.entente.publication.Publication;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;

/**
 * Which entities are indexed where. Entities carry no annotations for it; the properties that the binders depend on are
 * given by name, and the product does not start if one is missing.
 */
final class SearchMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var mapping = context.programmaticMapping();
        var publication = mapping.type(Publication.class);
        publication.indexed().index(Fields.PUBLISHED);
        publication.binder(new PublishedBinder());

        var complaintCase = mapping.type(ComplaintCase.class);
        complaintCase.indexed().index(Fields.CASE_FILE);
        complaintCase.binder(new CaseFileBinder());
        // A company does not know its cases; if it is renamed they show the new name when next indexed.
        complaintCase.property("company").indexingDependency().reindexOnUpdate(ReindexOnUpdate.SHALLOW);

        var company = mapping.type(Company.class);
        company.indexed().index(Fields.COMPANY).routingBinder(new CompanyBinder.VerifiedAlone());
        company.binder(new CompanyBinder());

        var infoPage = mapping.type(InfoPage.class);
        infoPage.indexed().index(Fields.INFO_PAGE);
        infoPage.binder(new InfoPageBinder());

        var question = mapping.type(Question.class);
        question.indexed().index(Fields.QUESTION);
        question.binder(new QuestionBinder());
    }
}
