package org.entente.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One area's texts as they lie in the sources: English in {@code area.properties}, the others beside it. */
public record Bundle(Path english) {

    static final List<String> TRANSLATIONS = List.of("fr", "nl", "de");

    private static final Path SCREENS = Path.of("../ui/src/main/resources");
    private static final List<Path> ROOTS = List.of(SCREENS, Path.of("../processes/src/main/resources"));

    /** All bundles of screens and letters. */
    static List<Bundle> all() throws IOException {
        var found = new ArrayList<Bundle>();
        for (var root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".properties"))
                        .filter(file -> !isTranslation(file))
                        .sorted()
                        .map(Bundle::new)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The bundles of screens; letters have theirs, in the language of whom they go to. */
    public static List<Bundle> ofScreens() throws IOException {
        return all().stream()
                .filter(bundle -> bundle.english().startsWith(SCREENS))
                .toList();
    }

    String area() {
        return english.getFileName().toString().replace(".properties", "");
    }

    public Path translation(String language) {
        return english.resolveSibling(area() + "_" + language + ".properties");
    }

    public static TreeMap<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static boolean isTranslation(Path file) {
        return TRANSLATIONS.stream().anyMatch(language -> file.toString().endsWith("_" + language + ".properties"));
    }

    @Override
    public String toString() {
        return area();
    }
}
