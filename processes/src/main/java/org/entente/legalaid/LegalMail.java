package org.entente.legalaid;

import static org.entente.casefile.DeadlineKind.LEGAL_COMPANY_ANSWER;
import static org.entente.casefile.DeadlineKind.LEGAL_MEMBER_ANSWER;

import java.util.Map;
import java.util.Set;
import org.entente.access.Viewer;
import org.entente.casefile.Channel;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.matters.Matter;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterMail;
import org.entente.matters.MatterParty;
import org.entente.matters.ReceivedMail;
import org.entente.matters.Writing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail of the member and of the company goes into the file; the lawyer sees that something new is there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegalMail implements MatterMail {

    static final String AWAIT_MEMBER = "awaitMember";
    static final String AWAIT_COMPANY = "awaitCompany";
    static final String AWAIT_MEMBERSHIP = "awaitMembership";
    static final String TOLD = "told";

    private final MatterConversation conversation;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final Letters letters;

    LegalMail(MatterConversation conversation, MatterHistory history, MatterFlow flow, Letters letters) {
        this.conversation = conversation;
        this.history = history;
        this.flow = flow;
        this.letters = letters;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.LEGAL_AID;
    }

    @Override
    public void received(Matter matter, MatterParty author, ReceivedMail received) {
        var file = (LegalFile) matter;
        var readers = author == MatterParty.PERSON ? Set.<MatterParty>of() : Set.of(MatterParty.PERSON);
        var writing = new Writing(
                author, null, readers, Channel.MAIL, received.text(), received.fullText(), received.rawMailId());
        conversation.add(file, writing, received.files());
        if (author == MatterParty.PERSON) {
            memberWrote(file, Channel.MAIL, received.files().size());
        } else {
            companyWrote(file, received.files().size());
        }
    }

    /** What follows from what the member wrote, on our page or by mail. */
    void memberWrote(LegalFile file, Channel channel, int fileCount) {
        file.noteNew();
        history.add(
                file,
                LegalEvent.LEGAL_MEMBER_WROTE,
                Viewer.consumerOf(file.number().toString()),
                "channel",
                channel.name(),
                "files",
                Integer.toString(fileCount));
        if (file.is(LegalState.MEMBERSHIP_ASKED)) {
            file.giveMembership(null, file.updatedAt());
            flow.deliver(file.number(), AWAIT_MEMBERSHIP, Map.of(TOLD, "byMail"));
        } else if (file.awaits(LEGAL_MEMBER_ANSWER)) {
            flow.deliver(file.number(), AWAIT_MEMBER, Map.of());
        }
    }

    private void companyWrote(LegalFile file, int fileCount) {
        file.noteNew();
        history.add(file, LegalEvent.LEGAL_COMPANY_WROTE, Viewer.company(), "files", Integer.toString(fileCount));
        letters.toPerson(LetterKind.LEGAL_COMPANY_ANSWERED, file, MatterLetter.plain());
        if (file.awaits(LEGAL_COMPANY_ANSWER)) {
            flow.deliver(file.number(), AWAIT_COMPANY, Map.of());
        }
    }

    /** A company that our letter did not reach will not answer: the lawyer looks for another way. */
    @Override
    public void bounced(Matter matter, MatterParty party) {
        var file = (LegalFile) matter;
        file.noteNew();
        history.addInternal(file, LegalEvent.LEGAL_LETTER_BOUNCED, Viewer.system(), "party", party.name());
        if (party == MatterParty.COMPANY && file.awaits(LEGAL_COMPANY_ANSWER)) {
            flow.deliver(file.number(), AWAIT_COMPANY, Map.of());
        }
    }
}
