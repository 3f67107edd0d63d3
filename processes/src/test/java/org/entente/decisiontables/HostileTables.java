package org.entente.decisiontables;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Files that pretend to be tables and are not, each with what it is refused for and where. */
final class HostileTables {

    /**
     * @param column empty if the refusal names none
     */
    record Hostile(String name, byte[] file, FindingKind kind, int row, String column) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String FEEL_CELL = "<text>\"ENERGY\", \"OTHER\"</text>";
    private static final String AMOUNT_CELL = "<text>]0..10000]</text>";
    private static final String OUTPUT_CELL = "<text>\"ENERGY_MEDIATOR\"</text>";
    private static final String DEFINITIONS_END = "</definitions>";
    private static final String DECISION = "<decision id=\"routing\" name=\"routing\">";
    private static final String TABLE_START = "<decisionTable id=\"routingTable\" hitPolicy=\"UNIQUE\">";

    private final String good = new String(Tables.file("routing"), UTF_8);
    private final List<Hostile> all = new ArrayList<>();
    private final String url;
    private final String canary;

    /**
     * @param url that must never be asked
     * @param canary path of a file that nothing may create, or read
     */
    HostileTables(String url, String canary) {
        this.url = url;
        this.canary = canary;
    }

    List<Hostile> all() {
        files();
        documentTypes();
        otherLanguages();
        boxedExpressions();
        types();
        names();
        heads();
        rules();
        cells();
        outputs();
        sizes();
        return all;
    }

    private void files() {
        raw("nothing", "", FindingKind.MALFORMED_XML);
        raw("no XML", "PK\u0003\u0004 not a table", FindingKind.MALFORMED_XML);
        raw("cut off", good.substring(0, good.length() / 2), FindingKind.MALFORMED_XML);
        raw("another version of XML", good.replace("version=\"1.0\"", "version=\"1.1\""), FindingKind.MALFORMED_XML);
        raw("two roots", good + good.substring(good.indexOf("<definitions")), FindingKind.MALFORMED_XML);
        raw("a control character", good.replace("Who helps?", "Who \u0000 helps?"), FindingKind.MALFORMED_XML);
        raw("a control character by number", good.replace("Who helps?", "Who &#0; helps?"), FindingKind.MALFORMED_XML);
        raw("an unknown prefix", good.replace("<question>", "<x:question>"), FindingKind.MALFORMED_XML);
        raw("an attribute twice", good.replace("<decision id", "<decision id=\"a\" id"), FindingKind.MALFORMED_XML);
        raw("another page", "<html><script>alert(1)</script></html>", FindingKind.NOT_DMN);
        raw("an older DMN", good.replace("20191111/MODEL", "20151101/dmn.xsd"), FindingKind.NOT_DMN);
        raw("a table of no namespace", good.replace("xmlns=\"https", "xmlns:x=\"https"), FindingKind.NOT_DMN);
        add("UTF-16", good.replace("UTF-8", "UTF-16").getBytes(UTF_16), FindingKind.NOT_UTF8, 0, "");
        raw("another encoding by name", good.replace("UTF-8", "UTF-7"), FindingKind.NOT_UTF8);
        add("broken UTF-8", brokenUtf8(), FindingKind.NOT_UTF8, 0, "");
        raw(
                "an instruction",
                good.replace("<definitions", "<?xml-stylesheet href=\"" + url + "\"?><definitions"),
                FindingKind.PROCESSING_INSTRUCTION);
        replaced(
                "an instruction in a rule",
                FEEL_CELL,
                "<?php exit ?>" + FEEL_CELL,
                FindingKind.PROCESSING_INSTRUCTION,
                2,
                "");
    }

    private byte[] brokenUtf8() {
        var bytes = good.getBytes(UTF_8);
        bytes[good.indexOf("Who helps")] = (byte) 0xC3;
        return bytes;
    }

