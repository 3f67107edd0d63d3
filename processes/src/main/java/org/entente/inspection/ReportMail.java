package org.entente.inspection;

import java.time.Clock;
import java.util.Set;
import org.entente.access.Viewer;
import org.entente.casefile.Channel;
import org.entente.matters.Matter;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterMail;
import org.entente.matters.MatterParty;
import org.entente.matters.ReceivedMail;
import org.entente.matters.Writing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what persons and authorities mail into their reports, for inspectors alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportMail implements MatterMail {

    private final MatterConversation conversation;
    private final MatterHistory history;
    private final Clock clock;

    ReportMail(MatterConversation conversation, MatterHistory history, Clock clock) {
        this.conversation = conversation;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.INSPECTION_REPORT;
    }

    @Override
    public void received(Matter matter, MatterParty author, ReceivedMail received) {
        if (conversation.has(matter, received.rawMailId())) {
            return;
        }
        conversation.add(
                matter,
                new Writing(
                        author,
                        null,
                        Set.of(),
                        Channel.MAIL,
                        received.text(),
                        received.fullText(),
                        received.rawMailId()),
                received.files());
        history.addInternal(matter, ReportEvent.PERSON_WROTE, Viewer.system(), "from", author.name());
    }

    @Override
    public void bounced(Matter matter, MatterParty party) {
        if (party == MatterParty.PERSON) {
            matter.notePersonMailFails(clock.instant());
        }
    }
}
