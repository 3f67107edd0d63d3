package org.entente.ui.filing;

import java.util.List;
import org.entente.ui.casefile.Wording;

/**
 * What is wrong with an answer.
 *
 * @param key       of the sentence that says what to do
 * @param arguments of the sentence
 */
record Problem(Question question, String key, List<Object> arguments) {

    Problem(Question question, String key, Object... arguments) {
        this(question, key, List.of(arguments));
    }

    String sentence(Wording words) {
        return words.say(key, arguments.toArray());
    }
}
