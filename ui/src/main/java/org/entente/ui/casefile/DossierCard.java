package org.entente.ui.casefile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.dossier.DossierKind;
import org.entente.dossier.DossierPreparation;
import org.entente.dossier.DossierPreparations;
import org.entente.dossier.DossierProgress;
import org.entente.dossier.Dossiers;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person take along the whole file of a case. A small one is sent at the click; a large one is made first, with a bar
 * that shows how far it is, and is gone again once the page is left.
 */
public final class DossierCard extends Section {

    private final transient Dossiers dossiers;
    private final transient DossierPreparations preparations;
    private final transient CaseNumber number;
    private final transient Viewer viewer;
    private final transient Wording words;
    private final Div work = new Div();
    private transient @Nullable DossierPreparation preparation;
    private transient @Nullable UI ui;

    public DossierCard(
            CaseNumber number, Viewer viewer, Dossiers dossiers, DossierPreparations preparations, Wording words) {
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.number = number;
        this.viewer = viewer;
        this.words = words;
        addClassNames("card", "dossier");
        add(new H2(words.say("copies.title")), new Paragraph(words.say("copies.lead")));
        if (viewer.isStaff()) {
            var warning = new Paragraph(words.say("copies.staffOnly"));
            warning.addClassNames("soft", "small");
            add(warning);
        }
        var choices = new Div();
        choices.addClassName("dossier-choices");
        for (var kind : DossierKind.values()) {
            if (dossiers.isLarge(number, kind, viewer)) {
                choices.add(prepare(kind));
            } else {
                choices.add(link(kind));
            }
        }
        work.getElement().setAttribute("role", "status");
        add(choices, work);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ui = event.getUI();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ui = null;
        giveUp();
    }

    private Anchor link(DossierKind kind) {
        var link = new Anchor(event -> send(kind, event), AttachmentType.DOWNLOAD, words.say("copies." + name(kind)));
        link.addClassName("dossier-link");
        link.setRouterIgnore(true);
        return link;
    }

    private void send(DossierKind kind, DownloadEvent event) throws IOException {
        event.setFileName(kind.fileName(number));
        event.setContentType(kind.mediaType());
        try {
            dossiers.write(number, kind, viewer, event.getOutputStream(), DossierProgress.NONE);
        } catch (NoSuchCase gone) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), gone.getMessage());
        }
    }

    private Button prepare(DossierKind kind) {
        return new Button(words.say("copies." + name(kind) + ".prepare"), clicked -> begin(kind));
    }

    private void begin(DossierKind kind) {
        giveUp();
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", words.say("copies.progress.label"));
        work.removeAll();
        work.add(new Paragraph(words.say("copies.progress")), bar);
        try {
            preparation = preparations.begin(number, kind, viewer, () -> tell(bar));
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }

    /** Called by whoever makes it, on a thread of its own. */
    private void tell(ProgressBar bar) {
        var page = ui;
        if (page != null) {
            page.access(() -> show(bar));
        }
    }

    private void show(ProgressBar bar) {
        var current = preparation;
        if (current == null) {
            return;
        }
        switch (current.state()) {
            case RUNNING -> bar.setValue(current.share());
            case READY -> ready(current);
            case FAILED -> {
                work.removeAll();
                work.add(new Paragraph(words.say("copies.failed")));
            }
            case CLOSED -> work.removeAll();
        }
    }

    private void ready(DossierPreparation made) {
        long size;
        try {
            size = made.size();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        var fetch = new Anchor(
                event -> {
                    event.setFileName(made.fileName());
                    event.setContentType(made.kind().mediaType());
                    event.setContentLength(size);
                    try (var bytes = made.open()) {
                        bytes.transferTo(event.getOutputStream());
                    }
                },
                AttachmentType.DOWNLOAD,
                words.say("copies.fetch", made.fileName(), words.size(size)));
        fetch.addClassName("dossier-link");
        fetch.setRouterIgnore(true);
        work.removeAll();
        work.add(new Paragraph(words.say("copies.ready")), fetch);
    }

    private void giveUp() {
        if (preparation != null) {
            preparation.close();
            preparation = null;
        }
    }

    private static String name(DossierKind kind) {
        return switch (kind) {
            case PDF -> "pdf";
            case ZIP -> "zip";
        };
    }
}
