package org.entente.filing;

import org.entente.casefile.CaseFile;

/** What became of an uploaded file. */
public sealed interface AttachOutcome {

    record Attached(CaseFile.FileEntry file) implements AttachOutcome {}

    /** The file was not kept. */
    record NotAttached(Reason reason) implements AttachOutcome {
        public enum Reason {
            TOO_LARGE,
            TOO_MANY,
            TYPE_NOT_ALLOWED,
            CONTENT_DOES_NOT_FIT_NAME,
            EMPTY,
            NO_SPACE
        }
    }
}
