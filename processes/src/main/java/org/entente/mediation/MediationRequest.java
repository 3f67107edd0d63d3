package org.entente.mediation;

import java.util.List;
import org.entente.access.Language;
import org.entente.casefile.Channel;
import org.entente.casefile.UploadedFile;
import org.entente.matters.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer tells who asks for mediation.
 *
 * @param companyNumber of the directory; null if the company is none of it
 * @param toldCompany   the company as the person calls it, at most 200 characters; null if it is one of the directory, or
 *                      unknown
 * @param agrees        whether the consumer agrees already to the text of {@link MediationConsent#VERSION}, so that the
 *                      dossier goes on if exactly one service takes it now
 */
public record MediationRequest(
        Person person,
        Language language,
        String title,
        String narrative,
        Channel channel,
        @Nullable Integer companyNumber,
        @Nullable String toldCompany,
        ToldFacts facts,
        boolean agrees,
        List<UploadedFile> files) {

    private static final int LONGEST_COMPANY = 200;

    public MediationRequest {
        files = List.copyOf(files);
        if (toldCompany != null && toldCompany.length() > LONGEST_COMPANY) {
            throw new IllegalArgumentException("a company has at most " + LONGEST_COMPANY + " characters");
        }
        if (channel == Channel.WEB && !person.hasMailbox()) {
            throw new IllegalArgumentException("who asks on a page gives a mail address");
        }
    }

    /** Whether an agent tells it for somebody who called, came or wrote a letter. */
    public boolean isTakenDown() {
        return channel != Channel.WEB && channel != Channel.MAIL;
    }
}
