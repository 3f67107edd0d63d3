package org.entente.ui.filing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.casefile.CaseFile.FileEntry;
import org.entente.filing.AttachOutcome;
import org.entente.filing.AttachOutcome.Attached;
import org.entente.filing.AttachOutcome.NotAttached;
import org.entente.filing.DraftView;
import org.entente.filing.FileLimits;
import org.entente.filing.FilingDrafts;
import org.entente.ui.casefile.UploadTexts;
import org.entente.ui.casefile.Wording;

/** Proofs: bills, letters, photographs. Each file is kept with the draft as soon as it has arrived. */
final class FilesStep extends FilingStep {

    private final transient FilingDrafts drafts;
    private final UUID draft;
    private final transient FileLimits limits;
    private final Upload upload = new Upload();
    private final UnorderedList files = new UnorderedList();
    private final Div news = new Div();
    private final Div problems = new Div();
    private boolean chosenAnew;

    FilesStep(DraftView view, FilingDrafts drafts, Wording words, StepEvents events) {
        super(words, events);
        this.drafts = drafts;
        this.draft = view.id();
        this.limits = drafts.limits();
        files.addClassName("file-list");
        files.getElement().setAttribute("aria-label", words.say("filing.files.list.label"));
        news.getElement().setAttribute("role", "status");
        news.addClassName("upload-news");
        problems.getElement().setAttribute("role", "alert");
        prepareUpload();
        list(view.files());
        add(rules(), upload, problems, news, files);
    }

    @Override
    void collect(Answers answers) {
        // Files are kept with the draft when they arrive; there is nothing left to take over.
    }

    private Paragraph rules() {
        var extensions = String.join(
                ", ",
                limits.extensions().stream()
                        .map(extension -> extension.toUpperCase(Locale.ROOT))
                        .toList());
        var rules = new Paragraph(
                words().say("filing.files.rules", limits.maxFiles(), words().size(limits.maxBytes()), extensions));
        rules.addClassName("soft");
        rules.setId("file-rules");
        return rules;
    }

    private void prepareUpload() {
        upload.setUploadHandler(new Receiver());
        upload.setMaxFileSize(Math.toIntExact(limits.maxBytes()));
        upload.setAcceptedFileExtensions(
                limits.extensions().stream().map(extension -> "." + extension).toArray(String[]::new));
        upload.setI18n(UploadTexts.of(words()));
        upload.setId(Question.FILES.fieldId());
        upload.getElement().setAttribute("aria-describedby", "file-rules");
        upload.addFileRejectedListener(rejected ->
                problem(words().say("filing.files.refused", rejected.getFileName(), rejected.getErrorMessage())));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            chosenAnew = true;
        });
    }

    /** Streams a file to where it is kept; the limits are checked there by content. */
    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var name = event.getFileName();
            AttachOutcome outcome;
            try (var bytes = event.getInputStream()) {
                outcome = drafts.attach(draft, name, bytes);
            }
            event.getUI().access(() -> tell(name, outcome));
        }

        @Override
        public long getFileSizeMax() {
            return limits.maxBytes();
        }
    }

    private void tell(String name, AttachOutcome outcome) {
        switch (outcome) {
            case Attached(FileEntry file) -> {
                forgetEarlier();
                say(words().say("filing.files.added", file.details().name()));
                refresh();
            }
            case NotAttached(NotAttached.Reason reason) ->
                problem(words().say("filing.files.refused", name, words().of("filing.files.reason", reason)));
        }
    }

    private void refresh() {
        drafts.find(draft).ifPresent(view -> list(view.files()));
    }

    private void list(List<FileEntry> entries) {
        files.removeAll();
        files.setVisible(!entries.isEmpty());
        upload.setMaxFiles(Math.max(0, limits.maxFiles() - entries.size()));
        upload.setVisible(entries.size() < limits.maxFiles());
        entries.forEach(entry -> files.add(line(entry)));
    }

    private ListItem line(FileEntry entry) {
        var details = entry.details();
        var name = new Span(details.name());
        name.addClassName("file-name");
        var size = new Span(words().size(details.size()));
        size.addClassNames("soft", "small");
        var remove = new Button(words().say("common.action.remove"), click -> remove(entry));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(words().say("filing.files.remove.label", details.name()));
        return new ListItem(name, size, remove);
    }

    private void remove(FileEntry entry) {
        drafts.detach(draft, entry.id());
        problems.removeAll();
        say(words().say("filing.files.removed", entry.details().name()));
        refresh();
        upload.getElement().executeJs("(this.querySelector('vaadin-button') || this).focus()");
    }

    /** What is said about files that were chosen together stays until others are chosen. */
    private void forgetEarlier() {
        if (chosenAnew) {
            problems.removeAll();
            chosenAnew = false;
        }
    }

    private void say(String sentence) {
        news.setText(sentence);
    }

    private void problem(String sentence) {
        forgetEarlier();
        news.setText("");
        var line = new Paragraph(sentence);
        line.addClassName("field-error");
        problems.add(line);
    }
}
