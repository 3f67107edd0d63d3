package org.entente.dossier;

import java.util.List;

/**
 * What a path of the case adds to its dossier: a heading and what stands below it.
 *
 * @param key    the path, such as {@code mediation}; names the chapter in {@code case.json} and never changes
 * @param title  in the language of the dossier
 * @param blocks at least one
 */
public record DossierChapter(String key, String title, List<DossierBlock> blocks) {

    public DossierChapter {
        if (!key.matches("[a-z][A-Za-z]{0,39}")) {
            throw new IllegalArgumentException("the key of a chapter is a word of letters, but was " + key);
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a chapter says something, but " + key + " is empty");
        }
        blocks = List.copyOf(blocks);
    }
}
