package org.entente.contact;

/** How far a question has come. */
public enum QuestionState {
    /** An agent owes an answer. */
    WAITING,
    /** The answer was sent; the asker may ask further. */
    ANSWERED,
    /** No further question came, or the asker said that none will. A further one opens it again. */
    CLOSED,
    /** It became a complaint or something else with a number of its own. */
    TURNED,
    /** It was no question: an agent set it aside. */
    SET_ASIDE
}
