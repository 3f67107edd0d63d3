package org.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.testing.ProcessesTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages are published, read, and taken back; what was published stays as it was. */
@ProcessesTest
class InfoPagesIT {

    private static final Viewer MANAGER = Viewer.staff("maud", Set.of(Role.MANAGER));
    private static final Viewer MODERATOR = Viewer.staff("mila", Set.of(Role.MODERATOR));

    @Autowired
    InfoPages pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsWhatWasPublishedLastOrTakenBack() {
        publish("lamps", "# Lamps\n\nLight.\n\n## More\n\nOf it.");
        publish("lamps", "# Lamps\n\nMore light.");

        assertThat(pages.find("lamps", Language.EN)).hasValueSatisfying(page -> {
            assertThat(page.summary()).isEqualTo("More light.");
            assertThat(page.number()).isEqualTo(2);
        });

        pages.takeBack("lamps", Language.EN, 1, MANAGER);

        assertThat(pages.find("lamps", Language.EN)).hasValueSatisfying(page -> {
            assertThat(page.summary()).isEqualTo("Light.");
            assertThat(page.html()).isEqualTo("<h2>More</h2>\n<p>Of it.</p>\n");
        });
        assertThat(pages.versions("lamps", Language.EN, MANAGER))
                .extracting(InfoPageVersion::number, InfoPageVersion::isCurrent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, false), org.assertj.core.groups.Tuple.tuple(1, true));
        assertThat(pages.completeKeys()).as("it is there in English alone").doesNotContain("lamps");
    }

    @Test
    void overwritesNobodyInSilence() {
        pages.saveDraft("chairs", Language.NL, 0, "# Stoelen\n\nZit.", MANAGER);

        assertThat(pages.saveDraft("chairs", Language.NL, 0, "# Anders\n\nZit.", MANAGER))
                .isInstanceOfSatisfying(
                        InfoPageOutcome.Conflict.class,
                        conflict -> assertThat(conflict.theirs()).isNotNull());
        assertThat(pages.publish("chairs", Language.NL, 2, MANAGER)).isInstanceOf(InfoPageOutcome.Conflict.class);
        assertThat(pages.publish("chairs", Language.NL, 1, MANAGER)).isInstanceOf(InfoPageOutcome.Published.class);
        assertThat(pages.draft("chairs", Language.NL, MANAGER)).isEmpty();
    }

    @Test
    void publishesNothingWithProblems() {
        pages.saveDraft("tables", Language.FR, 0, "Sans titre", MANAGER);

        assertThat(pages.publish("tables", Language.FR, 1, MANAGER)).isInstanceOf(InfoPageOutcome.Refused.class);
        assertThat(pages.find("tables", Language.FR)).isEmpty();
    }

    @Test
    void leavesManagersPagesAloneWhenAnotherOneShips() {
        pages.install("rugs", Language.DE, "# Teppiche\n\nWeich.");
        pages.install("rugs", Language.DE, "# Teppiche\n\nSehr weich.");
        assertThat(pages.find("rugs", Language.DE))
                .hasValueSatisfying(page -> assertThat(page.number()).isEqualTo(2));
        pages.saveDraft("rugs", Language.DE, 0, "# Teppiche\n\nRund.", MANAGER);
        pages.publish("rugs", Language.DE, 1, MANAGER);

        pages.install("rugs", Language.DE, "# Teppiche\n\nAus Wolle.");
        pages.install("rugs", Language.DE, "# Teppiche\n\nAus Wolle.");

        assertThat(pages.find("rugs", Language.DE))
                .hasValueSatisfying(page -> assertThat(page.summary()).isEqualTo("Rund."));
        assertThat(pages.versions("rugs", Language.DE, MANAGER)).hasSize(4);
    }

    @Test
    void isWrittenByManagersAlone() {
        assertThatThrownBy(() -> pages.saveDraft("x", Language.EN, 0, "# X\n\nY.", MODERATOR))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> pages.publish("x", Language.EN, 1, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> pages.takeBack("x", Language.EN, 1, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> pages.versions("x", Language.EN, MODERATOR)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void versionsNeverChange() {
        publish("beds", "# Beds\n\nSleep.");
        assertThatThrownBy(() ->
                        jdbc.sql("update info_page_version set markdown = ''").update())
                .isInstanceOf(DataAccessException.class);
    }

    private void publish(String key, String markdown) {
        pages.saveDraft(key, Language.EN, 0, markdown, MANAGER);
        assertThat(pages.publish(key, Language.EN, 1, MANAGER)).isInstanceOf(InfoPageOutcome.Published.class);
    }
}
