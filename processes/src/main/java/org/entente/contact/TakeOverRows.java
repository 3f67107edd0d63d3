package org.entente.contact;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TakeOverRows extends JpaRepository<TakeOver, Long> {

    /** Tries at one code wait for each other: the limit holds however many come at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TakeOver t where t.number = :number")
    Optional<TakeOver> take(String number);
}