    private void documentTypes() {
        documentType("an external DTD", "<!DOCTYPE definitions SYSTEM \"" + url + "/table.dtd\">", "Who helps?");
        documentType(
                "a public DTD", "<!DOCTYPE definitions PUBLIC \"-//X//Y\" \"" + url + "/table.dtd\">", "Who helps?");
        documentType(
                "an entity from outside", "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"" + url + "/secret\">]>", "&x;");
        documentType(
                "an entity from a file",
                "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"file://" + canary + "\">]>",
                "&x;");
        documentType(
                "a parameter entity",
                "<!DOCTYPE definitions [<!ENTITY % x SYSTEM \"" + url + "/secret\"> %x;]>",
                "Who helps?");
        var bomb = new StringBuilder("<!DOCTYPE definitions [<!ENTITY x0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY x")
                    .append(i)
                    .append(" \"")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        documentType("a billion laughs", bomb + "]>", "&x39;");
        documentType(
                "one long entity many times",
                "<!DOCTYPE definitions [<!ENTITY x \"" + "a".repeat(100_000) + "\">]>",
                "&x;".repeat(10_000));
        documentType("an entity in itself", "<!DOCTYPE definitions [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]>", "&x;");
        documentType(
                "default attributes",
                "<!DOCTYPE definitions [<!ATTLIST decisionTable hitPolicy CDATA \"FIRST\">]>",
                "Who helps?");
        documentType("an empty document type", "<!DOCTYPE definitions>", "Who helps?");
        raw("an entity that nobody declared", good.replace("Who helps?", "&x;"), FindingKind.MALFORMED_XML);
    }

    private void documentType(String name, String type, String question) {
        raw(
                name,
                good.replace("<definitions", type + "<definitions").replace("Who helps?", question),
                FindingKind.DOCUMENT_TYPE);
    }

    private void otherLanguages() {
        replaced(
                "XInclude",
                DEFINITIONS_END,
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + url + "\"/>" + DEFINITIONS_END,
                FindingKind.FOREIGN_ELEMENT,
                0,
                "");
        replaced(
                "XInclude in a cell",
                FEEL_CELL,
                "<text><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file://" + canary
                        + "\" parse=\"text\"/></text>",
                FindingKind.FOREIGN_ELEMENT,
                2,
                "sector");
        replaced(
                "a script",
                "<question>",
                "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script><question>",
                FindingKind.FOREIGN_ELEMENT,
                0,
                "");
        replaced(
                "an extension that runs",
                FEEL_CELL,
                "<extensionElements><c:executionListener xmlns:c=\"http://camunda.org/schema/1.0/dmn\" class=\"x.Y\"/>"
                        + "</extensionElements>" + FEEL_CELL,
                FindingKind.FOREIGN_ELEMENT,
                2,
                "sector");
        replaced(
                "a schema from outside",
                "<definitions ",
                "<definitions xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x " + url
                        + "\" ",
                FindingKind.FOREIGN_ATTRIBUTE,
                0,
                "");
        replaced(
                "a base for links",
                "<definitions ",
                "<definitions xml:base=\"" + url + "\" ",
                FindingKind.FOREIGN_ATTRIBUTE,
                0,
                "");
        replaced(
                "an id of XML",
                "<inputEntry id=\"M-02_amount\">",
                "<inputEntry id=\"M-02_amount\" xml:id=\"M-01\">",
                FindingKind.FOREIGN_ATTRIBUTE,
                2,
                "amount");
        replaced(
                "a link of another language",
                DECISION,
                "<decision id=\"routing\" name=\"routing\" xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"" + url
                        + "\">",
                FindingKind.FOREIGN_ATTRIBUTE,
                0,
                "");
        replaced(
                "a drawing with words in it",
                DEFINITIONS_END,
                "<d:DMNDI xmlns:d=\"https://www.omg.org/spec/DMN/20191111/DMNDI/\"><d:DMNDiagram>java.lang.Runtime"
                        + "</d:DMNDiagram></d:DMNDI>" + DEFINITIONS_END,
                FindingKind.UNEXPECTED_TEXT,
                0,
                "");
        replaced(
                "a drawing with an expression in it",
                DEFINITIONS_END,
                "<d:DMNDI xmlns:d=\"https://www.omg.org/spec/DMN/20191111/DMNDI/\"><d:DMNDiagram>"
                        + "<literalExpression><text>1</text></literalExpression></d:DMNDiagram></d:DMNDI>"
                        + DEFINITIONS_END,
                FindingKind.FOREIGN_ELEMENT,
                0,
                "");
        replaced(
                "cells in JavaScript",
                "<inputEntry id=\"M-02_sector\">",
                "<inputEntry id=\"M-02_sector\" expressionLanguage=\"javascript\">",
                FindingKind.OTHER_LANGUAGE,
                2,
                "sector");
        replaced(
                "outputs in Groovy",
                "<outputEntry id=\"M-02_service\">",
                "<outputEntry id=\"M-02_service\" expressionLanguage=\"groovy\">",
                FindingKind.OTHER_LANGUAGE,
                2,
                "service");
        replaced(
                "a file in Java",
                "<definitions ",
                "<definitions expressionLanguage=\"http://www.java.com/java\" ",
                FindingKind.OTHER_LANGUAGE,
                0,
                "");
        replaced(
                "types of XML Schema",
                "<definitions ",
                "<definitions typeLanguage=\"http://www.w3.org/2001/XMLSchema\" ",
                FindingKind.OTHER_LANGUAGE,
                0,
                "");
        replaced(
                "an attribute that runs",
                TABLE_START,
                TABLE_START.replace(">", " onload=\"x()\">"),
                FindingKind.UNKNOWN_ATTRIBUTE,
                0,
                "");
        replaced(
                "an attribute of ours elsewhere",
                "<rule id=\"M-02\">",
                "<rule id=\"M-02\" entente:list=\"x\">",
                FindingKind.UNKNOWN_ATTRIBUTE,
                2,
                "");
    }

