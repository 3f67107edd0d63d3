package org.entente.ui.moderation;

import org.entente.mailreading.Evidence;
import org.entente.ui.casefile.Wording;

/** Says in a sentence what was found out about a mail. */
record EvidenceText(Evidence evidence, Wording words) {

    /** What no screen has a sentence for is shown as it was noted. */
    String sentence() {
        var key = "desk.evidence." + evidence.code();
        return words.knows(key)
                ? words.say(key, evidence.arguments().stream().map(this::word).toArray())
                : evidence.line();
    }

    /** Names of constants become words; all else, such as case numbers, stays. */
    private String word(String argument) {
        var key = "desk.evidence.word." + argument;
        return words.knows(key) ? words.say(key) : argument;
    }
}
