package org.entente.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.access.Viewer;
import org.entente.casefile.Channel;
import org.entente.companies.Company;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.MatterLetter;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterMail;
import org.entente.matters.MatterParty;
import org.entente.matters.ReceivedMail;
import org.entente.matters.Writing;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What mails to a mediation mean: each party's words reach the others, and what a service decides by mail is recorded by a
 * person. Nothing is guessed from a text.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MediationMailbox implements MatterMail {

    private static final String SERVICE_WROTE = "serviceWrote";

    private final MatterConversation conversation;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final MediationPost post;
    private final Mediations mediations;

    MediationMailbox(
            MatterConversation conversation,
            MatterHistory history,
            MatterFlow flow,
            MediationPost post,
            Mediations mediations) {
        this.conversation = conversation;
        this.history = history;
        this.flow = flow;
        this.post = post;
        this.mediations = mediations;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.MEDIATION;
    }

    @Override
    public void received(org.entente.matters.Matter matter, MatterParty author, ReceivedMail mail) {
        var mediation = (Mediation) Hibernate.unproxy(matter);
        switch (author) {
            case PERSON -> personWrote(mediation, mail);
            case SERVICE -> serviceWrote(mediation, mail);
            case COMPANY -> companyWrote(mediation, mail);
            case STAFF -> throw new IllegalArgumentException("staff write at their desks, not by mail");
        }
    }

    private void personWrote(Mediation mediation, ReceivedMail mail) {
        var files = add(mediation, MatterParty.PERSON, Set.of(MatterParty.SERVICE), mail);
        history.add(
                mediation,
                MediationEvent.PERSON_WROTE,
                Viewer.consumerOf(mediation.number().toString()));
        mediations.tellService(mediation, mail.text(), files);
    }

    private void serviceWrote(Mediation mediation, ReceivedMail mail) {
        var files = add(mediation, MatterParty.SERVICE, Set.of(MatterParty.PERSON), mail);
        history.add(mediation, MediationEvent.SERVICE_WROTE, Viewer.system());
        post.toPerson(LetterKind.MEDIATION_MESSAGE, mediation, quoted(mail, files));
        flow.deliver(mediation.number(), SERVICE_WROTE, Map.of());
    }

    private void companyWrote(Mediation mediation, ReceivedMail mail) {
        var files = add(mediation, MatterParty.COMPANY, Set.of(MatterParty.PERSON, MatterParty.SERVICE), mail);
        history.add(mediation, MediationEvent.COMPANY_WROTE, Viewer.company());
        var company = mediation.company().map(Company::name).orElse("");
        post.toPersonFrom(LetterKind.MEDIATION_MESSAGE, mediation, quoted(mail, files), company);
        if (mediation.standing().isWithService()) {
            post.toService(
                    LetterKind.MEDIATION_SERVICE_MESSAGE,
                    mediation,
                    MatterLetter.of(quoted(mail, files)).with(company));
        }
    }

    private List<Long> add(Mediation mediation, MatterParty author, Set<MatterParty> readers, ReceivedMail mail) {
        var message = conversation.add(
                mediation,
                new Writing(author, null, readers, Channel.MAIL, mail.text(), mail.fullText(), mail.rawMailId()),
                mail.files());
        return conversation.fileIdsOf(message);
    }

    private static LetterDetails quoted(ReceivedMail mail, List<Long> files) {
        return LetterDetails.none().withQuotedText(mail.text()).withAttachments(files);
    }

    @Override
    public void bounced(org.entente.matters.Matter matter, MatterParty party) {
        var mediation = (Mediation) Hibernate.unproxy(matter);
        history.add(mediation, MediationEvent.LETTER_BOUNCED, Viewer.system(), "party", party.name());
        if (party == MatterParty.PERSON) {
            matter.notePersonMailFails(mediation.updatedAt());
        }
        if (party == MatterParty.SERVICE) {
            flow.deliver(mediation.number(), SERVICE_WROTE, Map.of());
        }
    }
}
