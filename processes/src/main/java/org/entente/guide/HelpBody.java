package org.entente.guide;

import org.jspecify.annotations.Nullable;

/**
 * A body that helps where we don't.
 *
 * @param url   https; null for one that is reached by telephone alone
 * @param phone as people write it
 */
public record HelpBody(
        String id,
        LocalText name,
        @Nullable String url,
        @Nullable String phone,
        LocalText text) {

    public HelpBody {
        id = id == null ? "" : id;
        name = name == null ? LocalText.empty() : name;
        text = text == null ? LocalText.empty() : text;
    }
}
