package org.entente.mailreading;

import java.util.Arrays;

/**
 * A file that came with a mail.
 *
 * @param name the name given by the sender without any path, decoded; made up from the type if there was none. Not
 *     unique and not safe as a name on disk
 * @param declaredType the media type that the sender stated, in lower case, without parameters; not to be trusted
 * @param content the decoded bytes
 * @param inline whether the text shows it in place, like a logo
 */
public record MailAttachment(String name, String declaredType, byte[] content, boolean inline) {

    public MailAttachment {
        content = content.clone();
    }

    /** Gives a copy. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Gives the number of bytes. */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAttachment that
                && name.equals(that.name)
                && declaredType.equals(that.declaredType)
                && inline == that.inline
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "MailAttachment[name=" + name + ", declaredType=" + declaredType + ", size=" + size() + "]";
    }
}
