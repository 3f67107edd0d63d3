package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.companies.EnterpriseNumber;
import org.entente.companies.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IndexTest
class CompanySuggestionsIT {

    @Autowired
    private CompanySuggestions suggestions;

    @Autowired
    private Archive archive;

    @BeforeEach
    void startWithAFewCompanies() {
        archive.empty();
        archive.company("Belvox", "BVX Télécom", "Vox Mobile");
        archive.company("Belgavox Énergie", Sector.ENERGY_WATER, new EnterpriseNumber("0403199702"), "Gavox");
        archive.company("Kadoshop.be", Sector.ONLINE_SHOPS, null, "De Cadeauwinkel");
        archive.company("Spoorlijn & Zonen", Sector.TRAVEL_TRANSPORT, null);
        archive.company("L’Été Meubles", Sector.OTHER, null);
        archive.unverifiedCompany("Belvoxia");
        archive.awaitIndexed();
    }

    private List<String> names(String typed) {
        return suggestions.suggest(typed, 10).stream()
                .map(CompanySuggestion::name)
                .toList();
    }

    @Test
    void suggestsFromTheFirstLetterOn() {
        assertThat(names("b").subList(0, 2)).containsExactlyInAnyOrder("Belgavox Énergie", "Belvox");
        assertThat(names("be")).startsWith("Belgavox Énergie", "Belvox");
        assertThat(names("belv").getFirst()).isEqualTo("Belvox");
        assertThat(names("Belvox")).as("nothing is guessed when a name fits").containsExactly("Belvox");
    }

    @Test
    void suggestsByAnyWordOfTheName() {
        assertThat(names("zonen")).containsExactly("Spoorlijn & Zonen");
        assertThat(names("zonen spoorl")).containsExactly("Spoorlijn & Zonen");
    }

    @Test
    void ignoresAccentsCaseBlanksAndPunctuation() {
        assertThat(names("ENERGIE")).containsExactly("Belgavox Énergie");
        assertThat(names("lete").getFirst()).isEqualTo("L’Été Meubles");
        assertThat(names("l'été").getFirst()).isEqualTo("L’Été Meubles");
        assertThat(names("kado shop").getFirst()).isEqualTo("Kadoshop.be");
        assertThat(names("kadoshopbe").getFirst()).isEqualTo("Kadoshop.be");
    }

    @Test
    void toleratesTypingErrors() {
        assertThat(names("blevox").getFirst()).isEqualTo("Belvox");
        assertThat(names("belvoxx").getFirst()).isEqualTo("Belvox");
        assertThat(names("kaodshop").getFirst()).isEqualTo("Kadoshop.be");
        assertThat(names("cadoshop").getFirst()).isEqualTo("Kadoshop.be");
        assertThat(names("spoorlein zonen")).containsExactly("Spoorlijn & Zonen");
        assertThat(names("spoorlj")).containsExactly("Spoorlijn & Zonen");
        assertThat(names("meubels ete").getFirst()).isEqualTo("L’Été Meubles");
    }

    @Test
    void tellsWhichOtherNameFits() {
        assertThat(suggestions.suggest("cadeauw", 5))
                .containsExactly(new CompanySuggestion(
                        archive.number("Kadoshop.be"), "Kadoshop.be", Sector.ONLINE_SHOPS, "De Cadeauwinkel"));
        assertThat(suggestions.suggest("vox mobiel", 5).getFirst().matchedAlias())
                .isEqualTo("Vox Mobile");
        assertThat(suggestions.suggest("belvox", 5).getFirst().matchedAlias()).isNull();
    }

    @Test
    void suggestsByEnterpriseNumber() {
        assertThat(names("0403.199.702").getFirst()).isEqualTo("Belgavox Énergie");
    }

    @Test
    void suggestsACompanyOnceItIsVerified() {
        var unverified = archive.unverifiedCompany("Quincaillerie Wouters");
        archive.awaitIndexed();
        assertThat(names("quincaillerie")).isEmpty();

        archive.verify(unverified);
        archive.awaitIndexed();

        assertThat(names("quincaillerie")).containsExactly("Quincaillerie Wouters");
        assertThat(names("belvoxia")).doesNotContain("Belvoxia");
    }

    @Test
    void respectsTheLimitAndAnswersAnything() {
        assertThat(suggestions.suggest("bel", 1)).hasSize(1);
        HostileInputs.areAnsweredWithinASecond(input -> suggestions.suggest(input, 10));
        assertThat(suggestions.suggest("", 10)).isEmpty();
        assertThat(suggestions.suggest(" ⟦*⟧ ", 10)).isEmpty();
    }
}
