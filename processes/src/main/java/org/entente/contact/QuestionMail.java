package org.entente.contact;

import java.time.Clock;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.correspondence.Party;
import org.entente.matters.Matter;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterMail;
import org.entente.matters.MatterNumbers;
import org.entente.matters.MatterParty;
import org.entente.matters.NewMail;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.entente.matters.ReceivedMail;
import org.entente.matters.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Questions that come by mail, and mails that belong to questions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuestionMail implements MatterMail, NewMail {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_NARRATIVE = 20_000;
    private static final int LONGEST_NAME = 150;

    private final Questions questions;
    private final MatterNumbers numbers;
    private final MatterConversation conversation;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final FurtherQuestions further;
    private final CaseChanges changes;
    private final Clock clock;

    QuestionMail(
            Questions questions,
            MatterNumbers numbers,
            MatterConversation conversation,
            MatterHistory history,
            MatterFlow flow,
            FurtherQuestions further,
            CaseChanges changes,
            Clock clock) {
        this.questions = questions;
        this.numbers = numbers;
        this.conversation = conversation;
        this.history = history;
        this.flow = flow;
        this.further = further;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.QUESTION;
    }

    @Override
    public CaseNumber begin(ReceivedMail mail, @Nullable String name, Language language) {
        var earlier = questions.findByRawMailId(mail.rawMailId());
        if (earlier.isPresent()) {
            return earlier.get().number();
        }
        var person = new Person(name == null ? null : oneLine(name, LONGEST_NAME), mail.sender(), null, null, null);
        var opening = new Opening(person, language, titleOf(mail), narrativeOf(mail), Channel.MAIL, null, null, null);
        var now = clock.instant();
        var question =
                questions.save(new Question(numbers.next(), opening, QuestionTheme.OTHER, null, mail.rawMailId(), now));
        conversation.addFiles(question, mail.files());
        history.add(
                question,
                QuestionEvent.ASKED,
                Viewer.consumerOf(question.number().toString()),
                "channel",
                Channel.MAIL.name());
        flow.start(question);
        changes.announceAfterCommit();
        return question.number();
    }

    @Override
    public boolean repeatsItself(String sender, String text) {
        var since = clock.instant().minus(ContactQuestions.DAY);
        return questions.countOf(sender, since) >= ContactQuestions.MANY
                || questions.countSame(sender, cut(text.strip(), LONGEST_NARRATIVE), since) > 0;
    }

    @Override
    public boolean knows(long rawMailId) {
        return questions.findByRawMailId(rawMailId).isPresent();
    }

    @Override
    public void received(Matter matter, MatterParty author, ReceivedMail received) {
        if (!(matter instanceof Question question)) {
            throw new IllegalArgumentException(matter.number() + " is no question");
        }
        conversation.add(
                question,
                new Writing(
                        author,
                        null,
                        java.util.Set.of(MatterParty.PERSON),
                        Channel.MAIL,
                        received.text(),
                        received.fullText(),
                        received.rawMailId()),
                received.files());
        further.asked(question, Viewer.consumerOf(question.number().toString()));
    }

    @Override
    public void bounced(Matter matter, MatterParty party) {
        matter.notePersonMailFails(clock.instant());
        history.addInternal(matter, QuestionEvent.LETTER_CAME_BACK, Viewer.system(), "party", Party.CONSUMER.name());
        changes.announceAfterCommit();
    }

    /** The subject; without one, how the text begins. */
    private static String titleOf(ReceivedMail mail) {
        var subject = oneLine(mail.subject(), LONGEST_TITLE);
        if (!subject.isEmpty()) {
            return subject;
        }
        var text = oneLine(mail.text(), LONGEST_TITLE);
        return text.isEmpty() ? mail.sender() : text;
    }

    /** Whole: people ask by forwarding what they got. A mail may hold nothing but files. */
    private static String narrativeOf(ReceivedMail mail) {
        var whole = mail.fullText();
        var text = cut((whole == null ? mail.text() : whole).strip(), LONGEST_NARRATIVE);
        return text.isEmpty() ? titleOf(mail) : text;
    }

    private static String oneLine(String text, int longest) {
        return cut(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), longest).strip();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
