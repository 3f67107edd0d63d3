package org.entente.decisiontables;

import static org.entente.decisiontables.Severity.ERROR;
import static org.entente.decisiontables.Severity.WARNING;

/**
 * What is wrong at a place of a table. Screens have a sentence for each, with {@link Finding#arguments} in it; what those
 * are is said here in brackets.
 */
public enum FindingKind {
    // --- the file ---

    /** More than 5 MB. [bytes, most bytes] */
    FILE_TOO_LARGE(ERROR),
    /** Not in UTF-8. [] */
    NOT_UTF8(ERROR),
    /** No well-formed XML. [line] */
    MALFORMED_XML(ERROR),
    /** A document type declaration, with which entities could be made. [] */
    DOCUMENT_TYPE(ERROR),
    /** A reference to an entity. [entity] */
    ENTITY_REFERENCE(ERROR),
    /** An instruction to a program that reads the file. [target] */
    PROCESSING_INSTRUCTION(ERROR),
    /** Elements too deep within each other. [most levels] */
    TOO_DEEP(ERROR),
    /** [most elements] */
    TOO_MANY_ELEMENTS(ERROR),
    /** [most rules] */
    TOO_MANY_RULES(ERROR),
    /** [most cells] */
    TOO_MANY_CELLS(ERROR),
    /** More than 50 inputs, outputs or annotations. [most columns] */
    TOO_MANY_COLUMNS(ERROR),
    /** The root is not the definitions of DMN 1.3. [name of the root, its namespace] */
    NOT_DMN(ERROR),

    // --- what has no place in a table ---

    /** An element of another language than DMN. [name, namespace] */
    FOREIGN_ELEMENT(ERROR),
    /** An attribute of a language that is not known to be harmless. [name, namespace] */
    FOREIGN_ATTRIBUTE(ERROR),
    /** An element of DMN that no table has here. [name, name of the element around it] */
    UNKNOWN_ELEMENT(ERROR),
    /** [attribute, element] */
    UNKNOWN_ATTRIBUTE(ERROR),
    /** Text where none belongs. [element, beginning of the text] */
    UNEXPECTED_TEXT(ERROR),
    /** [element, longest length] */
    TEXT_TOO_LONG(ERROR),
    /** [element, name of the element around it] */
    REPEATED_ELEMENT(ERROR),
    /** [element, name of the element around it] */
    MISSING_ELEMENT(ERROR),
    /** Takes in another file. [element] */
    IMPORT(ERROR),
    /** Defines a function, in FEEL, Java or PMML. [element, or the word in the cell] */
    FUNCTION_DEFINITION(ERROR),
    /** Calls a function or a knowledge model. [element] */
    INVOCATION(ERROR),
    /** An expression that is no table: context, list, relation, literal expression. [element] */
    BOXED_EXPRESSION(ERROR),
    /** [element] */
    BUSINESS_KNOWLEDGE_MODEL(ERROR),
    /** [element] */
    DECISION_SERVICE(ERROR),
    /** More than one decision, or a decision that asks another. [element] */
    SEVERAL_DECISIONS(ERROR),
    /** A default of an output; what no rule decides goes to a person. [element] */
    DEFAULT_OUTPUT(ERROR),
    /** A constraint on a type other than allowed values. [element] */
    TYPE_CONSTRAINT(ERROR),
    /** Another expression or type language than FEEL. [language] */
    OTHER_LANGUAGE(ERROR),

    // --- the head of the table ---

    /** [hit policy] */
    HIT_POLICY(ERROR),
    /** A sum, count … of several rules. [aggregation] */
    AGGREGATION(ERROR),
    /** Rules that are no rows. [orientation] */
    ORIENTATION(ERROR),
    /** Not LATEST or AS_OF_FILING. [text] */
    APPLIES(ERROR),
    /** A name that is no plain identifier: a letter, then letters, digits and _, 64 at most, no word of FEEL. [name] */
    BAD_NAME(ERROR),
    /** An id that is none in XML, or longer than 100. [id] */
    BAD_ID(ERROR),
    /** [id] */
    DUPLICATE_ID(ERROR),
    /** Two types, two inputs or two columns with the same name. [name] */
    DUPLICATE_NAME(ERROR),
    /** The column asks something other than the name of a declared input. [expression] */
    UNKNOWN_INPUT(ERROR),
    /** An input without a requirement of the decision for it, or the other way round. [name or link] */
    REQUIREMENT(ERROR),
    /** A column without type, or of a type that is not text, number, boolean, date or defined in the file. [type] */
    UNKNOWN_TYPE(ERROR),
    /** A column whose type differs from that of its input or of the decision's result. [type, other type] */
    TYPES_DIFFER(ERROR),
    /** Lists as values. [type] */
    COLLECTION_TYPE(ERROR),
    /** A text input that does not list its values. [name] */
    TEXT_WITHOUT_VALUES(ERROR),
    /** The column allows other values than its type. [values of the column, values of the type] */
    ALLOWED_VALUES_DIFFER(ERROR),

    // --- rules ---

    /** [] */
    MISSING_RULE_ID(ERROR),
    /** [id] */
    DUPLICATE_RULE_ID(ERROR),
    /** More or fewer cells than columns. [input or output, cells, columns] */
    CELL_COUNT(ERROR),

    // --- cells and allowed values ---

    /** Something that no cell can hold. [cell, position from 1, what stands there] */
    CELL_SYNTAX(ERROR),
    /** [function, cell] */
    FUNCTION_CALL(ERROR),
    /** A name instead of a value. [name, cell] */
    NAME_IN_CELL(ERROR),
    /** [value, type of the column] */
    WRONG_TYPE(ERROR),
    /** A number with more than 34 digits. [number] */
    NUMBER_TOO_LONG(ERROR),
    /** A date that is none, or not from 1900 to 2999. [text] */
    BAD_DATE(ERROR),
    /** More than 500 values in a cell, or 50,000 in the table. [most values] */
    TOO_MANY_VALUES(ERROR),
    /** A range that ends before it begins. [range] */
    EMPTY_RANGE(ERROR),
    /** An output that the column does not allow. [value, allowed values] */
    OUTPUT_NOT_ALLOWED(ERROR),
    /** An input value that the column does not allow, beside others that it does. [value, allowed values] */
    INPUT_NOT_ALLOWED(WARNING),
    /** A cell that holds for no allowed value. [cell, allowed values] */
    NEVER_TRUE(WARNING),
    /** A rule with no output at all. [] */
    NO_RESULT(WARNING),
    /** A rule that does not say where it comes from. [] */
    NO_SOURCE(WARNING),

    // --- the contract with the product ---

    /** Another table. [key, key it must have] */
    OTHER_KEY(ERROR),
    /** [hit policy, hit policy it must have] */
    OTHER_HIT_POLICY(ERROR),
    /** [applies, what it must be] */
    OTHER_APPLIES(ERROR),
    /** A column that the product fills or reads is not there. [name] */
    COLUMN_MISSING(ERROR),
    /** A column that the product does not know. [name] */
    COLUMN_ADDED(ERROR),
    /** [type, type it must have] */
    COLUMN_TYPE(ERROR),
    /** [allowed values, those it must have] */
    COLUMN_VALUES(ERROR),
    /** An output is bound to another list of reference data. [list or empty, list it must have or empty] */
    COLUMN_LIST(ERROR);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
