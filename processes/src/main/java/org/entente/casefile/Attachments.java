package org.entente.casefile;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored descriptions of files. */
public interface Attachments extends JpaRepository<Attachment, Long> {

    List<Attachment> findByDraftIdOrderById(UUID draftId);

    List<Attachment> findByReportDraftIdOrderById(UUID draftId);

    List<Attachment> findByCaseIdOrderById(long caseId);

    List<Attachment> findByMatterIdOrderById(long matterId);

    List<Attachment> findByMatterMessageIdOrderById(long messageId);

    /**
     * The ids of the files that came with a message, in the order they came.
     *
     * @param messageId null for those of the complaint itself
     */
    default List<Long> idsOf(ComplaintCase complaintCase, @Nullable Long messageId) {
        return findByCaseIdOrderById(complaintCase.id()).stream()
                .filter(file -> Objects.equals(file.messageId(), messageId))
                .map(Attachment::id)
                .toList();
    }
}