    private void boxedExpressions() {
        var java =
                "<functionDefinition kind=\"Java\"><context><contextEntry><variable name=\"class\"/><literalExpression>"
                        + "<text>\"java.lang.Runtime\"</text></literalExpression></contextEntry></context></functionDefinition>";
        replaced(
                "an import",
                DECISION,
                "<import namespace=\"x\" name=\"x\" importType=\"http://www.dmg.org/PMML-4_3\" locationURI=\"" + url
                        + "\"/>" + DECISION,
                FindingKind.IMPORT,
                0,
                "");
        replaced(
                "imported values",
                FEEL_CELL,
                "<importedValues namespace=\"x\" importType=\"x\" locationURI=\"" + url
                        + "\"><importedElement>x</importedElement></importedValues>",
                FindingKind.IMPORT,
                2,
                "sector");
        replaced("a Java function", FEEL_CELL, java, FindingKind.FUNCTION_DEFINITION, 2, "sector");
        replaced(
                "a PMML function",
                OUTPUT_CELL,
                java.replace("Java\"", "PMML\""),
                FindingKind.FUNCTION_DEFINITION,
                2,
                "service");
        replaced(
                "a function beside the table",
                "<variable id=\"routingVariable\" name=\"routing\" />",
                "<variable id=\"routingVariable\" name=\"routing\" />" + java,
                FindingKind.FUNCTION_DEFINITION,
                0,
                "");
        replaced(
                "a type that is a function",
                "<typeRef>string</typeRef>",
                "<functionItem outputTypeRef=\"string\"/>",
                FindingKind.FUNCTION_DEFINITION,
                0,
                "");
        replaced(
                "an invocation",
                OUTPUT_CELL,
                "<invocation><literalExpression><text>f</text></literalExpression></invocation>",
                FindingKind.INVOCATION,
                2,
                "service");
        for (var boxed : List.of("context", "list", "relation", "literalExpression", "conditional", "for", "filter")) {
            replaced(
                    "a boxed " + boxed,
                    "<question>",
                    "<" + boxed + "/><question>",
                    FindingKind.BOXED_EXPRESSION,
                    0,
                    "");
        }
        replaced(
                "a context in an output",
                OUTPUT_CELL,
                "<context><contextEntry>" + java + "</contextEntry></context>",
                FindingKind.BOXED_EXPRESSION,
                2,
                "service");
        replaced(
                "a knowledge model",
                DECISION,
                "<businessKnowledgeModel id=\"b\" name=\"b\"><encapsulatedLogic kind=\"Java\"/></businessKnowledgeModel>"
                        + DECISION,
                FindingKind.BUSINESS_KNOWLEDGE_MODEL,
                0,
                "");
        replaced(
                "a need for knowledge",
                "<question>",
                "<knowledgeRequirement><requiredKnowledge href=\"" + url + "#x\"/></knowledgeRequirement><question>",
                FindingKind.BUSINESS_KNOWLEDGE_MODEL,
                0,
                "");
        replaced(
                "a decision service",
                DECISION,
                "<decisionService id=\"s\" name=\"s\"/>" + DECISION,
                FindingKind.DECISION_SERVICE,
                0,
                "");
        replaced(
                "two decisions",
                DEFINITIONS_END,
                "<decision id=\"more\" name=\"more\"/>" + DEFINITIONS_END,
                FindingKind.SEVERAL_DECISIONS,
                0,
                "");
        replaced(
                "a decision from elsewhere",
                "<requiredInput href=\"#amount\" />",
                "<requiredDecision href=\"" + url + "#x\" />",
                FindingKind.SEVERAL_DECISIONS,
                0,
                "");
        replaced(
                "an input from elsewhere",
                "<requiredInput href=\"#amount\" />",
                "<requiredInput href=\"" + url + "#amount\" />",
                FindingKind.REQUIREMENT,
                0,
                "");
        replaced(
                "a knowledge source",
                DECISION,
                "<knowledgeSource id=\"k\" name=\"k\" locationURI=\"" + url + "\"/>" + DECISION,
                FindingKind.UNKNOWN_ELEMENT,
                0,
                "");
        replaced(
                "a default output",
                "<outputValues id=\"dayValues\">",
                "<defaultOutputEntry><text>now()</text></defaultOutputEntry><outputValues id=\"dayValues\">",
                FindingKind.DEFAULT_OUTPUT,
                0,
                "days");
        replaced(
                "an element that DMN does not know",
                FEEL_CELL,
                "<evil/>" + FEEL_CELL,
                FindingKind.UNKNOWN_ELEMENT,
                2,
                "sector");
        replaced(
                "a table in a cell",
                FEEL_CELL,
                TABLE_START + "</decisionTable>",
                FindingKind.UNKNOWN_ELEMENT,
                2,
                "sector");
        replaced(
                "two texts in a cell",
                FEEL_CELL,
                FEEL_CELL + "<text>f()</text>",
                FindingKind.REPEATED_ELEMENT,
                2,
                "sector");
        replaced("text beside the text", FEEL_CELL, FEEL_CELL + "or f()", FindingKind.UNEXPECTED_TEXT, 2, "sector");
    }

