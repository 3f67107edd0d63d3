package org.entente.ui.moderation;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.moderation.TaskFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator looks at: queue, filters and the chosen task, as the address of the page keeps it.
 *
 * @param overdue       true for tasks past their due instant, false for the others, null for all
 * @param olderThanDays only tasks that have waited longer than this; null for all
 * @param task          the chosen task, if any
 */
record DeskState(
        Queue queue,
        @Nullable Language language,
        @Nullable Boolean overdue,
        boolean mineOnly,
        @Nullable Integer olderThanDays,
        @Nullable Long task) {

    private static final int OLDEST_DAYS = 366;

    static DeskState of(Queue queue) {
        return new DeskState(queue, null, null, false, null, null);
    }

    /** Reads an address; what makes no sense there is as if it were absent. */
    static DeskState read(QueryParameters parameters) {
        return new DeskState(
                parameters.getSingleParameter("queue").flatMap(Queue::of).orElse(Queue.ALL),
                parameters.getSingleParameter("language").flatMap(Language::of).orElse(null),
                parameters.getSingleParameter("due").flatMap(DeskState::overdue).orElse(null),
                parameters.getSingleParameter("mine").isPresent(),
                parameters
                        .getSingleParameter("age")
                        .flatMap(DeskState::number)
                        .filter(days -> days >= 1 && days <= OLDEST_DAYS)
                        .map(Long::intValue)
                        .orElse(null),
                parameters.getSingleParameter("task").flatMap(DeskState::number).orElse(null));
    }

    /** The address that {@link #read} understands, without a slash in front. */
    String address() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("queue", queue.code());
        if (language != null) {
            parameters.put("language", language.code());
        }
        if (overdue != null) {
            parameters.put("due", overdue ? "late" : "open");
        }
        if (olderThanDays != null) {
            parameters.put("age", olderThanDays.toString());
        }
        if (mineOnly) {
            parameters.put("mine", "yes");
        }
        if (task != null) {
            parameters.put("task", task.toString());
        }
        return ModerationNavigation.DESK + "?"
                + QueryParameters.simple(parameters).getQueryString();
    }

    TaskFilter filter() {
        return new TaskFilter(queue.kind(), language, overdue, mineOnly, olderThanDays);
    }

    /** How many filters besides the queue are set. */
    int narrowings() {
        return (language == null ? 0 : 1)
                + (overdue == null ? 0 : 1)
                + (olderThanDays == null ? 0 : 1)
                + (mineOnly ? 1 : 0);
    }

    /** The same with another task chosen, or none. */
    DeskState withTask(@Nullable Long other) {
        return new DeskState(queue, language, overdue, mineOnly, olderThanDays, other);
    }

    private static Optional<Boolean> overdue(String written) {
        return switch (written) {
            case "late" -> Optional.of(true);
            case "open" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> number(String written) {
        return written.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(written)) : Optional.empty();
    }
}
