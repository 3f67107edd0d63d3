package org.entente.publication;

import java.util.List;

/**
 * How a message would look to others.
 *
 * @param text     what they would see
 * @param findings personal data found in the message as written, by place in it
 */
public record MessagePreview(RedactedText text, List<Finding> findings) {}
