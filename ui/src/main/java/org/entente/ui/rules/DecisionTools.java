package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.mediation.MediationServices;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleOverrides;
import org.entente.rules.RuleTables;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.CaseAddition;
import org.springframework.core.annotation.Order;

/** On the staff's page of a case: decide otherwise than a table, or make an example of the case. */
@org.springframework.stereotype.Component
@Order(1)
class DecisionTools implements CaseAddition {

    private final RuleTables tables;
    private final RuleDrafts drafts;
    private final RuleChanges changes;
    private final RuleOverrides overrides;
    private final MediationServices services;

    DecisionTools(
            RuleTables tables,
            RuleDrafts drafts,
            RuleChanges changes,
            RuleOverrides overrides,
            MediationServices services) {
        this.tables = tables;
        this.drafts = drafts;
        this.changes = changes;
        this.overrides = overrides;
        this.services = services;
    }

    @Override
    public Optional<Component> of(CaseFile file, Viewer viewer, Wording words) {
        if (file.decisions().isEmpty() || !viewer.has(Role.MODERATOR) && !viewer.has(Role.MANAGER)) {
            return Optional.empty();
        }
        var latest = new LinkedHashMap<String, CaseFile.Decision>();
        file.decisions().forEach(decision -> latest.put(decision.table(), decision));
        return Optional.of(new DecisionCard(
                file.number(),
                latest.values().stream().toList(),
                tables,
                drafts,
                changes,
                overrides,
                services,
                viewer,
                new RuleWords(words)));
    }
}
