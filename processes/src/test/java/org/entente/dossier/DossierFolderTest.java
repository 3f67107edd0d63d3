package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFolderTest {

    @Test
    void forgetsAtStartWhatAKilledProductLeft(@TempDir Path root) throws IOException {
        var left = new DossierFolder(root.resolve("dossiers")).newFile();
        Files.writeString(left, "half of a case");

        var folder = new DossierFolder(root.resolve("dossiers"));

        assertThat(left).doesNotExist();
        assertThat(folder.newFile()).exists().isEmptyFile();
    }
}
