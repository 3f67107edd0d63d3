package org.entente.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the links in mails work that lead to this product, and no others. */
@Component
@Profile("demo")
class MailLinks {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]]");
    private static final Safelist SHOWN = Safelist.relaxed()
            .addTags("main", "article", "section", "header", "footer", "hr")
            .addAttributes(":all", "style", "lang", "dir")
            .addProtocols("img", "src", "data");

    private final String publicUrl;

    MailLinks(@Value("${entente.public-url}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** A piece of a text; {@code path} is where it leads on this site, null for plain words. */
    record Piece(String text, @Nullable String path) {}

    /** Cuts a text into words and links to this site. */
    List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        var matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            var path = path(matcher.group());
            if (path != null) {
                pieces.add(new Piece(text.substring(end, matcher.start()), null));
                pieces.add(new Piece(matcher.group(), path));
                end = matcher.end();
            }
        }
        pieces.add(new Piece(text.substring(end), null));
        return pieces;
    }

    /** The HTML of a mail as a document of its own, with nothing in it that acts or is fetched from elsewhere. */
    String document(String html, String title, String language) {
        var arrived = Jsoup.parse(html);
        var shown = new Cleaner(SHOWN).clean(arrived);
        shown.outputSettings().prettyPrint(false);
        for (var link : shown.select("a")) {
            var path = path(link.attr("href"));
            link.clearAttributes();
            if (path != null) {
                link.attr("href", path).attr("target", "_top");
            }
        }
        var head = shown.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title);
        shown.body().attr("style", arrived.body().attr("style"));
        shown.getElementsByTag("html").attr("lang", language);
        return "<!doctype html>\n" + shown.outerHtml();
    }

    private @Nullable String path(String address) {
        return address.startsWith(publicUrl + "/") ? address.substring(publicUrl.length()) : null;
    }
}
