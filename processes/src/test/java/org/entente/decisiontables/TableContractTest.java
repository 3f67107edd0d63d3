package org.entente.decisiontables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableContractTest {

    private final String file = new String(Tables.file("routing"), UTF_8);
    private final TableContract contract = TableContract.of(Tables.readable(file));

    @Test
    void isKeptByOtherRulesLabelsAndQuestions() {
        var other = file.replace("Who helps?", "Who?")
                .replace("<input id=\"askAmount\">", "<input id=\"other\" label=\"Amount in euro\">")
                .replace("<text>60</text>", "<text>61</text>");

        assertThat(contract.check(Tables.readable(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            OTHER_KEY         |         | <decision id="routing"                     | <decision id="rooting"
            OTHER_HIT_POLICY  |         | hitPolicy="UNIQUE"                         | hitPolicy="COLLECT"
            OTHER_APPLIES     |         | "LATEST"                                   | "AS_OF_FILING"
            COLUMN_MISSING    | days    | name="days"                                | name="weeks"
            COLUMN_ADDED      | weeks   | name="days"                                | name="weeks"
            COLUMN_VALUES     | days    | [1..90]                                    | [1..99]
            COLUMN_VALUES     | amount  | <text>&gt;= 0</text>                       | <text>&gt; 0</text>
            COLUMN_LIST       | service | entente:list="mediationServices"           | entente:list="others"
            COLUMN_LIST       | service | ~ entente:list="mediationServices"~        | ~~
            """)
    void isBrokenByOtherColumns(FindingKind kind, String column, String from, String to) {
        assertThat(file).contains(from);

        var findings = contract.check(Tables.readable(file.replace(from, to)));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.column().orElse(null)).isEqualTo(column);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void isBrokenByAnotherType() {
        var other = file.replace(
                        "<variable id=\"abroadVariable\" name=\"abroad\" typeRef=\"boolean\" />",
                        "<variable id=\"abroadVariable\" name=\"abroad\" typeRef=\"number\" />")
                .replace("typeRef=\"boolean\"><text>abroad", "typeRef=\"number\"><text>abroad")
                .replace("<text>false</text>", "<text>0</text>");

        assertThat(contract.check(Tables.readable(other))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.COLUMN_TYPE);
            assertThat(finding.arguments()).containsExactly("number", "boolean");
        });
    }
}
