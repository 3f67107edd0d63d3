package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in four languages, with the same placeholders, and every text that is asked for exists. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");
    private static final Pattern TIGHT_PUNCTUATION = Pattern.compile("[^\\s\\u00a0\\u202f][:;?!](\\s|$)");
    private static final Pattern KEY_LINE = Pattern.compile("^([^#!\\s=:][^=:\\s]*)\\s*[=:]");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|js|svg|png|html|yaml|properties)");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([\\w.-]+)");

    static List<Bundle> bundles() throws IOException {
        return Bundle.all();
    }

    @Test
    void thereAreBundles() throws IOException {
        assertThat(Bundle.all()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheSameKeysInEveryLanguage(Bundle bundle) throws IOException {
        var english = Bundle.read(bundle.english()).keySet();

        for (var language : Bundle.TRANSLATIONS) {
            assertThat(bundle.translation(language)).exists();
            assertThat(Bundle.read(bundle.translation(language)).keySet())
                    .as(bundle.translation(language).toString())
                    .isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheSamePlaceholdersInEveryLanguage(Bundle bundle) throws IOException {
        var english = Bundle.read(bundle.english());

        for (var language : Bundle.TRANSLATIONS) {
            Bundle.read(bundle.translation(language))
                    .forEach((key, text) -> assertThat(placeholders(text))
                            .as(key + " in " + language)
                            .isEqualTo(placeholders(english.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasNoEmptyText(Bundle bundle) throws IOException {
        for (var file : files(bundle)) {
            Bundle.read(file)
                    .forEach((key, text) ->
                            assertThat(text).as(key + " in " + file).isNotBlank());
        }
    }

    /** French sets a blank before them, which the screens and letters make one that does not break. */
    @ParameterizedTest
    @MethodSource("bundles")
    void setsABlankBeforeHighPunctuationInFrench(Bundle bundle) throws IOException {
        assertThat(Bundle.read(bundle.translation("fr")))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(TIGHT_PUNCTUATION));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void writesEachKeyOnce(Bundle bundle) throws IOException {
        for (var file : files(bundle)) {
            var seen = new HashSet<String>();
            var twice = Files.readAllLines(file).stream()
                    .map(KEY_LINE::matcher)
                    .filter(line -> line.find() && !seen.add(line.group(1)))
                    .map(line -> line.group(1))
                    .toList();
            assertThat(twice).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isFormattedWithoutSurprise(Bundle bundle) throws IOException {
        for (var file : files(bundle)) {
            Bundle.read(file).forEach((key, text) -> {
                assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                        .as(key + " in " + file)
                        .doesNotThrowAnyException();
                assertThat(text.replace("''", ""))
                        .as(key + " in " + file + ": write ’")
                        .doesNotContain("'");
            });
        }
    }

    @Test
    void holdsEveryKeyThatScreensAskFor() throws IOException {
        var keys = new TreeSet<String>();
        var areas = new TreeSet<String>();
        for (var bundle : Bundle.all()) {
            keys.addAll(Bundle.read(bundle.english()).keySet());
            areas.add(bundle.area());
        }

        var unknown = new ArrayList<String>();
        for (var file : sources(".java")) {
            JavaTexts.in(file).keysOf(areas).stream()
                    .filter(key ->
                            !isKeyOrPrefix(key, keys) && !FILE_NAME.matcher(key).matches())
                    .map(key -> file.getFileName() + ": " + key)
                    .forEach(unknown::add);
        }
        for (var file : sources(".html")) {
            TEMPLATE_KEY
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !isKeyOrPrefix(key, keys))
                    .map(key -> file.getFileName() + ": " + key)
                    .forEach(unknown::add);
        }

        assertThat(unknown).isEmpty();
    }

    /** Code may put the last part together: {@code texts.of(locale, "common.sector", sector)}. */
    private static boolean isKeyOrPrefix(String asked, TreeSet<String> keys) {
        var next = keys.ceiling(asked);
        return next != null && (next.equals(asked) || next.startsWith(asked));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> files(Bundle bundle) {
        return Stream.concat(
                        Stream.of(bundle.english()),
                        Bundle.TRANSLATIONS.stream().map(bundle::translation).filter(Files::exists))
                .toList();
    }

    private static List<Path> sources(String suffix) throws IOException {
        var found = new ArrayList<Path>();
        for (var root : List.of("../ui/src/main/java", "../ui/src/main/resources", "src/main")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(suffix)).forEach(found::add);
            }
        }
        return found;
    }
}
