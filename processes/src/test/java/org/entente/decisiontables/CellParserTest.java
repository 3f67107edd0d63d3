package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            -                         | 7    | true
            ~~                        | 7    | true
            7                         | 7.0  | true
            7, 9                      | 9    | true
            7, 9                      | 8    | false
            < 7                       | 7    | false
            <=7                       | 7    | true
            > -7.5                    | -7   | true
            [1..7]                    | 7    | true
            [1..7)                    | 7    | false
            [1..7[                    | 7    | false
            (1..7]                    | 1    | false
            ]1..7]                    | 1    | false
            not(7)                    | 7    | false
            not( [1..3], > 6 )        | 5    | true
            not( [1..3], > 6 )        | 2    | false
            .5                        | 0.5  | true
            """)
    void readsNumbers(String cell, BigDecimal value, boolean holds) throws CellProblem {
        assertThat(CellParser.input(cell == null ? "" : cell, ValueType.NUMBER)
                        .test()
                        .holds(value))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            date("2026-01-31")                            | 2026-01-31 | true
            date( "2026-01-31" )                          | 2026-02-01 | false
            > date("2026-01-31")                          | 2026-02-01 | true
            ]date("2026-01-31")..date("2026-02-02")[      | 2026-02-01 | true
            ]date("2026-01-31")..date("2026-02-02")[      | 2026-02-02 | false
            not(date("2026-01-31"))                       | 2026-01-31 | false
            """)
    void readsDays(String cell, LocalDate value, boolean holds) throws CellProblem {
        assertThat(CellParser.input(cell, ValueType.DATE).test().holds(value)).isEqualTo(holds);
    }

    @Test
    void readsTextsWithEscapes() throws CellProblem {
        var test = CellParser.input("\"a\\\"b\", \"c,d\", \"é\\\\\"", ValueType.TEXT)
                .test();

        assertThat(test.accepted().values()).containsExactly("a\"b", "c,d", "é\\");
        assertThat(test.holds("c")).isFalse();
        assertThat(CellParser.input("not(\"x\")", ValueType.TEXT).test().holds("y"))
                .isTrue();
    }

    @Test
    void holdsForNothingButAnyIfThereIsNoValue() throws CellProblem {
        assertThat(CellParser.input("-", ValueType.TEXT).test().holds(null)).isTrue();
        assertThat(CellParser.input("not(\"x\")", ValueType.TEXT).test().holds(null))
                .isFalse();
        assertThat(CellParser.input("true", ValueType.BOOLEAN).test().holds("true"))
                .isFalse();
    }

    @Test
    void tellsCellsByWhatTheyAccept() throws CellProblem {
        assertThat(CellParser.input("[1..3], [3..5]", ValueType.NUMBER).test())
                .isEqualTo(CellParser.input("[1.0..5]", ValueType.NUMBER).test());
    }

    @Test
    void readsOutputs() throws CellProblem {
        assertThat(CellParser.output(" 12.50 ", ValueType.NUMBER)).isEqualTo(new BigDecimal("12.50"));
        assertThat(CellParser.output("", ValueType.TEXT)).isNull();
        assertThat(CellParser.output("null", ValueType.TEXT)).isNull();
        assertThatThrownBy(() -> CellParser.output("-", ValueType.TEXT)).isInstanceOf(CellProblem.class);
    }
}
