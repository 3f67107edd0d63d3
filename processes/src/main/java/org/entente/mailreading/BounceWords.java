package org.entente.mailreading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wording of mail systems that report a failure, in the languages that occur, English most of all. */
final class BounceWords {

    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern SUBJECT_OF_A_DELAY = Pattern.compile("(?i)\\b(?:delay|delayed|warning)\\b");

    /** Where the returned original begins in a report that is one text. */
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?im)^[-= *>]{0,20}(?:-{2,40}.{0,60}(?:original|copy of|returned|unsent|nachricht|message).{0,80}"
                    + "|below this line is a copy.{0,80}"
                    + "|(?:received|return-path|message-id): .{0,200}|message headers follow.{0,5}"
                    + "|.{0,40}original message (?:follows|headers).{0,20}|unsent message below:?)\\s*$");

    private static final Pattern FAILURE =
            Pattern.compile("(?iu)(?:(?:could|can)(?: ?not|n't) be (?:delivered|found|reached)|(?:not"
                    + "|never) (?:be(?:en)? )?(?:able to )?deliver|undeliver(?:able|ed)|delivery (?:to|of|has"
                    + "|attempt|error|failed|fail)"
                    + "|error delivering|permanent(?: fatal)? (?:error|failure)|fatal error|user unknown"
                    + "|unknown (?:user|recipient|mailbox|address|account)|no such (?:user|recipient|mailbox"
                    + "|address|account)|mailbox (?:is )?(?:full|unavailable|not found|over)"
                    + "|(?:user|account|recipient|address|mailbox|domain)\\S{0,30} (?:does not|doesn't|doesnt"
                    + "|not) (?:exist|found|known|have|listed)|invalid (?:recipient|mailbox|address)"
                    + "|returned to (?:the )?sender|did not reach|unable to (?:deliver|relay|send)|over quota"
                    + "|quota exceeded|unrouteable"
                    + "|message (?:was|has been|is|could) (?:not|been rejected|rejected|returned|refused|delayed"
                    + "|blocked)|was rejected|rejected by|still (?:being )?(?:retried|queued|trying)"
                    + "|has not been delivered|will (?:keep|continue) trying|host (?:unknown|not found)"
                    + "|failed(?:$| recipient)"
                    + "|n[’']a pas (?:pu être|été) (?:remis|distribué|délivré|livré|transmis)"
                    + "|impossible (?:de (?:remettre|distribuer|délivrer)|à (?:remettre|distribuer))"
                    + "|destinataire (?:inconnu|introuvable)|boîte (?:aux lettres )?(?:pleine|saturée)"
                    + "|adresse (?:inconnue|inexistante|introuvable)"
                    + "|(?:kon|kan|konden) niet (?:worden )?(?:bezorgd|afgeleverd|besteld)"
                    + "|onbekende? (?:gebruiker|ontvanger|adres)|postvak (?:is )?vol|adres (?:bestaat niet"
                    + "|niet gevonden|is niet gevonden)|niet (?:bezorgd|afgeleverd)"
                    + "|konnte(?:n)? nicht (?:\\S{1,40} ){0,4}(?:zugestellt|übermittelt|ausgeliefert)"
                    + "|nicht zugestellt|unbekannter (?:benutzer|empfänger)|empfänger unbekannt"
                    + "|postfach (?:ist )?(?:voll|überfüllt)|adresse (?:nicht gefunden|existiert nicht)|unzustellbar)");
    private static final Pattern DEAD = Pattern.compile(
            "(?iu)(?:user unknown|unknown (?:user|recipient|mailbox|local|address|account)|no such (?:user"
                    + "|recipient|mailbox|address|account|domain|person|local)|(?:user|account|recipient|address"
                    + "|mailbox|domain)\\S{0,30} .{0,60}(?:does not|doesn't|doesnt) exist|not exist|no mailbox"
                    + "|mailbox (?:not found|unavailable|unknown)|(?:user|recipient"
                    + "|address)\\S{0,30} (?:not found|unknown|not known|not listed)|not a (?:valid|known)"
                    + "|invalid (?:recipient|mailbox|address|user)"
                    + "|host (?:unknown|not found)|domain not found|name or service not known|unrouteable"
                    + "|no route to host|nxdomain|(?:account|mailbox|user) (?:has been |is |was )?(?:disabled"
                    + "|deactivated|inactive|suspended|closed|deleted|moved|no longer)|no longer (?:valid"
                    + "|available|active|in use|accepts|works|on)|unknown or illegal|isn't (?:a|in)"
                    + "|not our customer|address rejected"
                    + "|destinataire (?:inconnu|introuvable)|adresse (?:inconnue|inexistante|introuvable)"
                    + "|n[’']existe pas|onbekende? (?:gebruiker|ontvanger|adres)|bestaat niet"
                    + "|adres (?:is )?niet gevonden|unbekannter (?:benutzer|empfänger)|empfänger unbekannt"
                    + "|existiert nicht|nicht gefunden)");
    private static final Pattern ABOUT_THIS_MAIL =
            Pattern.compile("(?iu)(?:spam|blocked|block list|blacklist|black list|blocklist|policy|reputation|dnsbl|rbl"
                    + "|content (?:rejected|filter)|virus|dmarc|\\bspf\\b|dkim|too (?:large|big|many)|size limit"
                    + "|exceeds|quota|mailbox (?:is )?full|full mailbox|over ?quota|disk full"
                    + "|insufficient (?:system )?storage|relay(?:ing)? (?:denied|not)|authentication"
                    + "|not authorized|greylist|graylist|rate limit|throttl|pleine|saturée|postvak (?:is )?vol"
                    + "|voll|überfüllt)");
    private static final Pattern DELAY = Pattern.compile(
            "(?iu)(?:will (?:keep|continue|be retried)|(?:still|continue) (?:being )?(?:retry|trying|retried)"
                    + "|keep trying|delivery (?:is )?(?:delay|defer)|has been delayed|not yet been delivered"
                    + "|has not yet|warning message only|do not need to resend|you do not need to|wird weiter"
                    + "|seront effectuées|blijven proberen|nog niet bezorgd)");

    private BounceWords() {}

    /** Says whether the report itself, not the mail it returns, speaks of a mail that was not delivered. */
    static boolean speakOfFailure(String fullText) {
        return FAILURE.matcher(beforeOriginal(bounded(fullText))).find();
    }

    static boolean speakOfDelay(String words) {
        return DELAY.matcher(words).find();
    }

    static boolean subjectSaysDelay(String subject) {
        return SUBJECT_OF_A_DELAY.matcher(subject).find();
    }

    static boolean sayDead(String words) {
        return DEAD.matcher(words).find();
    }

    /** RFC 3463: class 5 with subject 1 is about the address; the rest only if the words say that it is gone. */
    static boolean meanPermanent(@Nullable String status, String words) {
        if (status != null && status.startsWith("4")) {
            return false;
        }
        boolean dead = sayDead(words);
        boolean aboutAddress = status != null && status.startsWith("5.1.");
        if (ABOUT_THIS_MAIL.matcher(words).find() && !(dead && aboutAddress)) {
            return false;
        }
        return dead || aboutAddress && !"5.1.0".equals(status) || "5.4.4".equals(status) || "5.2.1".equals(status);
    }

    /** Gives the report without the mail it returns. */
    static String beforeOriginal(String text) {
        var matcher = ORIGINAL.matcher(text);
        return matcher.find() && matcher.start() > 0 ? text.substring(0, matcher.start()) : text;
    }

    /** Gives the start of a text, enough for any report. */
    static String bounded(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
