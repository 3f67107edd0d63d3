package org.entente.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.legalaid.MemberFileProblem.Kind;
import org.entente.testing.ProcessesTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of members: taken over as a whole or not at all, and asked with a name beside the number. */
@ProcessesTest
class MemberImportIT {

    private static final Viewer MANAGER = Viewer.staff("mona", Set.of(Role.MANAGER));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MemberImport members;

    @Autowired
    Memberships memberships;

    @Test
    void takesAListOverAndCountsAgainstTheOneBefore() {
        take("number,name,since,until\nM-001,Jan Peeters,2020-01-01,\nM-002,Claire Dumont,2020-01-01,\n");

        var outcome = take("\ufeffNumber;Name;Since;Until;Town\r\nm 001;Jan Peeters;1/1/2020;31/12/2025;Gent\r\n"
                + "M.003;\"Peeters; An\";2026-03-01;;Aalst\r\n");

        assertThat(outcome).isEqualTo(new MemberImportOutcome.Imported(2, 1, 1, 1));
        assertThat(statusOf("M-001", "Jan Peeters")).isEqualTo(Membership.Status.LAPSED);
        assertThat(statusOf("M-002", "Claire Dumont")).isEqualTo(Membership.Status.UNKNOWN);
        assertThat(statusOf("m003", "An Peeters")).isEqualTo(Membership.Status.MEMBER);
        assertThat(members.recent(MANAGER).getFirst())
                .satisfies(row -> assertThat(row.importedBy()).isEqualTo("mona"));
    }

    @Test
    void refusesTheWholeListForOneWrongLineAndSaysWhich() {
        take("number,name,since,until\nM001,Jan Peeters,2020-01-01,\n");

        var outcome = (MemberImportOutcome.Refused) take("number,name,since,until\nM005,An Maes,2020-01-01,\n"
                + "M006,,2020-01-01,\n?,Nele,2020-01-01,\nM005,Piet,2020-01-01,\nM007,Piet,yesterday,\n"
                + "M008,Piet,2020-01-01,2019-01-01\n");

        assertThat(outcome.problems())
                .containsExactly(
                        new MemberFileProblem(3, Kind.NO_NAME),
                        new MemberFileProblem(4, Kind.NO_NUMBER),
                        new MemberFileProblem(5, Kind.SAME_NUMBER),
                        new MemberFileProblem(6, Kind.NO_SINCE),
                        new MemberFileProblem(7, Kind.BAD_UNTIL));
        assertThat(statusOf("M001", "Jan Peeters")).isEqualTo(Membership.Status.MEMBER);
        assertThat(statusOf("M005", "An Maes")).isEqualTo(Membership.Status.UNKNOWN);
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(kindOf("name,town\nJan,Gent\n")).isEqualTo(Kind.NO_COLUMNS);
        assertThat(kindOf("number,name,since,until\n")).isEqualTo(Kind.EMPTY);
        assertThat(((MemberImportOutcome.Refused) members.take("x.csv", new byte[] {(byte) 0xff, 1}, MANAGER))
                        .problems()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void isForManagersAndShowsNoNumber() {
        assertThatThrownBy(() -> members.take("x.csv", new byte[0], MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> members.recent(MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThat(MembershipNumber.parse("M-001").toString()).doesNotContain("001");
    }

    @Test
    void takesSpellingsOfANameForTheSameAndOthersNot() {
        assertThat(SameName.test("Dumont Claire", "Claire Dumont")).isTrue();
        assertThat(SameName.test("Claire Marie Dumont", "dumont, CLAIRE")).isTrue();
        assertThat(SameName.test("François Lefèvre", "Francois Lefevre")).isTrue();
        assertThat(SameName.test("C. Dumont", "Claire Dumont")).isTrue();
        assertThat(SameName.test("Claire Dumond", "Claire Dumont")).isTrue();
        assertThat(SameName.test("Calire Dumont", "Claire Dumont")).isTrue();
        assertThat(SameName.test("D’Hondt Jan", "Jan Dhondt")).isTrue();
        assertThat(SameName.test("Claire Renard-Maes", "Claire Dumont")).isFalse();
        assertThat(SameName.test("Jan Peeters", "An Peeters")).isFalse();
        assertThat(SameName.test("C. D.", "Claire Dumont")).isFalse();
        assertThat(SameName.test("", "Claire Dumont")).isFalse();
    }

    private MemberImportOutcome take(String text) {
        return members.take("members.csv", text.getBytes(StandardCharsets.UTF_8), MANAGER);
    }

    private Kind kindOf(String text) {
        return ((MemberImportOutcome.Refused) take(text)).problems().getFirst().kind();
    }

    private Membership.Status statusOf(String number, String name) {
        return memberships.of(number, name, TODAY).status();
    }
}
