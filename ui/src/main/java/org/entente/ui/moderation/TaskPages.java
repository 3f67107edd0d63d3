package org.entente.ui.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entente.access.Viewer;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskFilter;
import org.entente.moderation.TaskRow;

/** Reads a list of tasks page by page, however long it is. */
final class TaskPages {

    private static final int PAGE = 50;
    /** How far into the list a task is looked for; beyond, it is shown without its place in the list. */
    private static final int SEARCHED = 1000;

    private final TaskBoard board;
    private final Viewer viewer;

    TaskPages(TaskBoard board, Viewer viewer) {
        this.board = board;
        this.viewer = viewer;
    }

    int count(TaskFilter filter) {
        return board.count(filter, viewer);
    }

    /** Any stretch of the list; whole pages are read, since a page is what the database gives quickly. */
    Stream<TaskRow> rows(TaskFilter filter, int offset, int limit) {
        var first = offset / PAGE;
        var last = (offset + limit - 1) / PAGE;
        var rows = new ArrayList<TaskRow>();
        for (int page = first; page <= last; page++) {
            rows.addAll(board.open(filter, page * PAGE, PAGE, viewer));
        }
        return rows.stream().skip(offset - (long) first * PAGE).limit(limit);
    }

    Optional<TaskRow> at(TaskFilter filter, int index) {
        return index < 0 ? Optional.empty() : rows(filter, index, 1).findFirst();
    }

    /** The place of a task in the list. */
    OptionalInt indexOf(TaskFilter filter, long taskId) {
        for (int offset = 0; offset < SEARCHED; offset += PAGE) {
            var page = board.open(filter, offset, PAGE, viewer);
            var index = indexIn(page, taskId);
            if (index >= 0) {
                return OptionalInt.of(offset + index);
            }
            if (page.size() < PAGE) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static int indexIn(List<TaskRow> page, long taskId) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).id() == taskId) {
                return i;
            }
        }
        return -1;
    }
}
