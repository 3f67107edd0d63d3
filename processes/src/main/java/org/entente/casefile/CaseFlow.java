package org.entente.casefile;

/**
 * The process of a case, as stages see it. All calls take part in the caller's transaction: case, process and letters
 * commit together or not at all.
 */
public interface CaseFlow {

    /** Starts {@code complaintHandling} with the case number as business key. */
    void start(CaseNumber number);

    /**
     * Completes a staff task.
     *
     * @param engineTaskId the engine's id of the task, from its {@code StaffTask}
     * @param verdict      a code that the model's next gateway knows
     */
    void complete(String engineTaskId, String verdict);

    /**
     * Delivers a signal to a case that waits for it.
     *
     * @param verdict a code for the model's next gateway; empty where the signal alone says all
     * @return false if the case does not wait for the signal; nothing has happened then
     */
    boolean deliver(CaseNumber number, CaseSignal signal, String verdict);

    /** Starts {@code lateReply} for a message of the company that came after the case's process had ended. */
    void startLateReply(CaseNumber number);

    /** Starts {@code consumerMail} for a mail of the consumer that waits in the case for a person to read it. */
    void startMailCheck(CaseNumber number);

    /** Starts {@code publicationCheck} for a case that its consumer makes public after it was accepted. */
    void askForPublication(CaseNumber number);
}
