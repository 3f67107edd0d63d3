package org.entente.legalaid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.entente.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the list of the setting {@code entente.members.import-path} over, if it is another one than the last. */
@Component
@EnableConfigurationProperties(MembersSettings.class)
class MemberImportAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(MemberImportAtStart.class);

    private final MemberImport members;
    private final MembersSettings settings;

    MemberImportAtStart(MemberImport members, MembersSettings settings) {
        this.members = members;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void importList() {
        var path = settings.importPath();
        if (path == null) {
            return;
        }
        try {
            var bytes = Files.readAllBytes(path);
            if (!members.holds(bytes)
                    && members.take(String.valueOf(path.getFileName()), bytes, Viewer.system())
                            instanceof MemberImportOutcome.Refused refused) {
                LOG.warn("the list of members of entente.members.import-path was refused: {}", refused.problems());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("entente.members.import-path can't be read", unreadable);
        }
    }
}
