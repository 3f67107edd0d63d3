package org.entente.inspection;

import java.util.List;
import org.entente.casefile.CaseNumber;

/** That two reports tell of the same practice, and why we think so. */
public record ReportLink(CaseNumber number, List<Reason> reasons) {

    /** Why two reports are linked. */
    public sealed interface Reason {

        /** @param host in normal form; on a platform with the page there */
        record SameWebsite(String host) implements Reason {}

        /** @param number by E.164 */
        record SamePhone(String number) implements Reason {}

        record SameSender(String sender) implements Reason {}

        /**
         * @param share  of runs of three words, 0 to 1
         * @param common the longest run of words in both, without capitals and accents
         */
        record SimilarText(double share, String common) implements Reason {}
    }

    public ReportLink {
        reasons = List.copyOf(reasons);
    }
}
