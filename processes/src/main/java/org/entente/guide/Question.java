package org.entente.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of the guide.
 *
 * @param id lower case letters, digits and hyphens; questions and outcomes share their ids
 */
public record Question(
        String id,
        LocalText title,
        @Nullable LocalText help,
        @Nullable List<Answer> answers) {

    public Question {
        id = id == null ? "" : id;
        title = title == null ? LocalText.empty() : title;
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    @Override
    public List<Answer> answers() {
        return answers == null ? List.of() : answers;
    }

    public Optional<Answer> answer(String wanted) {
        return answers().stream().filter(one -> one.id().equals(wanted)).findFirst();
    }
}
