package org.entente.ui.shell;

import static org.mockito.Mockito.mock;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseNumber;
import org.entente.correspondence.Quarantine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every page of the staff needs; who is signed in is for each test to say. */
@Configuration(proxyBeanMethods = false)
public class StaffFakes {

    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** Who is signed in. */
    public static final class SignedIn implements CurrentViewer {

        public Viewer viewer;

        public SignedIn(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public Viewer get() {
            return viewer;
        }

        @Override
        public Viewer consumerOf(CaseNumber number) {
            return viewer;
        }

        @Override
        public void remember(CaseNumber number) {
            throw new UnsupportedOperationException("staff open no links");
        }

        @Override
        public List<CaseNumber> opened() {
            return List.of();
        }
    }

    @Bean
    Texts texts() {
        return new Texts();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    CaseChanges caseChanges() {
        return new CaseChanges();
    }

    @Bean
    AuthenticationContext login() {
        return mock(AuthenticationContext.class);
    }

    @Bean
    Quarantine quarantine() {
        return mock(Quarantine.class);
    }
}
