package org.entente.ui.moderation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decision that can be taken on a task.
 *
 * @param name    names its texts: {@code desk.decide.<name>}
 * @param key     the key that takes it, in lower case
 * @param primary whether it is the usual one
 * @param atOnce what it does, if nothing has to be asked; else {@code form} asks
 */
record Choice(
        String name,
        String key,
        boolean primary,
        @Nullable Runnable atOnce,
        @Nullable Supplier<DecisionForm> form) {

    static Choice usual(String name, String key, Runnable decision) {
        return new Choice(name, key, true, decision, null);
    }

    static Choice asking(String name, String key, Supplier<DecisionForm> form) {
        return new Choice(name, key, false, null, form);
    }
}
