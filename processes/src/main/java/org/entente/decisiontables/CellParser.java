package org.entente.decisiontables;

import static org.entente.decisiontables.FindingKind.BAD_DATE;
import static org.entente.decisiontables.FindingKind.CELL_SYNTAX;
import static org.entente.decisiontables.FindingKind.EMPTY_RANGE;
import static org.entente.decisiontables.FindingKind.FUNCTION_CALL;
import static org.entente.decisiontables.FindingKind.FUNCTION_DEFINITION;
import static org.entente.decisiontables.FindingKind.NAME_IN_CELL;
import static org.entente.decisiontables.FindingKind.NUMBER_TOO_LONG;
import static org.entente.decisiontables.FindingKind.TOO_MANY_VALUES;
import static org.entente.decisiontables.FindingKind.WRONG_TYPE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one cell: a strict part of FEEL (DMN 1.3, 10.3.1.2), in one pass and without going back.
 *
 * <pre>
 * input cell     = "" | "-" | items | "not" "(" items ")"
 * items          = item { "," item }
 * item           = literal | ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) literal | ( "[" | "(" | "]" ) literal ".." literal ( "]" | ")" | "[" )
 * output cell    = "" | "null" | literal
 * allowed values = items
 * literal        = "text" | number | "true" | "false" | date("2026-01-31")
 * </pre>
 */
final class CellParser {

    static final int MOST_VALUES = 500;
    private static final int LONGEST_NUMBER = 34;

    private final String text;
    private final ValueType type;
    private int at;
    private int values;
    private final List<Object> written = new ArrayList<>();

    /**
     * A cell that was read.
     *
     * @param written the single values and ends of ranges in it
     * @param points the single values in it, those within not(…) left out
     */
    record Cell(CellTest test, List<Object> points, int written) {}

    private CellParser(String text, ValueType type) {
        this.text = text;
        this.type = type;
    }

    static Cell input(String text, ValueType type) throws CellProblem {
        return new CellParser(text, type).input();
    }

    static @Nullable Object output(String text, ValueType type) throws CellProblem {
        var parser = new CellParser(text, type);
        parser.skipBlanks();
        if (parser.isAtEnd() || text.strip().equals("null")) {
            return null;
        }
        var value = parser.literal();
        parser.expectEnd();
        return value;
    }

    static ValueSet allowed(String text, ValueType type) throws CellProblem {
        var parser = new CellParser(text, type);
        var values = parser.items();
        parser.expectEnd();
        return values;
    }

    private Cell input() throws CellProblem {
        skipBlanks();
        if (isAtEnd()) {
            return new Cell(CellTest.any(type), List.of(), 0);
        }
        if (peek() == '-' && text.substring(at + 1).isBlank()) {
            return new Cell(CellTest.any(type), List.of(), 0);
        }
        boolean turned = isNot();
        if (turned) {
            expect('(');
        }
        var accepted = items();
        if (turned) {
            expect(')');
            accepted = accepted.without();
        }
        expectEnd();
        return new Cell(CellTest.in(accepted), turned ? List.of() : List.copyOf(written), values);
    }

    private boolean isNot() {
        if (text.startsWith("not", at) && (at + 3 == text.length() || !isNamePart(text.charAt(at + 3)))) {
            at += 3;
            skipBlanks();
            return true;
        }
        return false;
    }

    private ValueSet items() throws CellProblem {
        var points = new ArrayList<Object>();
        var stretches = new ArrayList<ValueSet>();
        while (true) {
            item(points, stretches);
            skipBlanks();
            if (isAtEnd() || peek() != ',') {
                break;
            }
            at++;
        }
        written.addAll(points);
        var all = ValueSet.of(type, points);
        for (var stretch : stretches) {
            all = all.or(stretch);
        }
        return all;
    }

    private void item(List<Object> points, List<ValueSet> stretches) throws CellProblem {
        skipBlanks();
        char first = isAtEnd() ? ' ' : peek();
        switch (first) {
            case '<', '>' -> stretches.add(comparison());
            case '[', '(', ']' -> stretches.add(range());
            default -> points.add(literal());
        }
    }

    private ValueSet comparison() throws CellProblem {
        boolean less = text.charAt(at++) == '<';
        boolean included = !isAtEnd() && peek() == '=';
        if (included) {
            at++;
        }
        skipBlanks();
        var end = ordered(literal());
        if (less) {
            return ValueSet.between(type, Cut.START, included ? Cut.after(end) : Cut.before(end));
        }
        return ValueSet.between(type, included ? Cut.before(end) : Cut.after(end), Cut.END);
    }

