package org.entente.filing;

import java.util.UUID;
import org.entente.casefile.Complaint;

/**
 * Files a complaint.
 *
 * @param draftId the draft that it was written in; it is also the submission's identity: sent twice, there is one case
 */
public record FileComplaint(UUID draftId, CompanyChoice company, Complaint complaint) {}
