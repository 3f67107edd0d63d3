package org.entente.legalaid;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.UploadedFile;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.Matters;
import org.entente.matters.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the member does with a file. All methods throw {@code AccessDenied} unless the viewer is the file's person, and
 * {@link CaseConflict} if the moment has passed.
 */
@Service
@Transactional
public class LegalMember {

    private final Matters matters;
    private final MatterConversation conversation;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final LegalMail mail;
    private final CaseChanges changes;
    private final Clock clock;

    LegalMember(
            Matters matters,
            MatterConversation conversation,
            MatterHistory history,
            MatterFlow flow,
            LegalMail mail,
            CaseChanges changes,
            Clock clock) {
        this.matters = matters;
        this.conversation = conversation;
        this.history = history;
        this.flow = flow;
        this.mail = mail;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Gives the membership number that was asked for.
     *
     * @param typed null if the person is no member
     * @throws IllegalArgumentException if it can't be one; the message does not repeat it
     */
    public void giveMembership(CaseNumber number, @Nullable String typed, Viewer person) {
        var file = take(number, person);
        file.giveMembership(typed == null ? null : MembershipNumber.parse(typed), clock.instant());
        history.add(file, LegalEvent.LEGAL_MEMBERSHIP_GIVEN, person);
        if (!flow.deliver(number, LegalMail.AWAIT_MEMBERSHIP, Map.of(LegalMail.TOLD, "onPage"))) {
            throw new CaseConflict("legal file " + number + " does not wait for a membership number");
        }
        changes.announceAfterCommit();
    }

    /** Writes to the lawyer; it answers the lawyer's question, if there is an open one. */
    public void write(CaseNumber number, String text, List<UploadedFile> files, Viewer person) {
        var file = take(number, person);
        if (file.isClosed()) {
            throw new CaseConflict("legal file " + number + " is " + file.state() + ": nobody reads messages any more");
        }
        conversation.add(file, Writing.byPerson(text), files);
        mail.memberWrote(file, Channel.WEB, files.size());
    }

    /** Takes the file back, at any time before its end. */
    public void withdraw(CaseNumber number, Viewer person) {
        var file = take(number, person);
        file.withdraw(clock.instant());
        history.add(file, LegalEvent.LEGAL_WITHDRAWN, person);
        if (!flow.deliver(number, "withdrawn", Map.of())) {
            throw new CaseConflict("legal file " + number + " can't be withdrawn");
        }
        changes.announceAfterCommit();
    }

    private LegalFile take(CaseNumber number, Viewer person) {
        person.requireConsumerOf(number.toString());
        return matters.take(number, LegalFile.class);
    }
}
