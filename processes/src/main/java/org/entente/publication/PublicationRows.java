package org.entente.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored publications. */
interface PublicationRows extends JpaRepository<Publication, Long> {

    Optional<Publication> findByNumber(String number);

    Optional<Publication> findByCaseId(long caseId);

    List<Publication> findByCompanyId(long companyId);
}
