package org.entente.dossier;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Prints dossiers as PDF: tagged for screen readers (PDF/UA-1, ISO 14289-1) and with all that it needs inside, to be kept
 * (PDF/A-3U, ISO 19005-3). The layout of a document lies in memory while it is printed; so that many readers at once need
 * no more than two do, the others wait.
 */
@Component
class PdfPrinter {

    private static final int AT_ONCE = 2;

    private final DossierFolder folder;
    private final Typeface typeface = new Typeface();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String style = style();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PdfPrinter(DossierFolder folder) {
        this.folder = folder;
        // The library's log shows pieces of what it prints, and goes to the console.
        XRLog.setLoggingEnabled(false);
    }

    /** Prints to a new file of the folder; whoever asks deletes it. */
    Path print(Dossier dossier) throws IOException {
        return printed(PaperPages.of(dossier, style, typeface));
    }

    /** The same for a slip of paper. */
    Path print(PaperSlip slip) throws IOException {
        return printed(SlipPages.of(slip, style, typeface));
    }

    private Path printed(String page) throws IOException {
        var file = folder.newFile();
        var printed = false;
        places.acquireUninterruptibly();
        try {
            print(page, file);
            printed = true;
            return file;
        } finally {
            places.release();
            if (!printed) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void print(String page, Path file) throws IOException {
        var scratch =
                MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.root().toFile());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var document = new PDDocument(scratch.streamCache)) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withHtmlContent(page, null);
            builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
            font(builder, Typeface.TEXT, "Text", 400);
            font(builder, Typeface.TEXT_BOLD, "Text", 700);
            font(builder, Typeface.OTHER, "Other", 400);
            font(builder, Typeface.OTHER_BOLD, "Other", 700);
            font(builder, Typeface.FIXED, "Fixed", 400);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
            builder.useColorProfile(colours);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.defaultTextDirection(TextDirection.LTR);
            builder.withProducer("Entente");
            builder.toStream(out);
            builder.run();
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> Typeface.open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static String style() {
        try (var stream = PdfPrinter.class.getResourceAsStream("/dossier/dossier.css")) {
            if (stream == null) {
                throw new IllegalStateException("dossier/dossier.css is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
