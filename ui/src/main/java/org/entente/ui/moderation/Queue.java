package org.entente.ui.moderation;

import java.util.Arrays;
import java.util.Optional;
import org.entente.moderation.TaskKind;
import org.jspecify.annotations.Nullable;

/** The queues of the side bar that hold tasks, in their order there. */
enum Queue {
    ALL("all", null),
    COMPLAINTS("complaints", TaskKind.MODERATE_COMPLAINT),
    REPLIES("replies", TaskKind.CHECK_REPLY),
    PUBLICATIONS("publications", TaskKind.CHECK_PUBLICATION),
    ADDRESSES("addresses", TaskKind.CORRECT_ADDRESS),
    MAILS("mails", TaskKind.CHECK_CONSUMER_MAIL),
    ESCALATIONS("escalations", TaskKind.REVIEW_ESCALATION);

    private final String code;
    private final @Nullable TaskKind kind;

    Queue(String code, @Nullable TaskKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** How the queue is written in addresses. */
    String code() {
        return code;
    }

    /** The kind of its tasks; null for tasks of all kinds. */
    @Nullable
    TaskKind kind() {
        return kind;
    }

    static Optional<Queue> of(String code) {
        return Arrays.stream(values()).filter(queue -> queue.code.equals(code)).findFirst();
    }
}