    private ValueSet range() throws CellProblem {
        int start = at;
        boolean lowIncluded = text.charAt(at++) == '[';
        skipBlanks();
        var low = ordered(literal());
        skipBlanks();
        if (!text.startsWith("..", at)) {
            throw syntax();
        }
        at += 2;
        skipBlanks();
        var high = ordered(literal());
        skipBlanks();
        if (isAtEnd() || "])[".indexOf(peek()) < 0) {
            throw syntax();
        }
        boolean highIncluded = text.charAt(at++) == ']';
        var range = ValueSet.between(
                type,
                lowIncluded ? Cut.before(low) : Cut.after(low),
                highIncluded ? Cut.after(high) : Cut.before(high));
        if (range.isEmpty()) {
            throw new CellProblem(EMPTY_RANGE, text.substring(start, at));
        }
        return range;
    }

    private Object ordered(Object value) throws CellProblem {
        if (!ValueSet.isOrdered(type)) {
            throw syntax();
        }
        return value;
    }

    private Object literal() throws CellProblem {
        if (++values > MOST_VALUES) {
            throw new CellProblem(TOO_MANY_VALUES, MOST_VALUES);
        }
        if (isAtEnd()) {
            throw syntax();
        }
        char first = peek();
        if (first == '"') {
            return typed(ValueType.TEXT, quoted());
        }
        if (isDigit(first) || first == '.' || first == '-') {
            return typed(ValueType.NUMBER, number());
        }
        if (Character.isLetter(first) || first == '_') {
            return word();
        }
        throw syntax();
    }

    private Object typed(ValueType own, Object value) throws CellProblem {
        if (own != type) {
            throw new CellProblem(WRONG_TYPE, Values.feel(value), type.feelName());
        }
        return value;
    }

    private String quoted() throws CellProblem {
        var value = new StringBuilder();
        at++;
        while (!isAtEnd() && peek() != '"') {
            char c = text.charAt(at++);
            if (Character.isISOControl(c)) {
                throw syntax();
            }
            value.append(c == '\\' ? escaped() : c);
        }
        if (isAtEnd()) {
            throw syntax();
        }
        at++;
        return value.toString();
    }

    private char escaped() throws CellProblem {
        if (isAtEnd()) {
            throw syntax();
        }
        return switch (text.charAt(at++)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> throw syntax();
        };
    }

    private BigDecimal number() throws CellProblem {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int whole = digits();
        int fraction = 0;
        if (!isAtEnd() && peek() == '.' && !text.startsWith("..", at)) {
            at++;
            fraction = digits();
            if (fraction == 0) {
                throw syntax();
            }
        }
        if (whole + fraction == 0) {
            throw syntax();
        }
        var number = text.substring(start, at);
        if (whole + fraction > LONGEST_NUMBER) {
            throw new CellProblem(NUMBER_TOO_LONG, number);
        }
        return new BigDecimal(number);
    }

    private int digits() {
        int start = at;
        while (!isAtEnd() && isDigit(peek())) {
            at++;
        }
        return at - start;
    }

    /** A word is true, false or the beginning of a date; any other is told for what it is. */
    private Object word() throws CellProblem {
        int start = at;
        while (!isAtEnd() && isNamePart(peek())) {
            at++;
        }
        var word = text.substring(start, at);
        int after = at;
        skipBlanks();
        boolean called = !isAtEnd() && peek() == '(';
        if (word.equals("date") && called) {
            return typed(ValueType.DATE, date());
        }
        if (word.equals("function")) {
            throw new CellProblem(FUNCTION_DEFINITION, word);
        }
        if (!called && (word.equals("true") || word.equals("false"))) {
            at = after;
            return typed(ValueType.BOOLEAN, word.equals("true"));
        }
        throw nameOrCall(start, after);
    }

    /** Names of FEEL may have blanks and dots in them: what a bracket follows is a function. */
    private CellProblem nameOrCall(int start, int afterWord) {
        int end = afterWord;
        while (end < text.length() && (isNamePart(text.charAt(end)) || " .\t\n\r".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '(') {
            return new CellProblem(FUNCTION_CALL, text.substring(start, end).strip(), text);
        }
        return new CellProblem(NAME_IN_CELL, text.substring(start, afterWord), text);
    }

    private Object date() throws CellProblem {
        expect('(');
        skipBlanks();
        if (isAtEnd() || peek() != '"') {
            throw syntax();
        }
        var day = quoted();
        expect(')');
        return ValueType.DATE.ofText(day).orElseThrow(() -> new CellProblem(BAD_DATE, day));
    }

    private void expect(char expected) throws CellProblem {
        skipBlanks();
        if (isAtEnd() || peek() != expected) {
            throw syntax();
        }
        at++;
    }

    private void expectEnd() throws CellProblem {
        skipBlanks();
        if (!isAtEnd()) {
            throw syntax();
        }
    }

    private CellProblem syntax() {
        return new CellProblem(CELL_SYNTAX, text, at + 1, isAtEnd() ? "" : text.substring(at));
    }

    private void skipBlanks() {
        while (!isAtEnd() && " \t\r\n".indexOf(peek()) >= 0) {
            at++;
        }
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '?';
    }
}
