package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import org.entente.casefile.CaseFile.FileEntry;
import org.entente.casefile.FileContent;
import org.entente.casefile.NoSuchCase;

/**
 * Files to download. Each is sent as an attachment under its name with the type that was found in it, never shown in the
 * page: what a stranger sent must not run beside our own pages.
 */
public final class FileList extends UnorderedList {

    public FileList(List<FileEntry> files, FileOpener opener, Wording words) {
        addClassName("file-list");
        getElement().setAttribute("aria-label", words.say("casefile.files.label"));
        files.forEach(file -> add(line(file, opener, words)));
    }

    private static ListItem line(FileEntry file, FileOpener opener, Wording words) {
        var details = file.details();
        var link = new Anchor(event -> send(file.id(), opener, event), AttachmentType.DOWNLOAD, details.name());
        link.addClassName("file-name");
        link.setRouterIgnore(true);
        var size = new Span(words.size(details.size()));
        size.addClassNames("soft", "small");
        return new ListItem(link, size);
    }

    private static void send(long fileId, FileOpener opener, DownloadEvent event) throws IOException {
        FileContent content;
        try {
            content = opener.open(fileId);
        } catch (NoSuchCase gone) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), gone.getMessage());
            return;
        }
        event.setFileName(content.details().name());
        event.setContentType(content.details().mediaType());
        event.setContentLength(content.details().size());
        try (var bytes = content.bytes()) {
            bytes.transferTo(event.getOutputStream());
        }
    }
}
