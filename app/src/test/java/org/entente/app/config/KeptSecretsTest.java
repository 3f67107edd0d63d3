package org.entente.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretsTest {

    @TempDir
    private Path folder;

    @Test
    void makesSecretsOnceAndKeepsThem() {
        var file = folder.resolve("new/secrets.properties");

        var made = KeptSecrets.complete(file);
        var readAgain = KeptSecrets.complete(file);

        assertThat(readAgain).isEqualTo(made);
        assertThat(made.values()).doesNotHaveDuplicates().allMatch(secret -> secret.length() >= 32);
    }

    @Test
    void addsASecretThatANewerReleaseNeeds() throws IOException {
        var file = folder.resolve("secrets.properties");
        Files.writeString(file, "entente.secrets.mail-key=of-an-earlier-release-0123456789abcdef\n");

        var secrets = KeptSecrets.complete(file);

        assertThat(secrets)
                .containsEntry("entente.secrets.mail-key", "of-an-earlier-release-0123456789abcdef")
                .containsKey("entente.secrets.link-key");
    }

    @Test
    void hidesThemFromOtherUsersOfTheMachine() throws IOException {
        var file = folder.resolve("secrets.properties");

        KeptSecrets.complete(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void saysInASentenceThatTheFolderCannotBeWritten() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> KeptSecrets.complete(notAFolder.resolve("secrets.properties")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DATA_DIR");
    }
}
