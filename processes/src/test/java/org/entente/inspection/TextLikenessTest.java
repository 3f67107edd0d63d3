package org.entente.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLikenessTest {

    private static final String PARCEL =
            "Votre colis attend : payez 2,99 euros de frais de douane avec ce lien avant demain.";
    private static final String PARCEL_AGAIN =
            "J’ai reçu ceci : votre colis attend, payez 3,49 euros de frais de douane avec ce lien avant demain soir.";
    private static final String OTHER = "Le vendeur à domicile ne voulait pas partir et ma mère a signé un contrat.";

    @Test
    void findsTheSameMessageInOtherWordsAround() {
        assertThat(TextLikeness.of(PARCEL, PARCEL_AGAIN)).isGreaterThanOrEqualTo(TextLikeness.SIMILAR);
        assertThat(TextLikeness.of(PARCEL, OTHER)).isZero();
        assertThat(TextLikeness.of(PARCEL, PARCEL)).isEqualTo(1);
    }

    @Test
    void saysWhatIsTheSame() {
        assertThat(TextLikeness.longestCommon(PARCEL, PARCEL_AGAIN))
                .isEqualTo("euros de frais de douane avec ce lien avant demain");
        assertThat(TextLikeness.longestCommon(PARCEL, "vol au vent")).isEmpty();
    }

    @Test
    void hasABandInCommonWithWhatIsSimilar() {
        var one = TextLikeness.bands(PARCEL);
        var other = TextLikeness.bands(PARCEL_AGAIN);
        var different = TextLikeness.bands(OTHER);
        int shared = 0;
        int byChance = 0;
        for (int band = 0; band < TextLikeness.BANDS; band++) {
            shared += one[band] == other[band] ? 1 : 0;
            byChance += one[band] == different[band] ? 1 : 0;
        }

        assertThat(shared).isPositive();
        assertThat(byChance).isZero();
    }

    @Test
    void saysNothingOfShortTexts() {
        assertThat(TextLikeness.bands("Arnaque totale")).isEmpty();
        assertThat(TextLikeness.of("Arnaque totale", "Arnaque totale")).isZero();
    }
}