    private void types() {
        replaced(
                "a constraint on a type",
                "<allowedValues id=\"tSectorValues\">",
                "<typeConstraint><text>matches(?, \"(a+)+$\")</text></typeConstraint><allowedValues id=\"tSectorValues\">",
                FindingKind.TYPE_CONSTRAINT,
                0,
                "");
        replaced(
                "a function in allowed values",
                "\"TELECOM\", \"ENERGY\", \"OTHER\"",
                "upper case(\"x\")",
                FindingKind.FUNCTION_CALL,
                0,
                "");
        replaced(
                "a function in the values of a column",
                "<text>&gt;= 0</text>",
                "<text>&gt;= random()</text>",
                FindingKind.FUNCTION_CALL,
                0,
                "amount");
        replaced(
                "a function in the values of an output",
                "<text>[1..90]</text>",
                "<text>[1..count([1])]</text>",
                FindingKind.FUNCTION_CALL,
                0,
                "days");
        replaced(
                "a type of itself",
                "<typeRef>string</typeRef>",
                "<typeRef>tSector</typeRef>",
                FindingKind.UNKNOWN_TYPE,
                0,
                "");
        replaced(
                "a type of Java",
                "typeRef=\"boolean\"><text>abroad",
                "typeRef=\"java.lang.Class\"><text>abroad",
                FindingKind.UNKNOWN_TYPE,
                0,
                "abroad");
        replaced(
                "lists as values",
                "<itemDefinition id=\"tSector\" name=\"tSector\">",
                "<itemDefinition id=\"tSector\" name=\"tSector\" isCollection=\"true\">",
                FindingKind.COLLECTION_TYPE,
                0,
                "sector");
        replaced(
                "a column without type",
                "typeRef=\"number\"><outputValues",
                "><outputValues",
                FindingKind.UNKNOWN_TYPE,
                0,
                "days");
        replaced(
                "an input of another type than its column",
                "name=\"amount\" typeRef=\"number\"",
                "name=\"amount\" typeRef=\"date\"",
                FindingKind.TYPES_DIFFER,
                0,
                "amount");
        replaced(
                "texts without values",
                "<typeRef>string</typeRef>\n    <allowedValues id=\"tSectorValues\">\n"
                        + "      <text>\"TELECOM\", \"ENERGY\", \"OTHER\"</text>\n    </allowedValues>",
                "<typeRef>string</typeRef>",
                FindingKind.TEXT_WITHOUT_VALUES,
                0,
                "sector");
        replaced(
                "a column with other values than its type",
                "<text>sector</text></inputExpression>",
                "<text>sector</text></inputExpression><inputValues><text>\"TELECOM\"</text></inputValues>",
                FindingKind.ALLOWED_VALUES_DIFFER,
                0,
                "sector");
    }

