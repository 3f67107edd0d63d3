package org.entente.correspondence;

import static org.entente.correspondence.Party.COMPANY;
import static org.entente.correspondence.Party.CONSUMER;
import static org.entente.correspondence.Party.SERVICE;

/** The letters there are. Each has its texts in the bundles {@code letters/letters}, under its name. */
public enum LetterKind {
    /** The link to a draft that is not filed yet; belongs to no case. */
    DRAFT_LINK(CONSUMER, true, true),
    /** One link to all files of a mailbox; belongs to no case. */
    FILES_LINK(CONSUMER, true, true),
    /** What was kept back for a week, with links; belongs to no case. */
    DIGEST(CONSUMER, true, true),
    /** Receipt of a complaint, with the link that confirms the mailbox. */
    CONFIRM_MAILBOX(CONSUMER, true, true),
    CONFIRMATION_REMINDER(CONSUMER, true, false),
    /** A new link to a case, asked for on a page. */
    CASE_LINK(CONSUMER, true, false),
    /** Details: {@code reasonKeys} are names of the reasons for changes, {@code note}, {@code due}. */
    CHANGES_ASKED(CONSUMER, true, false),
    /** Details: {@code reasonKeys} are names of the reasons for refusing, {@code note}. */
    COMPLAINT_REFUSED(CONSUMER, true, false),
    /** Details: {@code due} for the company's reply. */
    SENT_TO_COMPANY(CONSUMER, true, false),
    /** Details: {@code quotedText} is the reply, {@code late} if it came late, {@code due} for the consumer, files. */
    REPLY_FORWARDED(CONSUMER, false, false),
    /** Details: {@code note} says why. */
    REPLY_WITHHELD(CONSUMER, true, false),
    /** What the consumer mailed us stays in the file. Details: {@code note} answers it. */
    MAIL_KEPT(CONSUMER, true, false),
    /** The company did not reply in time. */
    NO_REPLY(CONSUMER, true, false),
    /** Details: {@code due} for the consumer's decision. */
    CONSUMER_REMINDER(CONSUMER, true, false),
    /** Mail to the company came back; staff look for the right address. */
    COMPANY_ADDRESS_WRONG(CONSUMER, true, false),
    CLOSED_WITHOUT_VERDICT(CONSUMER, true, false),
    /** Receipt of the consumer's verdict. */
    CASE_CLOSED(CONSUMER, true, false),
    WITHDRAWN(CONSUMER, true, false),
    ESCALATION_RECEIVED(CONSUMER, true, false),
    /** The complaint in full to a verified company. Details: {@code due}, files. */
    COMPLAINT(COMPANY, false, true),
    /** To a company whose address nobody has checked: neutral, without files and story. Details: {@code due}. */
    COMPLAINT_NEUTRAL(COMPANY, false, true),
    /** Details: {@code due}. */
    COMPANY_REMINDER(COMPANY, true, false),
    /** The consumer's further message. Details: {@code quotedText}, {@code due} if a reply is awaited, files. */
    CONSUMER_ANSWER(COMPANY, false, false),
    /** Closed, with the consumer's verdict if there is one. */
    CASE_CLOSED_COMPANY(COMPANY, true, false),
    CASE_WITHDRAWN_COMPANY(COMPANY, true, false),
    /** The link to what an agent took down, after the person took it over at home. */
    MATTER_TAKEN_OVER(CONSUMER, true, true),
    /** Receipt of a question. Details: {@code due} for our answer. */
    QUESTION_RECEIVED(CONSUMER, true, true),
    /** Our answer is late. */
    QUESTION_DELAYED(CONSUMER, true, false),
    /** Details: {@code quotedText} is our answer, {@code due} for a further question, files. */
    QUESTION_ANSWER(CONSUMER, false, false),
    /** The question goes on under another number, the argument {7}. */
    QUESTION_TURNED(CONSUMER, true, false),
    /** Receipt of a report to the inspection, with the link to it. */
    REPORT_RECEIVED(CONSUMER, true, true),
    /** The report is closed; the letter says nothing of how. */
    REPORT_CLOSED(CONSUMER, true, false),
    /** An inspector asks the person. Details: {@code quotedText} is the question. */
    REPORT_QUESTION(CONSUMER, false, false),
    /** A report, or several, to another authority. Details: {@code note}, {@code quotedText} is the report, files. */
    REPORT_PASSED_ON(SERVICE, false, true),
    /** Receipt of a request to the legal service, with the link that confirms the mailbox. Details: {@code due}. */
    LEGAL_CONFIRM(CONSUMER, true, true),
    /** The consumer of a complaint gives the membership number. Details: {@code due}. */
    LEGAL_MEMBERSHIP_ASKED(CONSUMER, true, true),
    /** The lawyer, or the membership number, is still waited for. Details: {@code due}. */
    LEGAL_REMINDER(CONSUMER, true, false),
    /** A person looks whether the service takes the file. Details: {@code reasonKeys}, {@code due}. */
    LEGAL_CHECKED(CONSUMER, true, false),
    /** Details: {@code due} by which a lawyer takes the file. */
    LEGAL_ADMITTED(CONSUMER, true, false),
    /** Details: {@code reasonKeys}, {@code note}; {7} is the page that says how to become a member. */
    LEGAL_NOT_ADMITTED(CONSUMER, true, false),
    /** The membership number was not given in time. */
    LEGAL_LAPSED(CONSUMER, true, false),
    LEGAL_TAKEN(CONSUMER, true, false),
    /** Details: {@code quotedText} is the lawyer's question, {@code due}, files. */
    LEGAL_QUESTION(CONSUMER, false, false),
    /** Details: {@code quotedText} is what the lawyer writes, files. */
    LEGAL_MESSAGE(CONSUMER, false, false),
    LEGAL_COMPANY_ANSWERED(CONSUMER, true, false),
    /** Details: {@code due} that the company missed. */
    LEGAL_COMPANY_SILENT(CONSUMER, true, false),
    LEGAL_STILL_OPEN(CONSUMER, true, false),
    /** Details: {@code reasonKeys} is the outcome, {@code quotedText} the lawyer's explanation. */
    LEGAL_OUTCOME(CONSUMER, false, false),
    LEGAL_WITHDRAWN(CONSUMER, true, false),
    /** The lawyer writes on behalf of the member, {7}. Details: {@code quotedText}, {@code due}, files. */
    LEGAL_COMPANY_LETTER(COMPANY, false, false),
    /** Receipt of a request for mediation, with the link that confirms the mailbox. Details: {@code due}. */
    MEDIATION_CONFIRM(CONSUMER, true, true),
    /** A service would take the request: the person agrees. {7} is the service. Details: {@code due}. */
    MEDIATION_CONSENT(CONSUMER, true, false),
    /** The same, after a time that the company had. */
    MEDIATION_ADMISSIBLE(CONSUMER, true, false),
    /** Several services would take it: the person chooses. Details: {@code due}. */
    MEDIATION_CHOICE(CONSUMER, true, false),
    /** {7} is the service. Details: {@code reasonKeys} are codes of what is missing, {@code due}. */
    MEDIATION_MISSING(CONSUMER, true, false),
    /** {7} is the service, {8} the first day on which it takes the request. */
    MEDIATION_LATER(CONSUMER, true, false),
    /** Details: {@code reasonKeys} are codes of the table, {@code note} of a person who found no service. */
    MEDIATION_NOT_ADMISSIBLE(CONSUMER, true, false),
    /** A person looks for the service. */
    MEDIATION_SEARCHING(CONSUMER, true, false),
    /** The person did not say in time what was asked. */
    MEDIATION_LAPSED(CONSUMER, true, false),
    /** {7} is the service. Details: {@code due} for its decision. */
    MEDIATION_HANDED_OVER(CONSUMER, true, false),
    /** {7} is the service. Details: {@code due} that it missed. */
    MEDIATION_ADMISSION_OVERDUE(CONSUMER, true, false),
    /** {7} is the service. Details: {@code note} says what is missing, {@code due}. */
    MEDIATION_ACCEPTED_INCOMPLETE(CONSUMER, true, false),
    MEDIATION_COMPLETION_OVERDUE(CONSUMER, true, false),
    /** {7} is the service. Details: {@code due} of the outcome. */
    MEDIATION_STARTED(CONSUMER, true, false),
    /** {7} is the service. Details: {@code reasonKeys} is the ground, {@code note}. */
    MEDIATION_NOT_TAKEN(CONSUMER, true, false),
    /** {7} is the service. Details: {@code note} is the reason, {@code due}. */
    MEDIATION_EXTENDED(CONSUMER, true, false),
    /** {7} is the service. Details: {@code due} that it missed. */
    MEDIATION_OUTCOME_OVERDUE(CONSUMER, true, false),
    /** {7} is the service. Details: {@code reasonKeys} is the outcome, {@code note}. */
    MEDIATION_ENDED(CONSUMER, true, false),
    MEDIATION_WITHDRAWN(CONSUMER, true, false),
    /** {7} is who writes. Details: {@code quotedText}, files. */
    MEDIATION_MESSAGE(CONSUMER, false, false),
    /** The dossier. {7} is the person. Details: {@code due}, files; its link expires. */
    MEDIATION_DOSSIER(SERVICE, true, true),
    /** Details: {@code due}. */
    MEDIATION_ADMISSION_REMINDER(SERVICE, true, false),
    /** Details: {@code due}. */
    MEDIATION_OUTCOME_REMINDER(SERVICE, true, false),
    MEDIATION_SERVICE_WITHDRAWN(SERVICE, true, false),
    /** What the person, {7}, or the company wrote. Details: {@code quotedText}, files. */
    MEDIATION_SERVICE_MESSAGE(SERVICE, false, false),
    /** A service, {7}, mediates in a complaint of {8}. Details: {@code due} of the outcome. */
    MEDIATION_COMPANY_STARTED(COMPANY, true, true),
    /** What the service, {7}, writes. Details: {@code quotedText}, files. */
    MEDIATION_COMPANY_MESSAGE(COMPANY, false, false),
    /** {7} is the service. Details: {@code note} is the reason, {@code due}. */
    MEDIATION_COMPANY_EXTENDED(COMPANY, true, false),
    /** {7} is the service. Details: {@code reasonKeys} is the outcome. */
    MEDIATION_COMPANY_ENDED(COMPANY, true, false);

