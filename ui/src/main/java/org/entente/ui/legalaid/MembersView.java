package org.entente.ui.legalaid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.entente.access.Viewer;
import org.entente.legalaid.MemberImport;
import org.entente.legalaid.MemberImportOutcome;
import org.entente.legalaid.MemberImportRow;
import org.entente.ui.casefile.UploadTexts;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/** The list of members: managers hand a new one in, and see what became of the last ones. It shows no member. */
@Route(value = LegalAidNavigation.MEMBERS, layout = DeskLayout.class)
@RolesAllowed("MANAGER")
class MembersView extends Div implements HasDynamicTitle {

    private static final int MAX_BYTES = 20_000_000;

    private final transient MemberImport members;
    private final transient Viewer viewer;
    private final transient Wording words;
    private final Div news = new Div();
    private final Div reports = new Div();

    MembersView(MemberImport members, CurrentViewer viewers, Texts texts) {
        this.members = members;
        this.viewer = viewers.get();
        this.words = new Wording(texts, getLocale());
        addClassName("desk-page");
        var lead = new Paragraph(words.say("legalaid.members.lead"));
        lead.addClassName("lead");
        news.addClassName("news");
        add(new H1(words.say("legalaid.members.title")), lead, news, upload(), reports);
        showReports();
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("legalaid.members.title"));
    }

    private Component upload() {
        var upload = new Upload(UploadHandler.inMemory((details, bytes) -> take(details.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileExtensions(".csv");
        upload.setI18n(UploadTexts.of(words));
        upload.setId("members-file");
        var card = new Section(
                new H2(words.say("legalaid.members.upload")),
                new Paragraph(words.say("legalaid.members.format")),
                upload);
        card.addClassName("card");
        return card;
    }

    private void take(String fileName, byte[] bytes) {
        news.removeAll();
        switch (members.take(fileName, bytes, viewer)) {
            case MemberImportOutcome.Imported(var all, var added, var changed, var removed) ->
                tell("good", new Paragraph(words.say("legalaid.members.imported", all, added, changed, removed)));
            case MemberImportOutcome.Refused(var problems) -> {
                var list = new UnorderedList();
                problems.forEach(problem -> list.add(new ListItem(words.say(
                        "legalaid.members.problem",
                        Long.toString(problem.line()),
                        words.of("legalaid.members.problem", problem.kind())))));
                tell("problem", new Paragraph(words.say("legalaid.members.refused")), list);
            }
        }
        showReports();
    }

    private void tell(String style, Component... content) {
        var notice = new Div(content);
        notice.addClassNames("notice", style);
        notice.getElement().setAttribute("role", "status");
        news.add(notice);
    }

    private void showReports() {
        reports.removeAll();
        reports.add(new H2(words.say("legalaid.members.last")));
        var rows = members.recent(viewer);
        if (rows.isEmpty()) {
            reports.add(new Paragraph(words.say("legalaid.members.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("case-list");
        rows.forEach(row -> list.add(line(row)));
        reports.add(list);
    }

    private ListItem line(MemberImportRow row) {
        var counts = new Span(
                words.say("legalaid.members.imported", row.members(), row.added(), row.changed(), row.removed()));
        var about = new Span(
                words.say("legalaid.members.line", words.dateTime(row.importedAt()), row.importedBy(), row.fileName()));
        about.addClassNames("soft", "small");
        var item = new ListItem(counts, new Div(about));
        item.addClassName("card");
        return item;
    }
}