    private void names() {
        for (var name : List.of(
                "sector or 1=1", "${x}", "java.lang.Runtime", "&lt;script&gt;", "for", "sеctor", "x".repeat(65), "")) {
            replaced(
                    "an input named " + name,
                    "<inputData id=\"abroad\" name=\"abroad\">",
                    "<inputData id=\"abroad\" name=\"" + name + "\">",
                    FindingKind.BAD_NAME,
                    0,
                    null);
        }
        replaced(
                "a decision with an odd name",
                DECISION,
                "<decision id=\"routing\" name=\"a b()\">",
                FindingKind.BAD_NAME,
                0,
                "");
        replaced(
                "a decision with an odd id",
                DECISION,
                "<decision id=\"../../etc\" name=\"routing\">",
                FindingKind.BAD_ID,
                0,
                "");
        replaced(
                "an output with an odd name",
                "name=\"days\"",
                "name=\"__proto__ x\"",
                FindingKind.BAD_NAME,
                0,
                "__proto__ x");
        replaced(
                "two types of one name",
                "<inputData id=\"sector\"",
                "<itemDefinition id=\"t2\" name=\"tSector\"><typeRef>number</typeRef></itemDefinition><inputData id=\"sector\"",
                FindingKind.DUPLICATE_NAME,
                0,
                "");
        replaced(
                "two inputs of one name",
                "<inputData id=\"abroad\"",
                "<inputData id=\"a2\" name=\"amount\"><variable name=\"amount\" typeRef=\"number\"/></inputData><inputData id=\"abroad\"",
                FindingKind.DUPLICATE_NAME,
                0,
                "amount");
        replaced(
                "two columns of one input",
                "<text>since</text>",
                "<text>amount</text>",
                FindingKind.DUPLICATE_NAME,
                0,
                "amount");
        replaced("two elements of one id", "id=\"needsAmount\"", "id=\"needsSector\"", FindingKind.DUPLICATE_ID, 0, "");
        replaced(
                "a list with an odd name",
                "entente:list=\"mediationServices\"",
                "entente:list=\"x; drop table\"",
                FindingKind.BAD_NAME,
                0,
                "service");
    }

