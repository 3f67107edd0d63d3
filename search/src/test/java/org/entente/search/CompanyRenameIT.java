package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.companies.CompanyDirectory;
import org.entente.publication.Publications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IndexTest
class CompanyRenameIT {

    private static final Viewer MODERATOR = Viewer.staff("moderator", Set.of(Role.MODERATOR));

    @Autowired
    private CompanyDirectory directory;

    @Autowired
    private Publications publications;

    @Autowired
    private PublishedSearch published;

    @Autowired
    private CaseSearch cases;

    @Autowired
    private CompanySuggestions suggestions;

    @Autowired
    private Archive archive;

    @Test
    void findsACompanyUnderItsNewNameOnly() {
        archive.empty();
        var company = archive.company("Belvox", "BVX");
        var number = archive.file(Archive.Filing.about(company, Language.FR, "Facture", "Payée deux fois."));
        archive.awaitIndexed();

        directory.rename(company.number(), "Quasimoto", List.of("Zwirbel"), MODERATOR);
        archive.awaitIndexed();

        assertThat(publications.find(number).orElseThrow().companyName()).isEqualTo("Quasimoto");
        assertThat(published.find(PublishedQuery.of("quasimoto")).total()).isEqualTo(1);
        assertThat(published.find(PublishedQuery.of("belvox")).total()).isZero();
        assertThat(cases.find(CaseQuery.of("quasimoto"), MODERATOR).total()).isEqualTo(1);
        assertThat(cases.find(CaseQuery.of("belvox"), MODERATOR).total()).isZero();
        assertThat(suggestions.suggest("zwirbel", 10))
                .extracting(CompanySuggestion::name)
                .containsExactly("Quasimoto");
        assertThat(suggestions.suggest("bvx", 10)).isEmpty();
    }
}
