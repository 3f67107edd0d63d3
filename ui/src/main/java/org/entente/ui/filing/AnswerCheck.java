package org.entente.ui.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.casefile.Complaint;
import org.entente.casefile.Remedy;
import org.entente.casefile.Subjects;
import org.entente.companies.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with the answers of a page, in the order of its fields. */
final class AnswerCheck {

    static final int MAX_COMPANY_NAME = 200;
    static final int MAX_REFERENCE = 100;
    static final int MAX_OTHER_CLAIM = 300;
    static final int MAX_NAME = 150;
    static final int MAX_POSTAL_CODE = 12;
    static final int MAX_TOWN = 100;

    /** What letters of the guide leave to the person who knows it. */
    private static final String GAP = "[…]";

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{6,40}");
    private static final Pattern POSTAL_CODE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d -]{1,11}");

    private final Answers answers;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private AnswerCheck(Answers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /** Checks the answers of one page; with {@link FilingPage#CHECK} those of all pages. */
    static List<Problem> problems(FilingPage page, Answers answers, LocalDate today) {
        var check = new AnswerCheck(answers, today);
        switch (page) {
            case COMPANY -> check.company();
            case STORY -> check.story();
            case CLAIM -> check.claim();
            case FILES, DONE -> {}
            case PUBLICITY -> check.publicity();
            case PERSON -> check.person();
            case CHECK -> {
                check.company();
                check.story();
                check.claim();
                check.publicity();
                check.person();
            }
        }
        return List.copyOf(check.problems);
    }

    /** The first page before the given one that still has a problem. */
    static Optional<FilingPage> firstUnanswered(FilingPage before, Answers answers, LocalDate today) {
        return FilingPage.STEPS.stream()
                .filter(page -> page.compareTo(before) < 0)
                .filter(page -> !problems(page, answers, today).isEmpty())
                .findFirst();
    }

    private void company() {
        if (answers.unlisted) {
            line(Question.COMPANY_NAME, answers.companyName, MAX_COMPANY_NAME, "filing.problem.companyName");
            email(Question.COMPANY_EMAIL, answers.companyEmail, "filing.problem.companyEmail");
            if (answers.sector == null) {
                problem(Question.SECTOR, "filing.problem.sector");
            }
        } else if (answers.companyNumber == null) {
            problem(Question.COMPANY, "filing.problem.company");
            return;
        }
        if (answers.sector != null && !isSubject(answers.subject)) {
            problem(Question.SUBJECT, "filing.problem.subject");
        }
    }

    private void story() {
        line(Question.TITLE, answers.title, Complaint.MAX_TITLE, "filing.problem.title");
        if (answers.narrative.isBlank()) {
            problem(Question.NARRATIVE, "filing.problem.narrative");
        } else if (answers.narrative.contains(GAP) || answers.narrative.contains("[...]")) {
            problem(Question.NARRATIVE, "filing.problem.gap");
        } else {
            limit(Question.NARRATIVE, answers.narrative, Complaint.MAX_NARRATIVE);
        }
        past(Question.HAPPENED_ON, answers.happenedOn);
        amount(Question.AMOUNT_AT_STAKE, answers.amountAtStake);
        if (answers.contacted && answers.contactedOn == null) {
            problem(Question.CONTACTED_ON, "filing.problem.contactedOn");
        } else if (answers.contacted) {
            past(Question.CONTACTED_ON, answers.contactedOn);
        }
        limit(Question.CUSTOMER_REFERENCE, answers.customerReference, MAX_REFERENCE);
    }

    private void claim() {
        if (answers.remedies.isEmpty()) {
            problem(Question.REMEDIES, "filing.problem.remedies");
        }
        if (answers.remedies.contains(Remedy.OTHER)) {
            if (answers.otherClaim.isBlank()) {
                problem(Question.OTHER_CLAIM, "filing.problem.otherClaim");
            } else {
                limit(Question.OTHER_CLAIM, answers.otherClaim, MAX_OTHER_CLAIM);
            }
        }
        amount(Question.CLAIM_AMOUNT, answers.claimAmount);
    }

    private void publicity() {
        if (answers.publicity == null) {
            problem(Question.PUBLICITY, "filing.problem.publicity");
        }
    }

    private void person() {
        line(Question.NAME, answers.name, MAX_NAME, "filing.problem.name");
        if (!answers.takenDown || !answers.email.isBlank()) {
            email(Question.EMAIL, answers.email, "filing.problem.email");
        }
        if (!answers.phone.isBlank() && !PHONE.matcher(answers.phone.strip()).matches()) {
            problem(Question.PHONE, "filing.problem.phone");
        }
        if (!answers.postalCode.isBlank()
                && !POSTAL_CODE.matcher(answers.postalCode.strip()).matches()) {
            problem(Question.POSTAL_CODE, "filing.problem.postalCode");
        }
        limit(Question.TOWN, answers.town, MAX_TOWN);
    }

    private boolean isSubject(@Nullable String subject) {
        return subject != null && answers.sector != null && Subjects.has(answers.sector, subject);
    }

    private void line(Question question, String text, int limit, String missingKey) {
        if (text.isBlank() || text.strip().chars().anyMatch(Character::isISOControl)) {
            problem(question, missingKey);
        } else {
            limit(question, text, limit);
        }
    }

    private void limit(Question question, String text, int limit) {
        int length = text.strip().length();
        if (length > limit) {
            problem(question, "filing.problem.tooLong", limit, length - limit);
        }
    }

    private void email(Question question, String text, String missingKey) {
        if (text.isBlank()) {
            problem(question, missingKey);
        } else if (EmailAddress.tryParse(text)
                .filter(address -> address.domain().contains("."))
                .isEmpty()) {
            problem(question, "filing.problem.emailForm");
        }
    }

    private void past(Question question, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            problem(question, "filing.problem.future");
        } else if (date != null && date.isBefore(today.minusYears(100))) {
            problem(question, "filing.problem.date");
        }
    }

    private void amount(Question question, String typed) {
        if (!typed.isBlank() && Amounts.parse(typed).isEmpty()) {
            problem(question, "filing.problem.amount");
        }
    }

    private void problem(Question question, String key, Object... arguments) {
        problems.add(new Problem(question, key, arguments));
    }
}
