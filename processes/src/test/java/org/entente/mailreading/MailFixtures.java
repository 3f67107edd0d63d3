package org.entente.mailreading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Mails as the usual programs write them, made for these tests. */
final class MailFixtures {

    static final String ANSWER = """
            Bonjour,

            Nous avons remboursé 49,90 € le 3 avril.
            On verra la somme sur votre compte dans 3 jours.

            Cordialement,
            Anne Service""";

    private MailFixtures() {}

    /** A mail program in one language: how it introduces the history in plain text. */
    record Client(String name, String history) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Client> clients() {
        return Stream.of(
                        attribution(
                                "Gmail en", "On Thu, 2 Apr 2026 at 10:15, Entente <case+abc@entente.example> wrote:"),
                        attribution(
                                "Gmail fr",
                                "Le jeu. 2 avr. 2026 à 10:15, Entente <case+abc@entente.example> a\u00a0écrit\u00a0:"),
                        attribution(
                                "Gmail nl", "Op do 2 apr 2026 om 10:15 schreef Entente <case+abc@entente.example>:"),
                        attribution(
                                "Gmail de",
                                "Am Do., 2. Apr. 2026 um 10:15 Uhr schrieb Entente <case+abc@entente.example>:"),
                        attribution(
                                "Gmail fr wrapped",
                                "Le jeu. 2 avr. 2026 à 10:15, Entente pour le compte d'un consommateur"
                                        + " <\ncase+abcdefghijkmnpqrstvw@entente.example> a écrit :"),
                        attribution(
                                "Apple Mail en", "On 2 Apr 2026, at 10:15, Entente <case+abc@entente.example> wrote:"),
                        attribution(
                                "Apple Mail fr",
                                "Le 2 avr. 2026 à 10:15, Entente <case+abc@entente.example> a écrit :"),
                        attribution(
                                "Apple Mail nl",
                                "Op 2 apr 2026, om 10:15 heeft Entente <case+abc@entente.example> het volgende"
                                        + " geschreven:"),
                        attribution(
                                "Apple Mail de", "Am 02.04.2026 um 10:15 schrieb Entente <case+abc@entente.example>:"),
                        attribution("Thunderbird en", "On 02/04/2026 10:15, Entente wrote:"),
                        attribution("Thunderbird fr", "Le 02/04/2026 à 10:15, Entente a écrit :"),
                        attribution("Thunderbird nl", "Op 02-04-2026 om 10:15 schreef Entente:"),
                        attribution("Thunderbird de", "Am 02.04.26 um 10:15 schrieb Entente:"),
                        block(
                                "Outlook en",
                                "From: Entente <case+abc@entente.example>\nSent: Thursday, April 2, 2026 10:15"
                                        + " AM\nTo: Service <service@shop.example>\nSubject: Complaint 2026-000123"),
                        block(
                                "Outlook fr",
                                "De : Entente <case+abc@entente.example>\nEnvoyé : jeudi 2 avril 2026 10:15\nÀ :"
                                        + " Service <service@shop.example>\nObjet : Plainte 2026-000123"),
                        block(
                                "Outlook nl",
                                "Van: Entente <case+abc@entente.example>\nVerzonden: donderdag 2 april 2026"
                                        + " 10:15\nAan: Service <service@shop.example>\nOnderwerp: Klacht 2026-000123"),
                        block(
                                "Outlook de",
                                "Von: Entente <case+abc@entente.example>\nGesendet: Donnerstag, 2. April 2026"
                                        + " 10:15\nAn: Service <service@shop.example>\nBetreff: Beschwerde"
                                        + " 2026-000123"),
                        block(
                                "Outlook bold",
                                "*From:* Entente <case+abc@entente.example>\n*Sent:* Thursday, April 2, 2026"
                                        + " 10:15 AM\n*To:* Service <service@shop.example>\n*Subject:* Complaint"),
                        block(
                                "Outlook rule",
                                "________________________________\nDe : Entente"
                                        + " <case+abc@entente.example>\nEnvoyé : jeudi 2 avril 2026 10:15\nÀ :"
                                        + " Service\nObjet : Plainte"),
                        block("old Outlook en", "-----Original Message-----\nFrom: Entente\nSent: Thursday"),
                        block("old Outlook fr", "-----Message d'origine-----\nDe : Entente"),
                        block("old Outlook nl", "-----Oorspronkelijk bericht-----\nVan: Entente"),
                        block("old Outlook de", "-----Ursprüngliche Nachricht-----\nVon: Entente"))
                .toList();
    }

