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
                    + "|(?:mail|message|e-?mail) (?:has been|was|is being) returned|failed permanently|message not delivered|address (?:was |is )?not found|(?:was|is)n['’]t delivered|permanently rejected|permanent failure|(?:was|am) (?:not|n['’]t) able to deliver|wasn['’]t able to deliver|problem delivering|was undeliverable|could not be (?:delivered|forwarded)|addresses had|returned mail|delivery status notification|not delivered to|(?:has|have) been bounced|bounced (?:mail|message)|invalid (?:user )?address|no such user|addressed to \\S{1,80} failed|transcript of session|error delivering|could not be (?:sent|processed)|has encountered|encountered an error|n[’']a pas (?:pu être|été) (?:remis|distribué|délivré|livré|transmis)"
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
            "(?iu)(?:user unknown|unknown (?:user|recipient|mailbox|local|address|account|e-?mail|host|virtual)"
                    + "|(?:user|recipient|address|addressee|account|mailbox)\\S{0,30} (?:is |was )?(?:unknown|not known|not found|not listed)"
                    + "|no such (?:user|recipient|mailbox|address|account|domain|person|local|virtual|host|mail ?drop)"
                    + "|(?:user|account|recipient|address|mailbox|domain|destination)\\S{0,30} .{0,60}(?:does not|doesn't|doesnt"
                    + "|do not|didn't|may not) exist|(?:does not|doesn't|didn't) exist|not exist|no mailbox"
                    + "|user .{0,60}not (?:listed|found|known)|mailbox (?:not found|unknown|does)"
                    + "|not a (?:valid|known) (?:user|recipient|mailbox|address|e-?mail|account)|no valid (?:recipient|address)"
                    + "|invalid (?:final delivery |local |destination |e-?mail |user )?(?:recipient|mailbox|address|user\\b)"
                    + "|bad destination (?:mailbox|host|system)"
                    + "|host (?:unknown|not found)|domain (?:name )?(?:not found|is not reachable|isn't found|could not be found)"
                    + "|name or service not known|unrouteable|unroutable|address(?:es)? (?:could not|couldn't|can't) be found"
                    + "|recipient(?:'s)? (?:name|address|e-?mail)?.{0,20} (?:is |was )?not (?:recognized|recognised|found)"
                    + "|recipient address rejected: (?:access denied|invalid|unknown)"
                    + "|address (?:invalid|unknown|not present)|bad address|invalid address|can't accept user|destination addresses were unknown"
                    + "|destination server rejected recipients|not an active address|mailbox (?:invalid|not present|is unavailable|unavailable\\b)"
                    + "|nessuna mailbox|no existe (?:dicha|ese)|no mail ?box (?:available|by|found|here)|not email addresses"
                    + "|recipient (?:is not (?:accepted|local)|not (?:exist|ok)|refuses to accept your mail)|badrcptto|recipientnotfound|recipnotfound"
                    + "|allowed rcpthosts|no one at this address|badrecipientto|validrcptto|missing home directory|user not (?:exist|known)"
                    + "|account (?:not found|or domain may not exist)|domain must exist|host unreachable|no such (?:domain|host)"
                    + "|does not accept (?:e-?)?mail|null mx|mail receiving disabled|has been replaced by|address changed to|has moved to"
                    + "|must be typed|email (?:name|account) is not found|couldn't be found|no route to (?:address|domain)|nxdomain|no mx (?:record|or a)|non-?existent (?:user|domain|mailbox|host|account)"
                    + "|(?:account|mailbox|user|address) (?:has been |is |was )?(?:closed|deleted|moved|no longer|removed|terminated)"
                    + "|no longer (?:valid|available|active|in use|accepts|works|on|with)|has left the|unknown or illegal"
                    + "|isn't (?:a|in)|is not (?:a|in) (?:our|the|my|valid)|not our customer|no account by"
                    + "|destinataire (?:inconnu|introuvable)|(?:adresse|utilisateur) (?:inconnue?|inexistante?|introuvable)"
                    + "|n[’']existe pas|n[’']a pas été trouvée?|onbekende? (?:gebruiker|ontvanger|adres)|bestaat niet"
                    + "|(?:adres|gebruiker|ontvanger) (?:is )?(?:niet gevonden|onbekend)"
                    + "|unbekannter (?:benutzer|empfänger)|(?:empfänger|benutzer|adresse) (?:ist )?unbekannt"
                    + "|existiert nicht|nicht gefunden|nicht vorhanden)");
    private static final Pattern ABOUT_THIS_MAIL = Pattern.compile(
            "(?iu)(?:spam|blocked|block list|blacklist|black list|blocklist|policy|policies|reputation|dnsbl|\\brbl\\b"
                    + "|content (?:rejected|filter)|virus|dmarc|\\bspf\\b|dkim|too (?:large|big|many)|size limit|size exceeds"
                    + "|exceeds|exceeded|quota|mailbox (?:is )?full|full mailbox|over ?quota|disk full|disk space"
                    + "|insufficient (?:system )?storage|relay(?:ing)? (?:denied|not|access)|no relaying|not allowed to relay"
                    + "|authentication|not authorized|not permitted|permission|enough space|storage|no space left|used up|over the maximum|allowed mailbox size|recipient id refuse|only accepting mail from"
                    + "|user rules|message filtered|members[- ]only|non-member|batv|greylist|graylist|rate limit|throttl|preferences"
                    + "|pleine|saturée|postvak (?:is )?vol|\\bvoll\\b|überfüllt)");

    /** Fixed texts of widespread systems for an address that is not there, although they name other causes too. */
    private static final Pattern CERTAIN = Pattern.compile("(?iu)account or domain may not exist");

    /** The account exists and may come back. */
    private static final Pattern SUSPENDED = Pattern.compile(
            "(?iu)(?:disabled|suspended|suspension|inactive|deactivated|on hold|discontinued"
                    + "|frozen|locked|not active|not accepting|archived recipient|archiv[ée]e|user is terminated|temporarily unavailable|currently unavailable|désactivée?|suspendue?|geblokkeerd|gesperrt|deaktiviert)");

    /** The refusal is about who sends. */
    private static final Pattern ABOUT_THE_SENDER =
            Pattern.compile("(?iu)(?:sender (?:address|domain|verify|denied|rejected)"
                    + "|domain of sender|in reply to mail from|after mail from|\\[mail_from\\]|your (?:ip|host|domain|server)|reverse dns|helo\\b"
                    + "|client host|from domain|invalid sender|sender not|null sender|envelope sender|purported responsible|reverse path|spoof"
                    + "|from: domain|domain of your|your e-?mail address)");

    /** Addresses are refused when they are named; a refusal after the text is about the text, whatever its words. */
    private static final Pattern AFTER_THE_TEXT =
            Pattern.compile("(?iu)(?:in reply to end of data|after end of data|end of data command)");

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

    /**
     * Says whether address or domain are gone. RFC 3463: subject 1 is about the address, but 1.7 and 1.8 about the
     * sender's; other codes count only if the words say that the address is gone. A code of class 4 can be final too, when
     * the words are that clear.
     */
    static boolean meanPermanent(@Nullable String status, String words, String report) {
        boolean dead = DEAD.matcher(words).find();
        if ("5.1.7".equals(status)
                || "5.1.8".equals(status)
                || ABOUT_THE_SENDER.matcher(words).find()) {
            return false;
        }
        if (status != null && status.startsWith("4")) {
            return dead && "4.1.1".equals(status);
        }
        boolean unknown = "5.1.1".equals(status) || "5.1.2".equals(status) || "5.1.10".equals(status);
        boolean aboutAddress = unknown || "5.1.0".equals(status) || "5.1.3".equals(status) || "5.1.6".equals(status);
        if (CERTAIN.matcher(words).find()) {
            return true;
        }
        if (SUSPENDED.matcher(words).find() || ABOUT_THIS_MAIL.matcher(words).find() && !(dead && aboutAddress)) {
            return false;
        }
        if (AFTER_THE_TEXT.matcher(report).find() && !unknown) {
            return false;
        }
        return dead || aboutAddress || "5.4.4".equals(status);
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