    private void heads() {
        for (var policy : List.of("FIRST", "PRIORITY", "ANY", "RULE ORDER", "OUTPUT ORDER", "x")) {
            replaced(
                    "hit policy " + policy,
                    "hitPolicy=\"UNIQUE\"",
                    "hitPolicy=\"" + policy + "\"",
                    FindingKind.HIT_POLICY,
                    0,
                    "");
        }
        replaced(
                "an aggregation",
                "hitPolicy=\"UNIQUE\"",
                "hitPolicy=\"COLLECT\" aggregation=\"SUM\"",
                FindingKind.AGGREGATION,
                0,
                "");
        replaced(
                "a crosstab",
                "hitPolicy=\"UNIQUE\"",
                "hitPolicy=\"UNIQUE\" preferredOrientation=\"CrossTable\"",
                FindingKind.ORIENTATION,
                0,
                "");
        replaced(
                "an odd way to apply",
                "entente:applies=\"LATEST\"",
                "entente:applies=\"NEVER\"",
                FindingKind.APPLIES,
                0,
                "");
        replaced(
                "a column that computes",
                "<text>amount</text>",
                "<text>amount * 2</text>",
                FindingKind.UNKNOWN_INPUT,
                0,
                "amount * 2");
        replaced(
                "a column that loops",
                "<text>amount</text>",
                "<text>for i in 1..999999999 return i</text>",
                FindingKind.UNKNOWN_INPUT,
                0,
                "for i in 1..999999999 return i");
        replaced(
                "a column that asks what nobody gives",
                "<text>amount</text>",
                "<text>secret</text>",
                FindingKind.UNKNOWN_INPUT,
                0,
                "secret");
        replaced("a column of nothing", "<text>amount</text>", "<text></text>", FindingKind.UNKNOWN_INPUT, 0, "");
        replaced(
                "an input that is not required",
                "<informationRequirement id=\"needsAmount\"><requiredInput href=\"#amount\" />"
                        + "</informationRequirement>",
                "",
                FindingKind.REQUIREMENT,
                0,
                "amount");
        replaced(
                "no decision",
                DECISION,
                "<decision id=\"routing\" name=\"routing\"/><!--",
                FindingKind.MISSING_ELEMENT,
                0,
                "");
    }

    private void rules() {
        replaced("a rule without id", "<rule id=\"M-02\">", "<rule>", FindingKind.MISSING_RULE_ID, 2, "");
        replaced("a rule with an empty id", "<rule id=\"M-02\">", "<rule id=\"\">", FindingKind.MISSING_RULE_ID, 2, "");
        replaced(
                "two rules of one id",
                "<rule id=\"M-02\">",
                "<rule id=\"M-01\">",
                FindingKind.DUPLICATE_RULE_ID,
                2,
                "");
        replaced("a rule with an odd id", "<rule id=\"M-02\">", "<rule id=\"M 02'--\">", FindingKind.BAD_ID, 2, "");
        replaced(
                "a cell too few",
                "<inputEntry id=\"M-02_abroad\"><text>-</text></inputEntry>",
                "",
                FindingKind.CELL_COUNT,
                2,
                "");
        replaced(
                "a cell too many",
                "<outputEntry id=\"M-02_days\">",
                "<outputEntry><text>1</text></outputEntry><outputEntry id=\"M-02_days\">",
                FindingKind.CELL_COUNT,
                2,
                "");
        replaced(
                "a note too many",
                "<annotationEntry><text>Handling policy 2",
                "<annotationEntry><text>x</text></annotationEntry><annotationEntry><text>Handling policy 2",
                FindingKind.CELL_COUNT,
                2,
                "");
    }

