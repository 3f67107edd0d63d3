package org.entente.desks;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Role;
import org.entente.casefile.DeadlineKind;

/** What a task of a matter is about; each stands for a user task of a model, or for several that ask the same. */
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
    /** A mediation service says whether it takes the case. */
    DECIDE_ADMISSION(Role.MEDIATOR, DeadlineKind.SERVICE_ADMISSION, "decideAdmission"),
    /** A mediation service that took the case says when its file is complete. */
    COMPLETE_FILE(Role.MEDIATOR, DeadlineKind.MEDIATION_COMPLETION, "completeFile"),
    /** A mediation service works towards an outcome. */
    MEDIATE(Role.MEDIATOR, DeadlineKind.SERVICE_OUTCOME, "mediate"),
    /** The same after the one extension. */
    MEDIATE_LONGER(Role.MEDIATOR, DeadlineKind.SERVICE_EXTENSION, "mediateLonger"),
    /** No table says which service is competent: a person finds it. */
    FIND_SERVICE(Role.MODERATOR, DeadlineKind.ESCALATION_REVIEW, "findService"),
    /** The service has neither a desk here nor a mail address: a person hands the request over. */
    HAND_OVER(Role.MODERATOR, DeadlineKind.ESCALATION_REVIEW, "handOverByHand"),
    /** A service is late: a person asks it. */
    CHASE_SERVICE(
            Role.MODERATOR, DeadlineKind.ESCALATION_REVIEW, "chaseAdmission", "chaseOutcome", "chaseExtendedOutcome"),
    /** A service without a desk wrote: a person records what it says. */
    RECORD_REPLY(Role.MODERATOR, DeadlineKind.REPLY_CHECK, "recordReply");

    private final Role role;
    private final DeadlineKind deadline;
    private final Set<String> activities;

    MatterTaskKind(Role role, DeadlineKind deadline, String... activities) {
        this.role = role;
        this.deadline = deadline;
        this.activities = Set.of(activities);
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
                .filter(kind -> kind.activities.contains(activity))
                .findFirst();
    }
}
