package org.entente.publication;

import java.util.List;

/**
 * How a case would look to others, or does.
 *
 * @param published whether it is public now
 * @param content   what others see or would see
 * @param findings  personal data found in the complaint's text as written, by place in it
 */
public record PublicationPreview(boolean published, PublicComplaint content, List<Finding> findings) {}
