package org.entente.app.config;

import java.io.IOException;
import org.entente.dossier.DossierFolder;
import org.entente.files.DirectoryFileStore;
import org.entente.files.FileStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Attachments lie in the data folder; several nodes share it, or bring another store. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    FileStore fileStore(Installation installation) throws IOException {
        return new DirectoryFileStore(installation.dataDir().resolve("files"));
    }

    /** Nodes share the data folder, but not what each of them is putting together. */
    @Bean
    DossierFolder dossierFolder(Installation installation, @Value("${entente.engine.node:}") String node)
            throws IOException {
        var own = node.isBlank() ? "only" : node.replaceAll("[^A-Za-z0-9-]", "_");
        return new DossierFolder(installation.dataDir().resolve("dossiers").resolve(own));
    }
}
