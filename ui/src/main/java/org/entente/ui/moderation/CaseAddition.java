package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.ui.casefile.Wording;

/** Something that another group of screens adds to the staff's page of a case, below what is known of it. */
public interface CaseAddition {

    /** Gives the addition for a case; empty if there is nothing to add for this viewer. */
    Optional<Component> of(CaseFile file, Viewer viewer, Wording words);
}
