package org.entente.filing;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored drafts. */
interface FilingDraftRows extends JpaRepository<FilingDraft, UUID> {}
