package org.entente.contact;

/** What the history of a question notes. Behind the kinds the names of their facts. */
public enum QuestionEvent {
    /** channel */
    ASKED,
    ANSWERED,
    FURTHER_ASKED,
    /** due */
    DELAYED,
    CLOSED_BY_SILENCE,
    CLOSED_BY_ASKER,
    SET_ASIDE,
    /** number, kind */
    TURNED_INTO,
    LETTER_CAME_BACK,
    /** An agent used an earlier answer or a page; number or page. For staff only. */
    SUGGESTION_USED,
    TAKE_OVER_CODE_ISSUED,
    TAKEN_OVER
}
