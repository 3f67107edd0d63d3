package org.entente.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.access.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An information page in a language, as everybody reads it: the content of the version that its number names. */
@Entity
public class InfoPage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String pageKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private int number;
    private String title;
    private String summary;
    private String markdown;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected InfoPage() {}

    @SuppressWarnings("NullAway.Init")
    InfoPage(String pageKey, Language language) {
        this.pageKey = pageKey;
        this.language = language;
    }

    /** Shows the content of a version from now on. */
    void show(int versionNumber, String content, String by, Instant at) {
        var text = MarkdownText.page(content);
        number = versionNumber;
        title = text.title();
        summary = text.summary();
        markdown = content;
        changedBy = by;
        changedAt = at;
    }

    public String pageKey() {
        return pageKey;
    }

    public Language language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String markdown() {
        return markdown;
    }

    int number() {
        return number;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
