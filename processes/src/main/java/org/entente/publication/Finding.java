package org.entente.publication;

/**
 * A piece of text that is personal data.
 *
 * @param kind what it is
 * @param start index of its first character
 * @param end index after its last character
 */
public record Finding(PersonalDataKind kind, int start, int end) {

    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a finding is not empty, but start=" + start + " end=" + end);
        }
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
