package org.entente.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * Finds out what a file is by looking at its content, and whether it may be kept. What may be kept can be shown in any
 * browser or office program and runs nothing by itself.
 */
public final class FileChecks {

    /** Media types by the endings that go with them. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("application/pdf", List.of("pdf")),
            Map.entry("image/jpeg", List.of("jpg", "jpeg")),
            Map.entry("image/png", List.of("png")),
            Map.entry("image/gif", List.of("gif")),
            Map.entry("image/webp", List.of("webp")),
            Map.entry("image/heic", List.of("heic")),
            Map.entry("text/plain", List.of("txt")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
            Map.entry("application/vnd.oasis.opendocument.text", List.of("odt")));

    private static final List<String> EXTENSIONS =
            ALLOWED.values().stream().flatMap(List::stream).sorted().toList();

    private static final int MAX_NAME = 200;
    private static final Tika TIKA = new Tika();

    private FileChecks() {}

    public static List<String> allowedExtensions() {
        return EXTENSIONS;
    }

    /**
     * The media type of a file.
     *
     * @param start the bytes, or at least the first 64 kB of them; its position afterwards is undefined
     * @param name  decides only between types that look alike inside, such as the office formats, which are all archives
     */
    public static String mediaTypeOf(InputStream start, String name) throws IOException {
        var byContent = TIKA.detect(start);
        var isContainer = byContent.equals("application/zip") || byContent.equals("application/x-tika-ooxml");
        if (!isContainer) {
            return byContent;
        }
        return ALLOWED.entrySet().stream()
                .filter(entry -> entry.getValue().contains(extensionOf(name).orElse("")))
                .filter(entry -> entry.getKey().startsWith("application/vnd."))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(byContent);
    }

    public static boolean isAllowed(String mediaType) {
        return ALLOWED.containsKey(mediaType);
    }

    /** Whether the name ends as files of the type do: {@code invoice.pdf.exe} and a picture called {@code .pdf} do not. */
    public static boolean fits(String name, String mediaType) {
        return extensionOf(name)
                .map(extension -> ALLOWED.getOrDefault(mediaType, List.of()).contains(extension))
                .orElse(false);
    }

    /** The name without folders, control characters and what file systems refuse; at most 200 characters, never empty. */
    public static String cleanName(String name) {
        var base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = base.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip();
        if (clean.isEmpty() || clean.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        return clean.length() <= MAX_NAME ? clean : clean.substring(clean.length() - MAX_NAME);
    }

    private static Optional<String> extensionOf(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