    private final Party party;
    private final boolean notice;
    private final boolean opensThread;

    LetterKind(Party party, boolean notice, boolean opensThread) {
        this.party = party;
        this.notice = notice;
        this.opensThread = opensThread;
    }

    public Party party() {
        return party;
    }

    /** Whether the letter is our own notice, sent by rule, rather than something that a person wrote (RFC 3834, 5). */
    boolean isNotice() {
        return notice;
    }

    /**
     * Whether the letter only tells its recipient how things go: it has no date for them, asks them nothing, brings no words
     * of the other side, and was not asked for. Only such a letter may wait for a weekly digest.
     */
    boolean isOnlyNews() {
        return switch (this) {
            case SENT_TO_COMPANY,
                    REPLY_WITHHELD,
                    CLOSED_WITHOUT_VERDICT,
                    CASE_CLOSED,
                    WITHDRAWN,
                    ESCALATION_RECEIVED,
                    QUESTION_DELAYED,
                    REPORT_CLOSED,
                    LEGAL_ADMITTED,
                    LEGAL_TAKEN,
                    LEGAL_COMPANY_SILENT,
                    LEGAL_STILL_OPEN,
                    LEGAL_WITHDRAWN,
                    MEDIATION_SEARCHING,
                    MEDIATION_HANDED_OVER,
                    MEDIATION_STARTED,
                    MEDIATION_EXTENDED,
                    MEDIATION_WITHDRAWN -> true;
            default -> false;
        };
    }

    /** Whether the letter begins a new thread in the recipient's mail program. */
    boolean opensThread() {
        return opensThread;
    }
}
