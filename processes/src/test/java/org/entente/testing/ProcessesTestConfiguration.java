package org.entente.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.entente.correspondence.AddressTokens;
import org.entente.correspondence.CaseAddresses;
import org.entente.correspondence.CaseLinks;
import org.entente.correspondence.LinkTokens;
import org.entente.correspondence.TokenKeys;
import org.entente.dossier.CaseWords;
import org.entente.dossier.DossierFolder;
import org.entente.files.DirectoryFileStore;
import org.entente.files.FileStore;
import org.entente.time.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the outside gives the cases: a database, a clock that starts on Monday 2 March 2026 at 10:00 in Brussels, a file store. */
@TestConfiguration(proxyBeanMethods = false)
public class ProcessesTestConfiguration {

    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Bean
    DataSource dataSource() {
        return TestDatabase.fresh();
    }

    @Bean
    MovableClock clock() {
        var clock = new MovableClock(Clock.systemUTC(), Duration.ZERO);
        clock.moveTo(START);
        return clock;
    }

    @Bean
    FileStore fileStore() throws IOException {
        return new DirectoryFileStore(Files.createTempDirectory("entente-files"));
    }

    @Bean
    DossierFolder dossierFolder() throws IOException {
        return new DossierFolder(Files.createTempDirectory("entente-dossiers"));
    }

    @Bean
    CaseWords caseWords() {
        return new BareWords();
    }

    @Bean
    TokenKeys tokenKeys() {
        return new TokenKeys(Map.of('a', "only for tests, 32 bytes of keys".getBytes(StandardCharsets.US_ASCII)), 'a');
    }

    @Bean
    CaseAddresses caseAddresses(TokenKeys keys) {
        return new CaseAddresses("entente.example", "case", "question", Set.of(), new AddressTokens(keys));
    }

    @Bean
    CaseLinks caseLinks(TokenKeys keys) {
        return new CaseLinks(URI.create("http://localhost:8080"), new LinkTokens(keys));
    }
}
