package org.entente.app.config;

import java.io.IOException;
import org.entente.files.DirectoryFileStore;
import org.entente.files.FileStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Attachments lie in the data folder; several nodes share it, or bring another store. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    FileStore fileStore(Installation installation) throws IOException {
        return new DirectoryFileStore(installation.dataDir().resolve("files"));
    }
}
