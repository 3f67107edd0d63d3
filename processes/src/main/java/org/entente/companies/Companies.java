package org.entente.companies;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored companies. */
public interface Companies extends JpaRepository<Company, Long> {

    Optional<Company> findByNumber(int number);

    @EntityGraph(attributePaths = "aliases")
    List<Company> findByVerifiedAtIsNotNullOrderByName();

    @Query("select c from Company c where lower(c.name) = lower(:name) and lower(c.complaintEmail) = lower(:email)")
    List<Company> findByNameAndEmail(String name, String email);

    @Query(value = "select nextval('company_number_seq')", nativeQuery = true)
    int nextNumber();
}
