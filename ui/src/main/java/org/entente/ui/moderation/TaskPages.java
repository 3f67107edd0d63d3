package org.entente.ui.moderation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entente.access.Viewer;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskFilter;
import org.entente.moderation.TaskRow;

/** Reads a list of tasks stretch by stretch, however long it is. */
final class TaskPages {

    /** The most rows that are read at once; a browser that asks for more gets them in several reads. */
    static final int PAGE = 100;

    private final TaskBoard board;
    private final Viewer viewer;

    TaskPages(TaskBoard board, Viewer viewer) {
        this.board = board;
        this.viewer = viewer;
    }

    int count(TaskFilter filter) {
        return board.count(filter, viewer);
    }

    /** Any stretch of the list. */
    Stream<TaskRow> rows(TaskFilter filter, int offset, int limit) {
        return Stream.iterate(0, read -> read < limit, read -> read + PAGE)
                .flatMap(read -> board.open(filter, offset + read, Math.min(PAGE, limit - read), viewer).stream());
    }

    Optional<TaskRow> at(TaskFilter filter, int index) {
        return index < 0 ? Optional.empty() : rows(filter, index, 1).findFirst();
    }

    /** The place of a task in the list. */
    OptionalInt indexOf(TaskFilter filter, long taskId) {
        return board.position(filter, taskId, viewer);
    }
}
