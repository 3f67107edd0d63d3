package org.entente.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** The report that a mail server sends when it can't deliver a mail (RFC 3464). */
final class DeliveryFailure {

    private DeliveryFailure() {}

    static SMTPMessage report(Session session, String domain, String to, String address, byte[] returned, Instant at)
            throws MessagingException {
        var report = new SMTPMessage(session);
        report.setEnvelopeFrom("");
        report.setFrom(new InternetAddress("MAILER-DAEMON@" + address.substring(address.lastIndexOf('@') + 1)));
        report.setRecipients(jakarta.mail.Message.RecipientType.TO, to);
        report.setSubject("Undelivered Mail Returned to Sender");
        report.setSentDate(Date.from(at));
        report.setHeader("Auto-Submitted", "auto-replied");
        var parts = new MimeMultipart(
                "report; report-type=delivery-status",
                text("The address <" + address + "> does not exist here: 550 5.1.1 User unknown\r\n"),
                part(
                        "message/delivery-status",
                        "Reporting-MTA: dns; mx." + domain + "\r\n\r\nFinal-Recipient: rfc822; " + address
                                + "\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n"),
                part("text/rfc822-headers", headersOf(returned)));
        report.setContent(parts);
        report.saveChanges();
        return report;
    }

    private static String headersOf(byte[] mail) {
        var text = new String(mail, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        return end < 0 ? text : text.substring(0, end + 2);
    }

    private static MimeBodyPart text(String words) throws MessagingException {
        return part("text/plain; charset=us-ascii", words);
    }

    private static MimeBodyPart part(String type, String content) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        return new MimeBodyPart(headers, content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
