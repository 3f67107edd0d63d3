package org.entente.mailreading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a mail, or the mail itself: headers, and either children or bytes.
 *
 * @param headers unfolded, in order; names as written
 * @param bytes the body as it stands in the mail, still transfer-encoded
 * @param children the parts of a multipart or the mail inside a message/rfc822
 */
record MimePart(List<Header> headers, byte[] bytes, List<MimePart> children) {

    record Header(String name, String value) {}

    /** Gives the first value of a header. */
    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    List<String> headers(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    HeaderText.Parameterised contentType(Problems problems) {
        return HeaderText.parameterised(header("Content-Type").orElse("text/plain"), problems);
    }

    /** Gives the media type in lower case; {@code text/plain} if none is stated or what is stated is none. */
    String type(Problems problems) {
        var type = contentType(problems).value();
        return type.matches("[a-z0-9.+-]{1,80}/[a-z0-9.+_-]{1,120}") ? type : "text/plain";
    }

    boolean isAttachment(Problems problems) {
        return disposition(problems).value().equals("attachment");
    }

    HeaderText.Parameterised disposition(Problems problems) {
        return HeaderText.parameterised(header("Content-Disposition").orElse(""), problems);
    }

    /** Gives the file name: of the disposition, else of the type (RFC 2183). */
    @Nullable
    String fileName(Problems problems) {
        var name = disposition(problems).parameters().getOrDefault("filename", "");
        var other = contentType(problems).parameters().getOrDefault("name", "");
        var chosen = name.isBlank() ? other : name;
        return chosen.isBlank() ? null : HeaderText.fileName(chosen);
    }

    String contentId() {
        return header("Content-ID").orElse("").strip().replaceAll("[<>]", "");
    }

    byte[] content(Problems problems) {
        return TransferCoding.decode(bytes, header("Content-Transfer-Encoding").orElse(""), problems);
    }

    String text(Problems problems) {
        var decoded =
                CharacterSets.decode(content(problems), contentType(problems).parameter("charset"), problems);
        return decoded.replace("\r\n", "\n").replace('\r', '\n');
    }

    boolean is(Problems problems, String... types) {
        return Arrays.asList(types).contains(type(problems));
    }
}
