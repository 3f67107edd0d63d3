package org.entente.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around a consumer's Vaadin view: skip link, header and footer, the same as on the public pages.
 *
 * <p>The view brings one {@code h1} of its own, which gets the focus when somebody moves on to it within the
 * application, so that screen readers announce it. Language links load the page anew in the other language: a view keeps
 * in its URL and in the database what must survive that.
 */
@AnonymousAllowed
public class ConsumerLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final List<Anchor> pageLinks = new ArrayList<>();
    private boolean moved;

    public ConsumerLayout() {
        addClassName("page");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(), main, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Kiosk.watch(attached.getUI());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        pageLinks.forEach(link -> markCurrent(link, link.getHref().equals("/" + path)));
        if (moved) {
            getElement()
                    .executeJs(
                            "const h = this.querySelector('main h1'); if (h) { h.tabIndex = -1; h.focus(); window.scrollTo(0, 0); }");
        }
        moved = true;
    }

    private Component skipLink() {
        var link = outside("#main", "common.nav.skip");
        link.addClassName("skip");
        return link;
    }

    private Component header() {
        var file = new Anchor("/file");
        file.setRouterIgnore(true);
        file.addClassName("btn");
        file.add(text("common.nav.file", "long"), text("common.nav.file.short", "short"));
        var wrap = new Div(brand(), pages(), spacer(), new LanguageLinks(), mine(), menu(), file);
        wrap.addClassName("wrap");
        var header = new Header(wrap);
        header.addClassName("top");
        return header;
    }

    private Component brand() {
        var mark = new Image("/assets/mark.svg", "");
        mark.getElement().setAttribute("width", "34").setAttribute("height", "34");
        var name = new Span("Entente");
        name.addClassName("name");
        var brand = new Anchor("/");
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", getTranslation("common.nav.home"));
        brand.add(mark, name);
        return brand;
    }

    private Component pages() {
        var nav = new Nav(
                outside("/guide", "common.nav.guide"),
                outside("/complaints", "common.nav.complaints"),
                outside("/companies", "common.nav.companies"),
                outside("/about/how-it-works", "common.nav.how"));
        nav.addClassName("nav");
        nav.getElement().setAttribute("aria-label", getTranslation("common.nav.main"));
        return nav;
    }

    private Component mine() {
        var link = outside("/my", "common.nav.mine");
        link.addClassName("mine");
        return link;
    }

    private Component menu() {
        var panel = new Div(pages(), mine(), new LanguageLinks());
        panel.addClassName("panel");
        var menu = new NativeDetails(getTranslation("common.nav.menu"), panel);
        menu.addClassName("menu");
        return menu;
    }

    private Component footer() {
        var links = new UnorderedList(
                new ListItem(outside("/info", "common.footer.info")),
                new ListItem(outside("/about/score", "common.footer.score")),
                new ListItem(outside("/about/accessibility", "common.footer.accessibility")),
                new ListItem(outside("/about/privacy", "common.footer.privacy")),
                new ListItem(outside("/about/contact", "common.footer.contact")),
                new ListItem(outside("/desk", "common.footer.staff")));
        links.getElement().setAttribute("aria-label", getTranslation("common.footer.label"));
        var wrap = new Div(links, new Paragraph(getTranslation("common.footer.line")));
        wrap.addClassName("wrap");
        var footer = new Footer(wrap);
        footer.addClassName("bottom");
        return footer;
    }

    private Anchor outside(String href, String key) {
        var link = new Anchor(href, getTranslation(key));
        link.setRouterIgnore(true);
        pageLinks.add(link);
        return link;
    }

    private Span text(String key, String cssClass) {
        var text = new Span(getTranslation(key));
        text.addClassName(cssClass);
        return text;
    }

    private static Component spacer() {
        var spacer = new Span();
        spacer.addClassName("spacer");
        return spacer;
    }

    private static void markCurrent(Anchor link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
