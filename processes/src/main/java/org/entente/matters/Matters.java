package org.entente.matters;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored matters. */
public interface Matters extends JpaRepository<Matter, Long> {

    Optional<Matter> findByNumber(String number);

    /** Finds a matter in order to change it: changes to one matter wait for each other until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Matter m where m.number = :number")
    Optional<Matter> takeByNumber(String number);

    /** The matters that came from a complaint, oldest first. */
    @Query("select m from Matter m where m.complaintCase.id = :caseId order by m.id")
    List<Matter> ofCase(long caseId);

    /** The same by the complaint's number. */
    @Query("select m from Matter m where m.complaintCase.number = :number order by m.id")
    List<Matter> ofCaseNumber(String number);

    /** The matters of a person by address, newest first. */
    @Query("select m from Matter m where lower(m.personEmail) = lower(:email) order by m.id desc")
    List<Matter> ofPerson(String email);

    /** Matters on a path, newest first. */
    @Query("select m from Matter m where m.kindName = :kind and (:all = true or m.closedAt is null) order by m.id desc")
    List<Matter> onPath(String kind, boolean all, Pageable stretch);

    /** @throws NoSuchCase if there is none */
    default Matter get(CaseNumber number) {
        return findByNumber(number.toString()).orElseThrow(() -> new NoSuchCase(number.toString()));
    }

    /**
     * Gets a matter in order to change it, as {@link #takeByNumber} does.
     *
     * @throws NoSuchCase if there is none
     */
    default Matter take(CaseNumber number) {
        return takeByNumber(number.toString()).orElseThrow(() -> new NoSuchCase(number.toString()));
    }

    /** The same for a path: @throws NoSuchCase also if the matter is on another path */
    default <T extends Matter> T take(CaseNumber number, Class<T> path) {
        var taken = Hibernate.unproxy(take(number));
        if (!path.isInstance(taken)) {
            throw new NoSuchCase(number + ", on another path");
        }
        return path.cast(taken);
    }
}