    private void cells() {
        cell("a loop that never ends", "for i in 1..999999999999 return i", FindingKind.NAME_IN_CELL);
        cell("a quantifier", "some x in [1,2] satisfies x &gt; 1", FindingKind.NAME_IN_CELL);
        cell("a condition", "if true then 1 else 2", FindingKind.NAME_IN_CELL);
        cell(
                "a function",
                "function(x) external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}",
                FindingKind.FUNCTION_DEFINITION);
        cell("a pattern that never ends", "matches(?, \"^(a+)+$\")", FindingKind.FUNCTION_CALL);
        cell("a built-in function with a blank in its name", "string length(\"x\") &gt; 3", FindingKind.FUNCTION_CALL);
        cell(
                "a call on a package",
                "java.lang.Runtime.getRuntime().exec(\"touch " + canary + "\")",
                FindingKind.FUNCTION_CALL);
        cell("today", "today()", FindingKind.FUNCTION_CALL);
        cell("a name", "secret", FindingKind.NAME_IN_CELL);
        cell("another input's name", "amount", FindingKind.NAME_IN_CELL);
        cell("a context", "{a: 1}.a", FindingKind.CELL_SYNTAX);
        cell("a list in a list", "[[1,2],[3]]", FindingKind.CELL_SYNTAX);
        cell("an open quote", "\"TELECOM", FindingKind.CELL_SYNTAX);
        cell("an odd escape", "\"\\u0041\"", FindingKind.CELL_SYNTAX);
        cell("not of nothing", "not()", FindingKind.CELL_SYNTAX);
        cell("not in not", "not(not(\"TELECOM\"))", FindingKind.FUNCTION_CALL);
        cell("a comma at the end", "\"TELECOM\",", FindingKind.CELL_SYNTAX);
        cell("nothing but brackets", "(".repeat(7_000), FindingKind.CELL_SYNTAX);
        cell("an order of texts", "&lt; \"TELECOM\"", FindingKind.CELL_SYNTAX);
        cell("null", "null", FindingKind.NAME_IN_CELL);
        cell("a number for a text", "5", FindingKind.WRONG_TYPE);
        cell("more values than a cell has", "\"TELECOM\",".repeat(600) + "\"OTHER\"", FindingKind.TOO_MANY_VALUES);
        cell("a long text", "\"" + "x".repeat(9_000) + "\"", FindingKind.TEXT_TOO_LONG);
        amount("arithmetic", "1 + 1", FindingKind.CELL_SYNTAX);
        amount("a power", "2 ** 999999999", FindingKind.CELL_SYNTAX);
        amount("a number of many digits", "9".repeat(5_000), FindingKind.NUMBER_TOO_LONG);
        amount("a number with an exponent", "1e999999999", FindingKind.CELL_SYNTAX);
        amount("a range backwards", "[10..1]", FindingKind.EMPTY_RANGE);
        amount("half a range", "[1..", FindingKind.CELL_SYNTAX);
        amount("a text for a number", "\"5\"", FindingKind.WRONG_TYPE);
        amount("a date for a number", "date(\"2026-01-01\")", FindingKind.WRONG_TYPE);
        replaced(
                "a day that is none", "date(\"2026-12-31\")", "date(\"2026-02-30\")", FindingKind.BAD_DATE, 2, "since");
        replaced(
                "a day of another age",
                "date(\"2026-12-31\")",
                "date(\"9999-12-31\")",
                FindingKind.BAD_DATE,
                2,
                "since");
        replaced("a date that is computed", "date(\"2026-12-31\")", "date(now())", FindingKind.CELL_SYNTAX, 2, "since");
        replaced("a duration", "date(\"2026-12-31\")", "duration(\"P1D\")", FindingKind.FUNCTION_CALL, 2, "since");
    }

    private void outputs() {
        output("a computed output", "concat(\"a\", \"b\")", FindingKind.FUNCTION_CALL);
        output("an output that concatenates", "\"a\" + \"b\"", FindingKind.CELL_SYNTAX);
        output("an output with a name", "sector", FindingKind.NAME_IN_CELL);
        output("an output of several values", "\"ENERGY_MEDIATOR\", \"CONSUMER_SERVICE\"", FindingKind.CELL_SYNTAX);
        output("an output of the wrong type", "true", FindingKind.WRONG_TYPE);
        output("an output that is not allowed", "\"NOBODY\"", FindingKind.OUTPUT_NOT_ALLOWED);
        output("an output that is a function", "function() 1", FindingKind.FUNCTION_DEFINITION);
        output("a page in an output", "&lt;img src=x onerror=alert(1)&gt;", FindingKind.CELL_SYNTAX);
        replaced("too many days", "<text>60</text>", "<text>91</text>", FindingKind.OUTPUT_NOT_ALLOWED, 2, "days");
    }