    private static Client attribution(String name, String header) {
        return new Client(name, header + "\n\n> Votre plainte du 2 avril\n> deuxième ligne\n>\n>> plus ancien\n");
    }

    private static Client block(String name, String header) {
        return new Client(name, header + "\n\nVotre plainte du 2 avril\n\ndeuxième ligne\n");
    }

    static byte[] plain(String body) {
        return mail("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit", body);
    }

    static byte[] html(String body) {
        return mail("Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit", body);
    }

    static byte[] mail(String headers, String body) {
        return ("""
                Return-Path: <service@shop.example>
                Delivered-To: case+abc@entente.example
                From: "Service, Shop" <service@shop.example>
                To: Entente <case+abc@entente.example>
                Subject: =?utf-8?Q?R=C3=A9=3A?= plainte
                Date: Fri, 3 Apr 2026 11:20:30 +0200
                Message-ID: <m1@shop.example>
                In-Reply-To: <l7@entente.example>
                References: <l6@entente.example> <l7@entente.example>
                MIME-Version: 1.0
                """ + headers + "\n\n" + body).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bare(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static final byte[] WITH_FILES = mail("Content-Type: multipart/mixed; boundary=\"outer\"", """
            preamble
            --outer
            Content-Type: multipart/alternative; boundary="inner"

            --inner
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            R=E9pondu =80 5
            --inner
            Content-Type: text/html; charset=utf-8

            <p>Répondu € 5 <img src="cid:logo@shop"></p>
            --inner--
            --outer
            Content-Type: image/png; name="logo.png"
            Content-ID: <logo@shop>
            Content-Disposition: inline; filename="logo.png"
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --outer
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*0*=utf-8''r%C3%A9ponse%20; filename*1="finale.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0xLjQ=
            --outer
            Content-Type: text/plain
            Content-Disposition: attachment; filename="..\\..\\etc/=?utf-8?B?bm90ZcOpLnR4dA==?="

            pas du texte
            --outer--
            epilogue
            """);

    static final byte[] BOUNCE = bare("""
            Return-Path: <>
            From: Mail Delivery System <MAILER-DAEMON@mx.example>
            To: case+bounce@entente.example
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            <service@shop.example>: host mx.shop.example said: 550 5.1.1 User unknown
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example
            Original-Envelope-Id: letter-7

            Final-Recipient: rfc822; service@shop.example
            Action: failed
            Status: 5.0.0
            Diagnostic-Code: smtp; 550 5.1.1 <service@shop.example>:
                User unknown
            --b
            Content-Type: text/rfc822-headers

            From: Entente <case+abc@entente.example>
            Return-Path: <case+bounce7@entente.example>
            To: service@shop.example
            Message-ID: <l7@entente.example>
            --b--
            """);

    static final byte[] DELAY = bare("""
            From: postmaster@mx.example
            To: case+bounce@entente.example
            Subject: Delivery delayed
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            Will keep trying.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; service@shop.example
            Action: delayed
            Status: 4.4.1
            --b--
            """);

    static final byte[] BOUNCE_IN_WORDS = bare("""
            Return-Path: <>
            From: Mail Delivery Subsystem <mailer-daemon@mx.example>
            To: case+bounce@entente.example
            Subject: Unzustellbar: Beschwerde

            Die Nachricht konnte nicht zugestellt werden.

              service@shop.example
                550 5.1.1 unbekannter Benutzer

            ------ This is a copy of your message ------

            From: Entente <case+abc@entente.example>
            To: other@shop.example
            Message-ID: <l7@entente.example>

            Text
            """);
}
