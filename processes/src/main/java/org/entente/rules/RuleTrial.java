package org.entente.rules;

import java.util.Map;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.decisiontables.Explanation;
import org.entente.decisiontables.Table;
import org.entente.rules.CompiledDrafts.Draft;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a draft or a version without recording anything: what it says, and why each rule does or does not fire. */
@Service
@Transactional(readOnly = true)
public class RuleTrial {

    private final ChangeStore changes;
    private final VersionStore versions;
    private final CompiledDrafts drafts;

    RuleTrial(ChangeStore changes, VersionStore versions, CompiledDrafts drafts) {
        this.changes = changes;
        this.versions = versions;
        this.drafts = drafts;
    }

    /** What a table says to inputs. */
    public record Trial(Table table, Map<String, String> inputs, Answer answer, Explanation explanation) {}

    /**
     * Asks the last revision of a draft.
     *
     * @param inputs as texts, by name; an empty text is a missing input
     * @return empty if the draft can't be asked
     */
    public Optional<Trial> tryDraft(long change, Map<String, String> inputs, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var revision = changes.get(change).revision();
        return ask(changes.revision(change, revision).xml(), inputs);
    }

    /** Asks a version; empty if the reader does not take it, as may be with one from before the reader. */
    public Optional<Trial> tryVersion(String key, int number, Map<String, String> inputs, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return ask(versions.get(key, number).xml(), inputs);
    }

    private Optional<Trial> ask(byte[] xml, Map<String, String> inputs) {
        return drafts.of(xml) instanceof Draft.Usable usable
                ? Optional.of(new Trial(
                        usable.reading().table(),
                        Map.copyOf(inputs),
                        usable.compiled().evaluateTexts(inputs),
                        Explanation.of(
                                usable.reading().table(),
                                usable.reading().table().typed(inputs))))
                : Optional.empty();
    }
}
