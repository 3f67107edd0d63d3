package org.entente.casefile;

/** The case is no longer where the action expected it: somebody was faster, or the moment has passed. */
public class CaseConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CaseConflict(CaseNumber number, CaseStatus status, String action) {
        super("case " + number + " is " + status + "; it can't " + action);
    }

    public CaseConflict(String message) {
        super(message);
    }
}
