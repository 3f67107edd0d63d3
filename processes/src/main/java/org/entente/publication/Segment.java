package org.entente.publication;

/** A piece of a {@link RedactedText}, for rendering. */
public sealed interface Segment {

    /** Words that may be shown. */
    record Text(String value) implements Segment {}

    /** A place where something was hidden. */
    record Hidden(PersonalDataKind kind) implements Segment {}
}
