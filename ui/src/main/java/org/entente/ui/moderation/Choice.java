package org.entente.ui.moderation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decision that can be taken on a task.
 *
 * @param textKey of its name
 * @param key     the key that takes it, in lower case
 * @param primary whether it is the usual one
 * @param atOnce what it does, if nothing has to be asked; else {@code form} asks
 */
public record Choice(
        String textKey,
        String key,
        boolean primary,
        @Nullable Runnable atOnce,
        @Nullable Supplier<DecisionForm> form) {

    /** The usual decision, which asks nothing. */
    public static Choice usual(String textKey, String key, Runnable decision) {
        return new Choice(textKey, key, true, decision, null);
    }

    /** A decision that asks something first. */
    public static Choice asking(String textKey, String key, Supplier<DecisionForm> form) {
        return new Choice(textKey, key, false, null, form);
    }
}
