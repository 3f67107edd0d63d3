package org.entente.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.casefile.Money;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.entente.filing.CompanyChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Test
    void findsNothingWrongWithACompleteComplaint() {
        assertThat(problems(FilingPage.CHECK, complete())).isEmpty();
    }

    @Test
    void namesTheRequiredQuestionsOfEachPageAndNoOther() {
        var empty = new Answers();

        assertThat(problems(FilingPage.COMPANY, empty)).containsExactly(Question.COMPANY);
        assertThat(problems(FilingPage.STORY, empty)).containsExactly(Question.TITLE, Question.NARRATIVE);
        assertThat(problems(FilingPage.CLAIM, empty)).containsExactly(Question.REMEDIES);
        assertThat(problems(FilingPage.FILES, empty)).isEmpty();
        assertThat(problems(FilingPage.PUBLICITY, empty)).containsExactly(Question.PUBLICITY);
        assertThat(problems(FilingPage.PERSON, empty)).containsExactly(Question.NAME, Question.EMAIL);
    }

    @Test
    void asksForNameAddressAndSectorOfACompanyThatIsNotListed() {
        var answers = new Answers();
        answers.unlisted = true;

        assertThat(problems(FilingPage.COMPANY, answers))
                .containsExactly(Question.COMPANY_NAME, Question.COMPANY_EMAIL, Question.SECTOR);
    }

    @Test
    void refusesASubjectOfAnotherSector() {
        var answers = complete();
        answers.subject = "baggage";

        assertThat(problems(FilingPage.COMPANY, answers)).containsExactly(Question.SUBJECT);
    }

    @Test
    void asksForTheDayOnlyIfTheCompanyWasContacted() {
        var answers = complete();
        answers.contacted = true;
        answers.contactedOn = null;

        assertThat(problems(FilingPage.STORY, answers)).containsExactly(Question.CONTACTED_ON);
    }

    @Test
    void refusesDaysToCome() {
        var answers = complete();
        answers.happenedOn = TODAY.plusDays(1);

        assertThat(problems(FilingPage.STORY, answers)).containsExactly(Question.HAPPENED_ON);
    }

    @Test
    void asksForWordsForAnotherClaim() {
        var answers = complete();
        answers.remedies = EnumSet.of(Remedy.OTHER);

        assertThat(problems(FilingPage.CLAIM, answers)).containsExactly(Question.OTHER_CLAIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna@", "anna@post.example, eve@post.example", "anna@post.example\r\nBcc: eve"})
    void refusesWhatIsNoAddress(String typed) {
        var answers = complete();
        answers.email = typed;

        assertThat(problems(FilingPage.PERSON, answers)).containsExactly(Question.EMAIL);
    }

    @Test
    void saysHowManyCharactersAreTooMany() {
        var answers = complete();
        answers.title = "a".repeat(153);

        var problem = AnswerCheck.problems(FilingPage.STORY, answers, TODAY).getFirst();

        assertThat(problem.arguments()).isEqualTo(List.of(150, 3));
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingPage.class,
            names = {"STORY", "PERSON", "CHECK"})
    void leadsBackToTheFirstOpenPage(FilingPage asked) {
        var answers = complete();
        answers.subject = null;

        assertThat(AnswerCheck.firstUnanswered(asked, answers, TODAY)).contains(FilingPage.COMPANY);
    }

    @Test
    void whatPassesTheCheckIsACommandThatTheServiceTakes() {
        var command = complete().toCommand(new UUID(1, 2), Language.FR);

        assertThat(command.company()).isEqualTo(new CompanyChoice.Listed(1));
        assertThat(command.complaint().claim().amount()).isEqualTo(Money.euro("62.40"));
        assertThat(command.complaint().consumer().phone()).isNull();
    }

    @Test
    void keepsAllAnswersInTheDraft() {
        var answers = complete();
        answers.contacted = true;
        answers.contactedOn = TODAY.minusDays(3);

        var kept = Answers.of(answers.toContent(6, Language.FR)).toContent(6, Language.FR);

        assertThat(kept).isEqualTo(answers.toContent(6, Language.FR));
        assertThat(kept.alreadyContactedOn()).isEqualTo(TODAY.minusDays(3));
    }

    static Answers complete() {
        var answers = new Answers();
        answers.companyNumber = 1;
        answers.sector = Sector.TELECOM;
        answers.subject = "billing";
        answers.title = "Deux factures";
        answers.narrative = "Une facture en double pour octobre.";
        answers.remedies = EnumSet.of(Remedy.BILL_CORRECTION);
        answers.claimAmount = "62,40";
        answers.publicity = Publicity.PUBLIC;
        answers.name = "Anna Peeters";
        answers.email = "anna@post.example";
        return answers;
    }

    private static List<Question> problems(FilingPage page, Answers answers) {
        return AnswerCheck.problems(page, answers, TODAY).stream()
                .map(Problem::question)
                .toList();
    }
}
