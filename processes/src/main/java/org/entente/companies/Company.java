package org.entente.companies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.access.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A company that people complain about. */
@Entity
public class Company {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private int number;
    private String name;
    private @Nullable String enterpriseNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private String complaintEmail;
    private @Nullable String website;
    private @Nullable Instant verifiedAt;
    private @Nullable Instant unreachableSince;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "company_alias", joinColumns = @JoinColumn(name = "company_id"))
    @Column(name = "alias")
    private Set<String> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    Company(int number, CompanyEntry entry, Instant createdAt) {
        this.number = number;
        this.name = entry.name();
        this.enterpriseNumber = entry.enterpriseNumber() == null
                ? null
                : entry.enterpriseNumber().digits();
        this.sector = entry.sector();
        this.language = entry.language();
        this.complaintEmail = entry.complaintEmail();
        this.website = entry.website();
        this.createdAt = createdAt;
        this.aliases.addAll(entry.aliases());
    }

    /** Somebody checked that complaints to this address reach the company. */
    public void verify(Instant at) {
        verifiedAt = at;
        unreachableSince = null;
    }

    /** Mail to the address came back for good. */
    public void becomeUnreachable(Instant at) {
        if (unreachableSince == null) {
            unreachableSince = at;
        }
    }

    /** Replaces the address that complaints go to; it counts as checked from now on. */
    public void correctAddress(String email, Instant at) {
        complaintEmail = email;
        verify(at);
    }

    void rename(String newName, Collection<String> newAliases) {
        name = CompanyEntry.checkedName(newName);
        aliases.clear();
        aliases.addAll(newAliases);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("company " + name + " has not been saved");
        }
        return id;
    }

    /** The number under which the directory lists the company; part of its public address. */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Set<String> aliases() {
        return Set.copyOf(aliases);
    }

    public @Nullable EnterpriseNumber enterpriseNumber() {
        return enterpriseNumber == null ? null : new EnterpriseNumber(enterpriseNumber);
    }

    public Sector sector() {
        return sector;
    }

    public Language language() {
        return language;
    }

    public String complaintEmail() {
        return complaintEmail;
    }

    public @Nullable String website() {
        return website;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public boolean isUnreachable() {
        return unreachableSince != null;
    }
}
