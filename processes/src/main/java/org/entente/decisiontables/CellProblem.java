package org.entente.decisiontables;

import java.util.List;

/** Says why a text is no cell. Never leaves this package. */
final class CellProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final FindingKind kind;
    private final transient List<Object> arguments;

    CellProblem(FindingKind kind, Object... arguments) {
        super(kind + " " + List.of(arguments), null, false, false);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    FindingKind kind() {
        return kind;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
