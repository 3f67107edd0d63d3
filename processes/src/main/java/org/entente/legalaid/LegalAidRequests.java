package org.entente.legalaid;

import java.time.Clock;
import java.time.Duration;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCase;
import org.entente.companies.Companies;
import org.entente.companies.Company;
import org.entente.matters.Continuation;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterNumbers;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens files of the legal service. File, process and first letter commit together or not at all. */
@Service
@Transactional
public class LegalAidRequests {

    private static final int MOST_A_DAY = 5;

    private final LegalFiles files;
    private final Companies companies;
    private final MatterNumbers numbers;
    private final MatterConversation conversation;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final Continuation continuation;
    private final CaseChanges changes;
    private final Clock clock;

    LegalAidRequests(
            LegalFiles files,
            Companies companies,
            MatterNumbers numbers,
            MatterConversation conversation,
            MatterHistory history,
            MatterFlow flow,
            Continuation continuation,
            CaseChanges changes,
            Clock clock) {
        this.files = files;
        this.companies = companies;
        this.numbers = numbers;
        this.conversation = conversation;
        this.history = history;
        this.flow = flow;
        this.continuation = continuation;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Asks for help. The same submission again gives the file that it opened the first time.
     *
     * @param by anybody for themselves; an agent, if the request says that one takes it down
     * @throws org.entente.access.AccessDenied if somebody who is no agent takes it down
     */
    public LegalRequestOutcome ask(LegalRequest request, Viewer by) {
        if (request.takenDownBy() != null) {
            by.require(Role.AGENT);
        }
        var earlier = files.findBySubmission(request.submission());
        if (earlier.isPresent()) {
            return opened(earlier.get());
        }
        var now = clock.instant();
        var email = request.person().email();
        if (email != null
                && request.takenDownBy() == null
                && files.countOf(email, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return new LegalRequestOutcome.TooMany();
        }
        var confirm = request.takenDownBy() == null;
        var opening = new Opening(
                request.person(),
                request.language(),
                request.title(),
                request.narrative(),
                request.channel(),
                request.takenDownBy(),
                null,
                companyOf(request));
        var file = files.save(LegalFile.asked(numbers.next(), opening, request, confirm, now));
        conversation.addFiles(file, request.files());
        history.add(
                file, LegalEvent.LEGAL_ASKED, by, "channel", request.channel().name());
        if (request.from() != null) {
            continuation.turned(request.from(), file.number(), by);
        }
        flow.start(file);
        changes.announceAfterCommit();
        return new LegalRequestOutcome.Opened(file.number(), confirm);
    }

    /**
     * Opens a file with everything a complaint holds, for its consumer who asked for it. A complaint has at most one open
     * file: again, this gives the one that is there.
     *
     * @param by who took the consumer's wish up
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LegalFile open(ComplaintCase complaint, Viewer by) {
        var open = files.openOf(complaint.id());
        if (open.isPresent()) {
            return open.get();
        }
        var consumer = complaint.consumer();
        var person =
                new Person(consumer.name(), consumer.email(), consumer.phone(), consumer.postalCode(), consumer.town());
        var opening = new Opening(
                person,
                complaint.language(),
                complaint.title(),
                complaint.narrative(),
                complaint.channel(),
                null,
                complaint,
                complaint.company());
        var now = clock.instant();
        var file = files.save(
                LegalFile.ofComplaint(numbers.next(), opening, complaint.sector(), complaint.amountAtStake(), now));
        file.confirmMailbox(now);
        history.add(
                file,
                LegalEvent.LEGAL_FROM_COMPLAINT,
                by,
                "complaint",
                complaint.number().toString());
        flow.start(file);
        changes.announceAfterCommit();
        return file;
    }

    private @Nullable Company companyOf(LegalRequest request) {
        var number = request.companyNumber();
        return number == null
                ? null
                : companies
                        .findByNumber(number)
                        .orElseThrow(() -> new IllegalArgumentException("no company has the number " + number));
    }

    private static LegalRequestOutcome opened(LegalFile file) {
        return new LegalRequestOutcome.Opened(
                file.number(),
                file.channel() == Channel.WEB && file.mailboxConfirmedAt().isEmpty());
    }
}
