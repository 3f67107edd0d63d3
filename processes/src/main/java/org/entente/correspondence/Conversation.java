package org.entente.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.Author;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.CaseSignal;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.EventKind;
import org.entente.casefile.KeptFiles;
import org.entente.casefile.MessageState;
import org.entente.casefile.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the parties of a case write to one another, by mail or on our pages: puts it into the case and tells the process.
 * All calls take part in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Conversation {

    private final CaseMessages messages;
    private final Attachments attachments;
    private final KeptFiles files;
    private final CaseFlow flow;
    private final CaseHistory history;
    private final Letters letters;
    private final CaseChanges changes;
    private final Clock clock;

    Conversation(
            CaseMessages messages,
            Attachments attachments,
            KeptFiles files,
            CaseFlow flow,
            CaseHistory history,
            Letters letters,
            CaseChanges changes,
            Clock clock) {
        this.messages = messages;
        this.attachments = attachments;
        this.files = files;
        this.flow = flow;
        this.history = history;
        this.letters = letters;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The consumer writes. In the consumer's turn that is an answer to the company and makes it the company's turn; while
     * the company's reply is awaited it goes to the company as it is, and so does what answers a late reply in a private
     * case. At any other moment a mail waits in the case for a moderator's task, as does what is written to an address that
     * nobody has checked: mail is never refused.
     *
     * @param fullText  with quoted history and signature, if anything was left out; for mail
     * @param rawMailId the mail it came by; null for what was written on a page
     * @throws CaseConflict if it was written on a page at a moment at which the consumer can't write to the company
     */
    public void consumerWrote(
            ComplaintCase complaintCase,
            String text,
            List<UploadedFile> uploaded,
            Channel channel,
            @Nullable String fullText,
            @Nullable Long rawMailId) {
        var moment = momentOf(complaintCase);
        if (moment == ConsumerMoment.FOR_STAFF && channel == Channel.WEB) {
            throw new CaseConflict(complaintCase.number(), complaintCase.status(), "take a message to the company");
        }
        var state = moment.isHeld() ? MessageState.HELD : MessageState.PASSED_ON;
        var now = clock.instant();
        var message = messages.save(
                rawMailId == null
                        ? CaseMessage.onTheWeb(complaintCase.id(), Author.CONSUMER, state, text, now)
                        : CaseMessage.byMail(
                                complaintCase.id(), Author.CONSUMER, state, text, fullText, false, rawMailId, now));
        var fileIds = keep(uploaded, complaintCase, message);
        var consumer = Viewer.consumerOf(complaintCase.number().toString());
        history.add(
                complaintCase,
                moment == ConsumerMoment.ANSWERS_BACK ? EventKind.ANSWERED_BACK : EventKind.CONSUMER_WROTE,
                consumer,
                "channel",
                channel.name(),
                "files",
                Integer.toString(fileIds.size()));
        switch (moment) {
            case ANSWERS_BACK -> answerBack(complaintCase);
            case ADDS ->
                letters.toCompany(
                        LetterKind.CONSUMER_ANSWER,
                        complaintCase,
                        LetterDetails.none().withQuotedText(text).withAttachments(fileIds));
            case ADDS_FOR_STAFF, FOR_STAFF -> flow.startMailCheck(complaintCase.number());
        }
        changes.announceAfterCommit();
    }

    /**
     * A person at the company writes. The message waits until the process passes it on: at once in a private case, after
     * a moderator's look in a public one. After the end of the case it is taken all the same.
     *
     * @param fullText with quoted history and signature, if anything was left out
     * @param facts    alternating names and values for the history: what is known about the sender
     */
    public void companyWrote(
            ComplaintCase complaintCase,
            String text,
            List<UploadedFile> uploaded,
            @Nullable String fullText,
            @Nullable Long rawMailId,
            String... facts) {
        var late = complaintCase.status() == CaseStatus.CLOSED || complaintCase.status() == CaseStatus.NO_REPLY;
        var now = clock.instant();
        var message = messages.save(CaseMessage.byMail(
                complaintCase.id(), Author.COMPANY, MessageState.HELD, text, fullText, late, rawMailId, now));
        var fileIds = keep(uploaded, complaintCase, message);
        complaintCase.noteReply(now);
        var allFacts = new ArrayList<>(List.of(facts));
        allFacts.addAll(List.of("files", Integer.toString(fileIds.size())));
        history.add(
                complaintCase,
                late ? EventKind.COMPANY_REPLIED_LATE : EventKind.COMPANY_REPLIED,
                Viewer.company(),
                allFacts.toArray(String[]::new));
        if (!flow.deliver(complaintCase.number(), CaseSignal.COMPANY_REPLIED, "")) {
            flow.startLateReply(complaintCase.number());
        }
        changes.announceAfterCommit();
    }

    /**
     * Between the parties alone nobody reads along, not even after the end, as long as it is the company that went on. An
     * address that nobody has checked gets nothing that a person has not read.
     */
    private ConsumerMoment momentOf(ComplaintCase complaintCase) {
        var moment = ConsumerMoment.of(complaintCase.status());
        if (moment != ConsumerMoment.FOR_STAFF && !complaintCase.canWriteToCompany()) {
            return ConsumerMoment.ADDS_FOR_STAFF;
        }
        return moment == ConsumerMoment.FOR_STAFF && !complaintCase.isPublic() && hasLateReply(complaintCase)
                ? ConsumerMoment.ADDS
                : moment;
    }

    private boolean hasLateReply(ComplaintCase complaintCase) {
        var closedAt = complaintCase.closedAt();
        return closedAt != null
                && messages.findFirstByCaseIdAndAuthorOrderByIdDesc(complaintCase.id(), Author.COMPANY)
                        .filter(reply -> reply.state() == MessageState.PASSED_ON
                                && !reply.writtenAt().isBefore(closedAt))
                        .isPresent();
    }

    private void answerBack(ComplaintCase complaintCase) {
        if (!flow.deliver(complaintCase.number(), CaseSignal.CONSUMER_DECIDED, "answerBack")) {
            throw new CaseConflict(complaintCase.number(), complaintCase.status(), "take an answer");
        }
    }

    private List<Long> keep(List<UploadedFile> uploaded, ComplaintCase complaintCase, CaseMessage message) {
        return uploaded.stream()
                .map(file -> attachments
                        .save(Attachment.ofMessage(complaintCase.id(), message.id(), files.keep(file), clock.instant()))
                        .id())
                .toList();
    }

    private enum ConsumerMoment {
        ANSWERS_BACK,
        ADDS,
        ADDS_FOR_STAFF,
        FOR_STAFF;

        boolean isHeld() {
            return this == ADDS_FOR_STAFF || this == FOR_STAFF;
        }

        static ConsumerMoment of(CaseStatus status) {
            return switch (status) {
                case CONSUMER_TURN, NO_REPLY -> ANSWERS_BACK;
                case WAITING_COMPANY, REPLY_CHECK -> ADDS;
                case AWAITING_CONFIRMATION, IN_MODERATION, CHANGES_ASKED, ADDRESS_WRONG, ESCALATION_REQUESTED, CLOSED ->
                    FOR_STAFF;
            };
        }
    }
}
