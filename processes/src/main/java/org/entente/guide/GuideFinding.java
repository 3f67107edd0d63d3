package org.entente.guide;

import java.util.List;

/**
 * Something that is wrong with a guide, or doubtful.
 *
 * @param arguments what the sentence names, as {@link Kind} says in brackets
 */
public record GuideFinding(Severity severity, Kind kind, Place place, List<String> arguments) {

    public GuideFinding {
        arguments = List.copyOf(arguments);
    }

    public enum Severity {
        /** Keeps the guide from being released. */
        ERROR,
        /** Somebody should look at it. */
        WARNING
    }

    /** What a finding is about. */
    public enum Part {
        GUIDE,
        QUESTION,
        OUTCOME,
        FACT,
        HELP
    }

    /**
     * Where.
     *
     * @param id     of the question, outcome, fact or body; empty for the guide as a whole
     * @param detail the field, such as {@code answers.bill.label}; empty for the whole part
     */
    public record Place(Part part, String id, String detail) {

        @Override
        public String toString() {
            return part + " " + id + (detail.isEmpty() ? "" : " " + detail);
        }
    }

    /** What is wrong. Screens translate by name. */
    public enum Kind {
        /** The first question is not there. [its id] */
        NO_START,
        /** An id has other characters than lower case letters, digits and hyphens, or more than 60 of them. [id] */
        BAD_ID,
        /** Something else has the same id. [id] */
        DUPLICATE_ID,
        /** An answer leads to nothing that there is. [id that it names] */
        UNKNOWN_NEXT,
        /** A question has no answers. [] */
        DEAD_END,
        /** A question leads back to itself. [ids on the way, joined by arrows] */
        LOOP,
        /** No path leads to a question or outcome. [] */
        UNREACHABLE,
        /** A text is missing in a language. [code of the language] */
        MISSING_TEXT,
        /** A text is too long. [length, most] */
        TOO_LONG,
        /** There is no such fact. [name] */
        UNKNOWN_FACT,
        /** A fact has no such value. [fact, value] */
        UNKNOWN_VALUE,
        /** The subject is none of the sector. [subject, sector] */
        FOREIGN_SUBJECT,
        /** A fact is to be asked that only choices tell. [fact] */
        NOT_ASKABLE,
        /** A fact is asked, but the guide has no question for it, or no name for one of its values. [fact, value or empty] */
        NO_FACT_QUESTION,
        /** A step depends on a fact that is never known where it is shown. [fact] */
        NEVER_KNOWN,
        /** A step of the door HELP names a body that the list does not have. [id] */
        UNKNOWN_HELP,
        /** A body that helps has neither site nor telephone. [] */
        HELP_WITHOUT_WAY,
        /** An address is not https. [address] */
        BAD_LINK,
        /** There is no such information page in all four languages. [key] */
        UNKNOWN_PAGE,
        /** A complaint is proposed, but there is no letter. [] */
        NO_LETTER,
        /** A complaint is proposed, but a path does not say its sector and subject. [path] */
        NO_SECTOR,
        /** Mediation is proposed, but a path does not say what the dispute is about. [path] */
        NO_MATTER,
        /** With these facts nothing is left to do. [facts as name=value] */
        NOTHING_TO_DO
    }
}
