package org.entente.ui.moderation;

/** Carries out what somebody decides on a task, and shows what comes next. */
interface TaskHost {

    /**
     * Takes a decision and moves on to the next task; says so if somebody else was faster.
     *
     * @param name names the sentence that tells what was done: {@code desk.done.<name>}
     */
    void decide(String name, Runnable decision);

    /** Does something that leaves the task open, and shows the task anew with a sentence on what was done. */
    void change(String name, Runnable change);
}
