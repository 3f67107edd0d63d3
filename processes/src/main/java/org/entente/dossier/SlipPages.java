package org.entente.dossier;

/** Lays out a slip of paper as XHTML: a heading, and its parts one below the other. */
final class SlipPages {

    private final PaperSlip slip;
    private final PaperTexts texts;
    private final Typeface typeface;

    private SlipPages(PaperSlip slip, Typeface typeface) {
        this.slip = slip;
        this.texts = new PaperTexts(slip.language());
        this.typeface = typeface;
    }

    static String of(PaperSlip slip, String style, Typeface typeface) {
        return new SlipPages(slip, typeface).document(style);
    }

    private String document(String style) {
        var page = new Markup();
        var title = plain(slip.title());
        page.open("html", "lang", slip.language().code()).open("head").element("title", title);
        page.open("meta", "name", "subject", "content", title).close("meta");
        page.open("meta", "name", "description", "content", title).close("meta");
        page.open("meta", "name", "author", "content", "Entente").close("meta");
        page.open("bookmarks").open("bookmark", "name", title, "href", "#slip").close("bookmark");
        for (int i = 0; i < slip.parts().size(); i++) {
            page.open("bookmark", "name", plain(slip.parts().get(i).heading()), "href", "#part" + i)
                    .close("bookmark");
        }
        page.close("bookmarks");
        page.element("style", style.replace("/*page-of*/", pageOf()))
                .close("head")
                .open("body");
        page.element("p", "Entente", "class", "brand slip");
        page.element("h1", typeface.printableBold(slip.title()), "id", "slip");
        page.element("p", plain(slip.lead()), "class", "lead");
        for (int i = 0; i < slip.parts().size(); i++) {
            part(page, slip.parts().get(i), i);
        }
        return page.close("body").close("html").toString();
    }

    private void part(Markup page, PaperSlip.Part part, int index) {
        page.element("h2", typeface.printableBold(part.heading()), "id", "part" + index, "class", "slip");
        if (!part.facts().isEmpty()) {
            page.open("table", "class", "facts").open("tbody");
            part.facts()
                    .forEach(fact -> page.open("tr")
                            .element("th", plain(fact.name()), "scope", "row")
                            .element("td", plain(fact.value()))
                            .close("tr"));
            page.close("tbody").close("table");
        }
        if (!part.text().isBlank()) {
            page.written(plain(part.text()));
        }
        if (!part.points().isEmpty()) {
            page.open("ul", "class", "plain");
            part.points().forEach(point -> page.element("li", plain(point)));
            page.close("ul");
        }
    }

    private String plain(String text) {
        return typeface.printable(text);
    }

    private String pageOf() {
        var parts = texts.say("page", "\u0001", "\u0002").replace("\\", "").replace("\"", "");
        return "\"" + parts.replace("\u0001", "\" counter(page) \"").replace("\u0002", "\" counter(pages) \"") + "\"";
    }
}
