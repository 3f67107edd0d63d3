package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.companies.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectsTest {

    @ParameterizedTest
    @EnumSource(Sector.class)
    void everySectorOffersAFewDistinctSubjectsThatAComplaintAccepts(Sector sector) {
        var codes = Subjects.of(sector);

        assertThat(codes).hasSizeBetween(4, 6).doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> code.matches("[a-z][a-z0-9-]{0,39}"));
        assertThat(codes).allMatch(code -> Subjects.has(sector, code));
    }
}