    private void sizes() {
        add(
                "20 MB",
                (good.substring(0, good.length() - 20) + " ".repeat(20_000_000)).getBytes(UTF_8),
                FindingKind.FILE_TOO_LARGE,
                0,
                "");
        var row = "<rule id=\"R-%d\"><inputEntry/><outputEntry/></rule>";
        var rows = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            rows.append(row.formatted(i));
        }
        replaced(
                "50,000 rows",
                "<rule id=\"M-01\">",
                rows + "<rule id=\"M-01\">",
                FindingKind.TOO_MANY_RULES,
                5_001,
                "");
        replaced(
                "one row of 60,000 cells",
                "<inputEntry id=\"M-01_sector\">",
                "<inputEntry/>".repeat(60_000) + "<inputEntry id=\"M-01_sector\">",
                FindingKind.TOO_MANY_CELLS,
                1,
                "");
        replaced(
                "60 columns",
                "<annotation name=\"Source\" />",
                "<annotation name=\"Source\" />".repeat(60),
                FindingKind.TOO_MANY_COLUMNS,
                0,
                "");
        replaced(
                "600,000 elements",
                "<question>",
                "<a/>".repeat(600_000) + "<question>",
                FindingKind.TOO_MANY_ELEMENTS,
                0,
                "");
        replaced(
                "deep elements", "<question>", "<context>".repeat(300_000) + "<question>", FindingKind.TOO_DEEP, 0, "");
        replaced("deep elements in a cell", FEEL_CELL, "<text>".repeat(100_000), FindingKind.TOO_DEEP, 2, "");
        var attributes = new StringBuilder("<decision");
        for (int i = 0; i < 150; i++) {
            attributes.append(" a").append(i).append("=\"x\"");
        }
        replaced("an element of many attributes", "<decision ", attributes + " ", FindingKind.UNKNOWN_ATTRIBUTE, 0, "");
        replaced(
                "a long attribute",
                "name=\"routing\" namespace",
                "name=\"" + "x".repeat(1_000_000) + "\" namespace",
                FindingKind.TEXT_TOO_LONG,
                0,
                "");
        replaced(
                "a long comment and a bad cell",
                FEEL_CELL,
                "<!--" + "x".repeat(4_000_000) + "--><text>f()</text>",
                FindingKind.FUNCTION_CALL,
                2,
                "sector");
        var many = new StringBuilder();
        for (int i = 3; i < 150; i++) {
            many.append("<rule id=\"M-")
                    .append(i)
                    .append("\"><inputEntry/><inputEntry><text>")
                    .append("1,".repeat(490))
                    .append("1</text></inputEntry>")
                    .append("<inputEntry/><inputEntry/><outputEntry/><outputEntry/></rule>");
        }
        replaced(
                "many values in many cells",
                "</decisionTable>",
                many + "</decisionTable>",
                FindingKind.TOO_MANY_VALUES,
                104,
                "amount");
    }

    private void cell(String name, String text, FindingKind kind) {
        replaced(name, FEEL_CELL, "<text>" + text + "</text>", kind, 2, "sector");
    }

    private void amount(String name, String text, FindingKind kind) {
        replaced(name, AMOUNT_CELL, "<text>" + text + "</text>", kind, 2, "amount");
    }

    private void output(String name, String text, FindingKind kind) {
        replaced(name, OUTPUT_CELL, "<text>" + text + "</text>", kind, 2, "service");
    }

    private void raw(String name, String file, FindingKind kind) {
        if (file.equals(good)) {
            throw new AssertionError(name + " changes nothing");
        }
        add(name, file.getBytes(UTF_8), kind, 0, "");
    }

    private void replaced(String name, String from, String to, FindingKind kind, int row, String column) {
        int at = good.indexOf(from);
        if (at < 0 || from.equals(to)) {
            throw new AssertionError(name + " changes nothing");
        }
        var file = good.substring(0, at) + to + good.substring(at + from.length());
        if (to.endsWith("<!--")) {
            file = file.replace("</definitions>", "--></definitions>");
        }
        add(name, file.getBytes(UTF_8), kind, row, column);
    }

    private void add(String name, byte[] file, FindingKind kind, int row, String column) {
        all.add(new Hostile(name, file, kind, row, column));
    }
}
