package org.entente.mailreading;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for signs of advertising in a mail that answers nothing. No sign decides alone, but for what a filter of ours has
 * written down: a firm's honest answer can hold any one of them.
 */
final class AdvertisingSigns {

    private static final int ENOUGH = 2;
    private static final int LONGEST_TEXT = 8000;
    private static final Pattern OFFER = Pattern.compile(
            "(?iu)(?:make money|money[- ]making|(?:generating|make) a fortune|work (?:from|at) home"
                    + "|earn (?:\\$|€|extra|cash)|free of charge|100 ?% (?:free|natural|satisfaction|guarantee)|satisfaction guaranteed"
                    + "|no credit card|act now|call now|limited time|once in a lifetime|risk[- ]free|guaranteed? (?:top|results?|placement|satisfaction)"
                    + "|viagra|cialis|casino|lottery|jackpot|weight loss|lose weight|enlarge|porn|hardcore|adult (?:site|content|video)"
                    + "|mortgage rates?|debt[- ]free|million dollars?|search engine (?:ranking|placement|optimi)|increase (?:your )?(?:traffic|sales)"
                    + "|gagnez de l['’]argent|sans engagement|geld verdienen|gratis proberen|schnell geld|kostenlos testen)");
    private static final Pattern OPT_OUT = Pattern.compile(
            "(?iu)(?:to (?:be |get )?remove[d]?\\b|remove (?:me|you) from|removed from (?:our|this|the)"
                    + " (?:mailing )?list|click here to unsubscribe|\\bunsubscribe\\b|opt[- ]out|se désinscrire|désabonner|uitschrijven|abbestellen)");
    private static final Pattern OBSCURED_LINK = Pattern.compile(
            "(?i)https?://(?:[^/\\s@]{1,60}@)?(?:0x[0-9a-f]{2,8}|\\d{8,10}|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?=[/\\s\">:]|$)");
    private static final Pattern OBSCURED_WORD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:v[.i1!|]{1,2}.{0,1}[a@]gra|vi[a@]\\.?gra|via\\.gra|c[i1!]al[i1!]s|m0rtg[a@]ge|p0rn)");
    private static final Pattern PHISHING = Pattern.compile(
            "(?iu)(?:(?:verify|confirm|update|validate|restore) your (?:account|identity|password|e-?mail|billing|information|details)"
                    + "|(?:account|mailbox|access) (?:has been|will be|is) (?:temporarily )?(?:suspended|limited|restricted|deactivated|closed|locked)"
                    + "|unusual (?:sign-?in |login )?activity|password (?:will )?expire|unauthori[sz]ed (?:access|login)|click (?:here|below|the link below) to (?:verify|confirm|update|restore|unlock|login|log in)"
                    + "|vérifiez votre (?:compte|identité)|votre compte (?:a été|sera) (?:suspendu|bloqué|limité)|uw (?:rekening|account) (?:is|wordt|werd) (?:geblokkeerd|opgeschort)"
                    + "|ihr konto (?:wurde|wird) (?:gesperrt|eingeschränkt)|bestätigen sie ihre? (?:konto|identität|daten))");
    private static final Pattern SHOUTS = Pattern.compile("!{2,20}");
    private static final Pattern STATED =
            Pattern.compile("^(?i:adv?\\s?:|advert(?:isement)?\\s?:|\\[?spam\\]?\\b|\\*{2,5}spam)");

    private static final Pattern SUMS = Pattern.compile(
            "(?iu)(?:dear (?:friend|beneficiary|winner)|(?:million|billion) (?:us ?d|dollars|euros?|pounds)"
                    + "|us ?\\$ ?\\d{1,3}[,.]\\d{3}[,.]\\d{3}|next of kin|bank transfer of|\\${3,9}|nigeria)");

    private final MimePart mail;
    private final String subject;
    private final String text;

    AdvertisingSigns(MimePart mail, String subject, String text) {
        this.mail = mail;

        this.subject = subject.length() <= 300 ? subject : subject.substring(0, 300);
        this.text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    boolean areEnough() {
        return isFlagged() || count() >= ENOUGH;
    }

    /** What the filter of our own border server says. */
    private boolean isFlagged() {
        return has("X-Spam-Flag", "yes")
                || has("X-Spam-Status", "yes")
                || has("X-Forefront-Antispam-Report", "sfv:spm");
    }

    private boolean has(String header, String start) {
        return mail.header(header)
                .filter(value -> value.strip().toLowerCase(Locale.ROOT).contains(start))
                .filter(value -> !start.equals("yes")
                        || value.strip().toLowerCase(Locale.ROOT).startsWith("yes"))
                .isPresent();
    }

    /** Capital letters in the subject, or a row of exclamation marks after another. */
    private boolean isShouted() {
        long letters = subject.chars().filter(Character::isLetter).count();
        long capitals = subject.chars().filter(Character::isUpperCase).count();
        return letters >= 12 && capitals * 5 >= letters * 4
                || SHOUTS.matcher(text).results().limit(3).count() == 3;
    }

    /** No mail program writes it. */
    private boolean isInUtf16() {
        return Stream.concat(Stream.of(mail), mail.children().stream())
                .flatMap(part -> part.header("Content-Type").stream())
                .anyMatch(type -> type.toLowerCase(Locale.ROOT).contains("utf-16"));
    }

    private int count() {
        int signs = STATED.matcher(subject).find() ? 2 : 0;
        signs += OFFER.matcher(text).results().limit(2).count();
        signs += OPT_OUT.matcher(text).find() ? 1 : 0;
        signs += OBSCURED_LINK.matcher(text).find() ? 1 : 0;
        signs += OBSCURED_WORD.matcher(subject).find()
                        || OBSCURED_WORD.matcher(text).find()
                ? 1
                : 0;
        signs += mail.headers("From").size() > 1 ? 1 : 0;
        signs += mail.header("To")
                        .filter(to -> to.toLowerCase(Locale.ROOT).contains("undisclosed"))
                        .isPresent()
                ? 1
                : 0;
        return signs;
    }
}
