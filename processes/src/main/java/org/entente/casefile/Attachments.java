package org.entente.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored descriptions of files. */
public interface Attachments extends JpaRepository<Attachment, Long> {

    List<Attachment> findByDraftIdOrderById(UUID draftId);

    List<Attachment> findByCaseIdOrderById(long caseId);
}
