package org.entente.ui.matters;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.Deadline;
import org.entente.desks.MatterTaskRow;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterKind;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.Choice;

/**
 * What a path adds to the pages of its matters; one bean for each path. Its bundle, named by {@link #area}, has the words
 * that the pages ask for:
 *
 * <ul>
 *   <li>{@code <area>.state.<STATE>}: a state in two or three words;
 *   <li>{@code <area>.turn.<STATE>.title}, {@code .text} and, where a date is due, {@code .textBy}: whose turn it is and what
 *       happens next, for the person; {0} is {@link #counterpart}, {1} the date;
 *   <li>{@code <area>.desk.title}, {@code .desk.text}: the name of the desk, and what is done there;
 *   <li>{@code <area>.task.<TASK>}: what is asked of staff.
 * </ul>
 */
public interface MatterPart {

    MatterKind kind();

    /** The name of its bundle. */
    String area();

    /** A sentence for something that happened. */
    String event(MatterFile.Event event, Wording words);

    /** Who the person deals with: the company, a service, the legal service. */
    String counterpart(MatterFile file, Wording words);

    /** The date that counts for the person now: the next one that is no reminder, unless the path knows better. */
    default Optional<Deadline> binding(MatterFile file) {
        return file.deadlines().stream()
                .filter(deadline -> !deadline.kind().isReminder())
                .findFirst();
    }

    /** What the person can do now, the most likely first. */
    List<Component> actions(MatterFile file, MatterScreen screen);

    /** What the person is told beside the conversation: sections with a heading of the second rank. */
    List<Component> facts(MatterFile file, MatterScreen screen);

    /** What staff see besides the conversation, the task's own first. */
    List<Component> deskFacts(MatterFile file, Optional<MatterTaskRow> task, MatterScreen screen);

    /** The decisions of an open task, the usual one first; keys as on the other desks. */
    List<Choice> choices(MatterTaskRow task, MatterFile file, MatterScreen screen);

    /** What staff can do with a matter at any time, task or not: write, note, correct. */
    List<Component> deskActions(MatterFile file, MatterScreen screen);

    /** Sections below the list of the desk: statistics, groups of similar matters. */
    default List<Component> deskSections(MatterScreen screen) {
        return List.of();
    }
}
