package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Service;

/** Prints receipts as PDF, as accessible as dossiers. */
@Service
public class PaperSlips {

    private final PdfPrinter printer;

    PaperSlips(PdfPrinter printer) {
        this.printer = printer;
    }

    /** @throws IOException if there is no room for it on the disk */
    public byte[] print(PaperSlip slip) throws IOException {
        var file = printer.print(slip);
        try {
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
