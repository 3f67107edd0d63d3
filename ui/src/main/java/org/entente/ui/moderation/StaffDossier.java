package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.dossier.DossierCopy;
import org.entente.dossier.DossierPreparations;
import org.entente.dossier.Dossiers;
import org.entente.ui.casefile.DossierCard;
import org.entente.ui.casefile.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Lets staff take along the whole file of a case, and shows who did. */
@Order(100)
@Service
class StaffDossier implements CaseAddition {

    private final Dossiers dossiers;
    private final DossierPreparations preparations;

    StaffDossier(Dossiers dossiers, DossierPreparations preparations) {
        this.dossiers = dossiers;
        this.preparations = preparations;
    }

    @Override
    public Optional<Component> of(CaseFile file, Viewer viewer, Wording words) {
        var card = new DossierCard(file.number(), viewer, dossiers, preparations, words);
        var copies = dossiers.copies(file.number(), viewer);
        if (!copies.isEmpty()) {
            card.add(folded(copies, words));
        }
        return Optional.of(card);
    }

    private static NativeDetails folded(List<DossierCopy> copies, Wording words) {
        var list = new UnorderedList();
        list.addClassName("decisions");
        list.getElement().setAttribute("aria-label", words.say("copies.got.label"));
        copies.forEach(copy -> list.add(line(copy, words)));
        var fold = new NativeDetails(words.say("copies.got.title", copies.size()), list);
        fold.addClassName("fold");
        return fold;
    }

    private static ListItem line(DossierCopy copy, Wording words) {
        var who = words.say("copies.got." + copy.audience().name(), who(copy));
        var line = new ListItem(new Paragraph(words.say(
                "copies.got.line",
                words.dateTime(copy.madeAt()),
                who,
                copy.kind().name(),
                words.size(copy.size()))));
        if (!copy.complete()) {
            line.add(new Paragraph(words.say("copies.got.broken")));
        }
        var fingerprint = new Div(words.say("copies.got.fingerprint", copy.sha256()));
        fingerprint.addClassNames("soft", "small", "fingerprint");
        line.add(fingerprint);
        return line;
    }

    private static String who(DossierCopy copy) {
        var recipient = copy.recipient();
        return recipient == null ? copy.madeBy() : recipient;
    }
}
