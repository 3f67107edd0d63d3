package org.entente.mailreading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens what Outlook packs into one {@code winmail.dat} (MS-OXTNEF): a row of attributes, each with its length. Reads
 * only what is there: lengths beyond the end stop the reading, and what was found until then counts.
 */
final class Tnef {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int ATTACHMENT_BEGINS = 0x9002;
    private static final int ATTACHMENT_TITLE = 0x8010;
    private static final int ATTACHMENT_DATA = 0x800F;
    private static final int ATTACHMENT_PROPERTIES = 0x9005;
    private static final int LONG_FILE_NAME = 0x3707;
    private static final int TYPE_UNICODE = 0x1F;
    private static final int TYPE_STRING = 0x1E;
    private static final int TYPE_BINARY = 0x102;
    private static final int TYPE_OBJECT = 0x0D;
    private static final int MOST_FILES = 500;
    private static final int MOST_PROPERTIES = 200;
    private static final int HEADER_OF_AN_ATTRIBUTE = 9;

    private final ByteBuffer data;
    private final List<MailAttachment> files = new ArrayList<>();
    private @Nullable String name;
    private byte @Nullable [] content;

    private Tnef(byte[] bytes) {
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isTnef(byte[] bytes) {
        return bytes.length > 6
                && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == SIGNATURE;
    }

    /** Gives the files inside, in their order; none if it is no TNEF. */
    static List<MailAttachment> files(byte[] bytes) {
        return isTnef(bytes) ? new Tnef(bytes).read() : List.of();
    }

    private List<MailAttachment> read() {
        int at = 6;
        while (at + HEADER_OF_AN_ATTRIBUTE <= data.limit() && files.size() < MOST_FILES) {
            int id = data.getShort(at + 1) & 0xffff;
            long length = data.getInt(at + 5) & 0xffffffffL;
            int start = at + HEADER_OF_AN_ATTRIBUTE;
            if (length > data.limit() - start) {
                break;
            }
            attribute(id, start, (int) length);
            at = start + (int) length + 2;
        }
        close();
        return List.copyOf(files);
    }

    private void attribute(int id, int start, int length) {
        switch (id) {
            case ATTACHMENT_BEGINS -> close();
            case ATTACHMENT_TITLE -> name = name == null ? text(start, length, false) : name;
            case ATTACHMENT_DATA -> content = bytes(start, length);
            case ATTACHMENT_PROPERTIES -> {
                var longName = property(start, length);
                name = longName == null || longName.isBlank() ? name : longName;
            }
            default -> {
                // other attributes describe the message, not a file
            }
        }
    }

    private void close() {
        if (content != null) {
            files.add(new MailAttachment(
                    HeaderText.fileName(name == null || name.isBlank() ? "file.bin" : name),
                    "application/octet-stream",
                    content,
                    false));
        }
        name = null;
        content = null;
    }

    /** Walks through the properties up to the long file name. */
    private @Nullable String property(int start, int length) {
        int end = start + length;
        int at = start + 4;
        for (int i = 0; i < MOST_PROPERTIES && at + 4 <= end; i++) {
            int type = data.getShort(at) & 0xffff;
            int id = data.getShort(at + 2) & 0xffff;
            at += 4;
            if ((id & 0x8000) != 0) {
                at = afterName(at, end);
            }
            boolean counted = type == TYPE_STRING || type == TYPE_UNICODE || type == TYPE_BINARY || type == TYPE_OBJECT;
            int fixed = fixedLength(type);
            if (at < 0 || !counted && fixed < 0) {
                return null;
            }
            if (!counted) {
                at += fixed;
                continue;
            }
            if (at + 8 > end) {
                return null;
            }
            long count = data.getInt(at) & 0xffffffffL;
            at += 4;
            for (long value = 0; value < count; value++) {
                if (value > MOST_PROPERTIES || at + 4 > end) {
                    return null;
                }
                long size = data.getInt(at) & 0xffffffffL;
                at += 4;
                if (size > end - at) {
                    return null;
                }
                if (id == LONG_FILE_NAME) {
                    return text(at, (int) size, type == TYPE_UNICODE);
                }
                at += (int) (size + 3 & ~3L);
            }
        }
        return null;
    }

    /** Named properties carry a 16-byte id and a number or a name. Gives where the value begins, -1 if nowhere. */
    private int afterName(int at, int end) {
        if (at + 24 > end) {
            return -1;
        }
        if (data.getInt(at + 16) == 0) {
            return at + 24;
        }
        long size = data.getInt(at + 20) & 0xffffffffL;
        long after = at + 24 + (size + 3 & ~3L);
        return after > end ? -1 : (int) after;
    }

    private static int fixedLength(int type) {
        return switch (type) {
            case 0x02, 0x03, 0x04, 0x0A, 0x0B -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> 16;
            default -> -1;
        };
    }

    private byte[] bytes(int start, int length) {
        var bytes = new byte[length];
        data.get(start, bytes);
        return bytes;
    }

    private String text(int start, int length, boolean unicode) {
        var bytes = bytes(start, length);
        var text = unicode
                ? new String(bytes, StandardCharsets.UTF_16LE)
                : CharacterSets.decode(bytes, null, new Problems());
        int end = text.indexOf('\u0000');
        return end < 0 ? text : text.substring(0, end);
    }
}
