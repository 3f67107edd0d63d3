package org.entente.publication;

import java.util.regex.Pattern;

/** Reads the words right before a number: they say whether a bare row of digits is a telephone number or an order. */
final class NumberLabels {

    private static final int REACH = 48;
    private static final String LINK =
            "(?:\\s|[:#(.=]|n[°ºo]\\.?|nr\\.?|num[ée]ro|number|nummer|est(?= )|is(?= )|ist(?= )|de(?= )|van(?= ))";
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:ma |mon |votre |la |le )?(?:commande|facture|contrat|dossier|colis|ticket"
                    + "|article|devis|compteur)"
                    + "|r[ée]f(?:[ée]rence)?|ref|suivi|s[ée]rie|client[- ]?n[°ºo]|(?:n[°ºo]"
                    + "|num[ée]ro)\\.? (?:de |du )?(?:client|commande|contrat|facture|suivi|s[ée]rie|dossier"
                    + "|colis|compteur)"
                    + "|bestelling|bestel(?:nummer|nr)|factuur(?:nummer|nr)?|contract(?:nummer|nr)?"
                    + "|klant(?:nummer|nr|[- ]?id)|dossier(?:nummer|nr)|kenmerk|pakket|zending"
                    + "|track(?:ing)?(?:[- ]?(?:code|nummer))?|artikel(?:nummer|nr)?|serienummer|meter(?:nummer)?"
                    + "|bestell(?:ung|nummer|nr)|rechnung(?:s?nummer|snr)?|vertrag(?:s?nummer|snr)?"
                    + "|kunden[- ]?(?:nummer|nr)|aktenzeichen|sendung(?:s?nummer)?|paket(?:nummer)?|seriennummer"
                    + "|z[äa]hler(?:nummer)?"
                    + "|order|invoice|customer (?:no|number|id)|parcel|tracking (?:no|number)|serial(?: no"
                    + "| number)?|imei|ean|vin"
                    + "|tva|btw|bce|kbo|vat|mwst|ust|entreprise|onderneming(?:snummer|snr)?"
                    + "|unternehmen(?:s?nummer)?|enterprise)\\.?"
                    + LINK + "{0,8}$");
    private static final Pattern ENTERPRISE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:BE|tva|btw|bce|kbo|rpm|rpr|vat|mwst|ust|entreprise|onderneming(?:snummer|snr)?"
                    + "|unternehmen(?:s?nummer)?|enterprise)\\.?"
                    + LINK + "{0,8}$");

    private NumberLabels() {}

    /** Says whether the words before {@code start} call the number an order, invoice, contract, parcel or the like. */
    static boolean namesSomethingElse(String text, int start) {
        return SOMETHING_ELSE.matcher(before(text, start)).find();
    }

    /** Says whether the words before {@code start} call the number that of an enterprise. */
    static boolean namesAnEnterprise(String text, int start) {
        return ENTERPRISE.matcher(before(text, start)).find();
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - REACH), start);
    }
}
