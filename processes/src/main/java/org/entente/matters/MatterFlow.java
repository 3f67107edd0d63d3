package org.entente.matters;

import java.util.Map;
import org.entente.casefile.CaseNumber;

/**
 * The process of a matter, as paths see it. All calls take part in the caller's transaction. The number of the matter is the
 * business key and the process variable {@code matterNumber}.
 */
public interface MatterFlow {

    /** Starts the process of the matter's kind. */
    void start(Matter matter);

    /**
     * Completes a user task.
     *
     * @param engineTaskId from {@code desks}
     * @param verdict      a code that the model's next gateway knows, given as the variable {@code verdict}
     */
    void complete(String engineTaskId, String verdict);

    /**
     * Triggers the receive task or the message event that the process waits in.
     *
     * @param signal    the id of the receive task, or the name of the message
     * @param variables plain values for the model
     * @return false if the matter does not wait for it; nothing has happened then
     */
    boolean deliver(CaseNumber number, String signal, Map<String, Object> variables);
}
