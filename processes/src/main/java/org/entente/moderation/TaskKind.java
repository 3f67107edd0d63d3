package org.entente.moderation;

import java.util.Arrays;
import java.util.Optional;
import org.entente.casefile.DeadlineKind;

/** What a staff task is about; each stands for one or more user tasks of the models. */
public enum TaskKind {
    MODERATE_COMPLAINT(DeadlineKind.MODERATION, "moderateComplaint"),
    CHECK_REPLY(DeadlineKind.REPLY_CHECK, "checkReply", "checkFurtherReply", "checkLateReply"),
    CHECK_PUBLICATION(DeadlineKind.MODERATION, "checkPublication"),
    CORRECT_ADDRESS(DeadlineKind.ADDRESS_CORRECTION, "correctAddress"),
    REVIEW_ESCALATION(DeadlineKind.ESCALATION_REVIEW, "reviewEscalation"),
    CHECK_CONSUMER_MAIL(DeadlineKind.CONSUMER_MAIL_CHECK, "checkConsumerMail");

    private final DeadlineKind deadline;
    private final String[] activities;

    TaskKind(DeadlineKind deadline, String... activities) {
        this.deadline = deadline;
        this.activities = activities;
    }

    /** The deadline within which the task should be done. */
    public DeadlineKind deadline() {
        return deadline;
    }

    /** The kind of a user task, by its id in the model. */
    public static Optional<TaskKind> of(String activity) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.activities).contains(activity))
                .findFirst();
    }
}
