package org.entente.matters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.casefile.Channel;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a matter, and who may read it besides staff. Rows are only ever added. */
@Entity
@Immutable
public class MatterMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_message_seq")
    private @Nullable Long id;

    private long matterId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MatterParty author;

    private @Nullable String account;
    private String readers;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Channel channel;

    private Instant writtenAt;
    private String text;
    private @Nullable String fullText;
    private @Nullable Long rawMailId;

    @SuppressWarnings("NullAway.Init")
    protected MatterMessage() {}

    MatterMessage(long matterId, Writing writing, Instant writtenAt) {
        this.matterId = matterId;
        this.author = writing.author();
        this.account = writing.account();
        this.readers = writing.readers().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        this.channel = writing.channel();
        this.writtenAt = writtenAt;
        this.text = writing.text();
        this.fullText = writing.fullText();
        this.rawMailId = writing.rawMailId();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("message has not been saved");
        }
        return id;
    }

    public MatterParty author() {
        return author;
    }

    /** The account of the member of staff who wrote it. */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** Who may read it besides staff; nobody for a note. */
    public Set<MatterParty> readers() {
        var parties = EnumSet.noneOf(MatterParty.class);
        if (!readers.isEmpty()) {
            Arrays.stream(readers.split(" ")).map(MatterParty::valueOf).forEach(parties::add);
        }
        return parties;
    }

    public Channel channel() {
        return channel;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String text() {
        return text;
    }

    /** With quoted history and signature, if anything was left out. */
    public Optional<String> fullText() {
        return Optional.ofNullable(fullText);
    }

    public Optional<Long> rawMailId() {
        return Optional.ofNullable(rawMailId);
    }
}
