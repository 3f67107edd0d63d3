package org.entente.desks;

import java.util.Arrays;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.casefile.DeadlineKind;

/** What a task of a matter is about; each stands for one user task of a model. */
public enum MatterTaskKind {
    /** A lawyer decides about a request that the table left to a person. */
    CHECK_ADMISSION(Role.LAWYER, DeadlineKind.LEGAL_FILE_TAKEN, "checkAdmission"),
    /** A lawyer takes a member's file. */
    TAKE_FILE(Role.LAWYER, DeadlineKind.LEGAL_FILE_TAKEN, "takeFile"),
    /** A lawyer works on the file until the outcome is known. */
    WORK_ON_FILE(Role.LAWYER, DeadlineKind.LEGAL_FILE_REVIEW, "workOnFile"),
    /** An inspector reads a new report. */
    TRIAGE_REPORT(Role.INSPECTOR, DeadlineKind.REPORT_TRIAGE, "triageReport"),
    /** An inspector inquires. */
    INQUIRE(Role.INSPECTOR, DeadlineKind.REPORT_INQUIRY, "inquire"),
    /** An agent answers a question. */
    ANSWER_QUESTION(Role.AGENT, DeadlineKind.QUESTION_ANSWER, "answerQuestion"),
    /** A mediation service with a desk here says whether it takes the case. */
    DECIDE_ADMISSION(Role.MEDIATOR, DeadlineKind.SERVICE_ADMISSION, "decideAdmission"),
    /** A mediation service with a desk here works towards an outcome. */
    MEDIATE(Role.MEDIATOR, DeadlineKind.SERVICE_OUTCOME, "mediate");

    private final Role role;
    private final DeadlineKind deadline;
    private final String activity;

    MatterTaskKind(Role role, DeadlineKind deadline, String activity) {
        this.role = role;
        this.deadline = deadline;
        this.activity = activity;
    }

    /** Who does it. */
    public Role role() {
        return role;
    }

    /** The deadline within which it should be done. */
    public DeadlineKind deadline() {
        return deadline;
    }

    /** The kind of a user task, by its id in the model. */
    public static Optional<MatterTaskKind> of(String activity) {
        return Arrays.stream(values())
                .filter(kind -> kind.activity.equals(activity))
                .findFirst();
    }
}
