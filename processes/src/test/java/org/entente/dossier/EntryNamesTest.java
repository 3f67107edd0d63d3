package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "invoice.pdf, invoice.pdf",
        "../../etc/passwd, passwd",
        "C:\\Windows\\system32\\evil.exe, evil.exe",
        "/, file",
        "...., file",
        ".htaccess, htaccess",
        "CON, _CON",
        "nul.txt, _nul.txt",
        "a<b>c?.pdf, a_b_c_.pdf",
        "ends with a dot., ends with a dot",
        "Rechnung März.pdf, Rechnung März.pdf",
    })
    void keepsNothingOfANameThatASystemCouldTripOver(String name, String safe) {
        assertThat(EntryNames.safe(name)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bill\u202efdp.exe", "line\nbreak.pdf", "zero\u0000.pdf", "half\ud800.pdf", "hidden\u200b.pdf"})
    void showsWhatIsInvisible(String name) {
        assertThat(EntryNames.safe(name)).contains("_").matches("[a-z._]+");
    }

    @Test
    void tellsNamesApartThatDifferInCapitalsOrFormAlone() {
        var names = new EntryNames();

        assertThat(names.unique("files", "Bill.pdf")).isEqualTo("files/Bill.pdf");
        assertThat(names.unique("files", "bill.PDF")).isEqualTo("files/bill-2.PDF");
        assertThat(names.unique("files", "bill-2.pdf")).isEqualTo("files/bill-2-2.pdf");
        assertThat(names.unique("files", "é.txt")).isEqualTo("files/é.txt");
        assertThat(names.unique("files", "e\u0301.txt")).isEqualTo("files/é-2.txt");
        assertThat(names.unique("mails", "bill.pdf")).isEqualTo("mails/bill.pdf");
    }

    @Test
    void shortensLongNamesAndKeepsTheirEnding() {
        var safe = EntryNames.safe("a".repeat(300) + ".pdf");

        assertThat(safe).hasSize(100).endsWith("a.pdf");
    }
}
