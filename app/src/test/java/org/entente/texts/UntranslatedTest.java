package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No view and no template holds words of its own. */
class UntranslatedTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Set<String> NAMES = Set.of("Entente", "FR", "NL", "DE", "EN");
    private static final List<String> REPLACING = List.of("th:text", "th:utext", "th:replace", "th:insert");
    private static final List<String> SPOKEN = List.of("alt", "title", "aria-label", "placeholder", "aria-description");

    @Test
    void viewsTakeTheirWordsFromBundles() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(Path.of("../ui/src/main/java"), ".java")) {
            JavaTexts.in(file).untranslated().stream()
                    .map(text -> file.getFileName() + ":" + text)
                    .forEach(found::add);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void templatesTakeTheirWordsFromBundles() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(Path.of("../ui/src/main/resources"), ".html")) {
            inTemplate(Files.readString(file)).stream()
                    .map(text -> file.getFileName() + ": " + text)
                    .forEach(found::add);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void seesWordsInViews(@TempDir Path folder) throws IOException {
        var view = Files.writeString(folder.resolve("V.java"), """
                import com.vaadin.flow.component.button.Button;
                import com.vaadin.flow.component.html.Anchor;
                class V {
                    void build() {
                        add(new Button("Save"), new Anchor("/file", "Complain"), new Anchor("/file", text("a.b")));
                        field.setLabel("Name");
                        field.getElement().setAttribute("aria-label", "Close").setAttribute("role", "alert");
                        notices.show("Somebody else changed this");
                        field.addClassNames("wide dark");
                        throw new IllegalStateException("must not happen");
                    }
                }
                """);

        assertThat(JavaTexts.in(view).untranslated())
                .containsExactly(
                        "5: \"Save\"",
                        "5: \"Complain\"",
                        "6: \"Name\"",
                        "7: \"Close\"",
                        "8: \"Somebody else changed this\"");
    }

    @Test
    void seesWordsInTemplates() {
        var template = """
                <main><h1 th:text="#{site.title}">Title</h1><p>Welcome <b th:text="#{a}">x</b></p>
                <p>[[#{site.lead}]]</p><img alt="A house"><img alt="" th:alt="#{site.mark}"><span>Entente</span></main>
                """;

        assertThat(inTemplate(template)).containsExactly("Welcome", "alt=A house");
    }

    private static List<String> inTemplate(String html) {
        var found = new ArrayList<String>();
        Jsoup.parse(html).traverse((node, depth) -> {
            if (node instanceof TextNode text && !isReplaced(text)) {
                var words = INLINED.matcher(text.text()).replaceAll("").strip();
                if (WORD.matcher(words).find() && !NAMES.contains(words)) {
                    found.add(words);
                }
            } else if (node instanceof Element element) {
                SPOKEN.stream()
                        .filter(name -> WORD.matcher(element.attr(name)).find() && !NAMES.contains(element.attr(name)))
                        .map(name -> name + "=" + element.attr(name))
                        .forEach(found::add);
            }
        });
        return found;
    }

    private static boolean isReplaced(Node node) {
        for (var parent = node.parent(); parent != null; parent = parent.parent()) {
            if (REPLACING.stream().anyMatch(parent::hasAttr)
                    || Set.of("script", "style").contains(parent.nodeName())) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
