package org.entente.inspection;

/** Why no reports are taken from a mailbox for a time; the person is told. */
public enum ShutOutReason {
    /** The same again and again. */
    FLOOD,
    /** Made up. */
    INVENTED,
    /** Insults or threats. */
    ABUSE,
    /** Somebody wrote in another's name. */
    FALSE_NAME
}
