package org.entente.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A code by which a person takes over at home what an agent took down. Only its digest is kept. */
@Entity
class TakeOver {

    static final Duration VALID = Duration.ofDays(60);

    /** More wrong codes than this shut the code for good; an agent can give out another. */
    static final int MOST_TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "take_over_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String number;
    private String codeDigest;
    private String salt;
    private Instant issuedAt;
    private String issuedBy;
    private Instant expiresAt;
    private int tries;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected TakeOver() {}

    TakeOver(CaseNumber number, TakeOverCode.Kept code, String issuedBy, Instant at) {
        this.number = number.toString();
        renew(code, issuedBy, at);
    }

    /** Gives out another code; the one before opens nothing any more. */
    final void renew(TakeOverCode.Kept code, String by, Instant at) {
        codeDigest = code.digest();
        salt = code.salt();
        issuedAt = at;
        issuedBy = by;
        expiresAt = at.plus(VALID);
        tries = 0;
        usedAt = null;
    }

    void noteWrongTry() {
        tries++;
    }

    void use(Instant at) {
        usedAt = at;
    }

    boolean isLocked() {
        return tries >= MOST_TRIES;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean hasExpired(Instant at) {
        return !at.isBefore(expiresAt);
    }

    boolean fits(TakeOverCode code) {
        return code.fits(new TakeOverCode.Kept(codeDigest, salt));
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
