package org.entente.mailreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    private final MailReader reader = new MailReader();

    @Test
    void everyLineHasItsKind() {
        var reading = reader.read(MailFixtures.plain("""
                CAUTION: this mail comes from an external sender.

                We pay.

                --
                Shop
                Rue Haute 5

                On 2 Apr 2026, at 10:15, Entente <case@entente.example> wrote:
                > When?

                Tomorrow.

                This e-mail is confidential and intended for the addressee only.
                """));

        assertThat(reading.blocks())
                .extracting(TextBlock::kind)
                .containsExactly(
                        TextKind.DISCLAIMER,
                        TextKind.NEW,
                        TextKind.SIGNATURE,
                        TextKind.QUOTE_HEADER,
                        TextKind.QUOTED,
                        TextKind.INLINE_ANSWER,
                        TextKind.DISCLAIMER);
        assertThat(reading.newText()).isEqualTo("We pay.\n\nTomorrow.");
        assertThat(reading.blocks().stream().map(TextBlock::text).collect(Collectors.joining("\n")))
                .isEqualTo(reading.fullText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 2 avr. 2026 à 10:15, Entente\n<case+abc@entente.example> a écrit :",
                "2026-04-02 10:15 GMT+02:00 Entente <case@entente.example>:",
                "2026/4/2 Entente <case@entente.example>",
                "10:15, 2 april 2026, \"Entente\" <case@entente.example>:",
                "---- Entente wrote ----",
                "---- Le jeu., 02 avr. 2026 10:15:00 +0200 Entente <case@entente.example> a écrit ----",
                "-----Oprindelig meddelelse-----",
                "Från: Entente [mailto:case@entente.example]\nSkickat: den 2 april 2026 10:15\nTill: Shop\nÄmne: Klagan",
                "Da: Entente<mailto:case@entente.example>\nInviato: giovedì 2 aprile 2026 10:15\nA: Shop\nOggetto: Reclamo",
                "De : Entente\nEnvoyé : jeudi 2 avril 2026 10:15\nÀ : Shop\nObjet : Plainte"
            })
    void headersInAnyLanguageBeginTheHistory(String header) {
        var reading = reader.read(MailFixtures.plain("We pay.\n\n" + header + "\n\nDear company\n"));

        assertThat(reading.newText()).isEqualTo("We pay.");
    }

    @Test
    void aHeaderBehindTheLastWordIsSeen() {
        var reading = reader.read(MailFixtures.plain(
                "We pay.--- On Thu, Apr 2, 2026 at 10:15 AM, case@entente.example wrote:\n> When?\n"));

        assertThat(reading.newText()).isEqualTo("We pay.");
    }

    @Test
    void aMailPassedOnWithoutAWordIsNew() {
        var reading = reader.read(
                MailFixtures.plain("---------- Forwarded message ----------\nFrom: Depot <depot@shop.example>\n"
                        + "Date: 2 April 2026\nSubject: Returns\nTo: Shop\n\nThe parcel came back.\n"));

        assertThat(reading.newText()).isEqualTo("The parcel came back.");
    }

    @Test
    void answersBetweenTheQuotationsOfAMarkedHistoryStay() {
        var reading = reader.read(
                MailFixtures.html("<div class=gmail_quote><div class=gmail_attr>On Thu, Entente wrote:</div>"
                        + "<blockquote class=gmail_quote>When?</blockquote><div>Tomorrow.</div>"
                        + "<blockquote class=gmail_quote>How much?</blockquote><div>5 €.</div></div>"));

        assertThat(reading.newText()).isEqualTo("Tomorrow.\n\n5 €.");
    }

    @Test
    void filesPackedByOutlookAreUnpacked() {
        var reading = reader.read(
                MailFixtures.bare("From: a@shop.example\nContent-Type: application/ms-tnef; name=winmail.dat\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString(tnef())));

        assertThat(reading.attachments()).extracting(MailAttachment::name).containsExactly("facture.pdf", "photo.jpg");
        assertThat(reading.attachments().getFirst().content()).isEqualTo("PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void brokenPacksOfOutlookStayAFile() {
        var whole = tnef();
        for (int length = 0; length < whole.length; length++) {
            var pack = Base64.getEncoder().encodeToString(Arrays.copyOf(whole, length));
            var reading = reader.read(
                    MailFixtures.bare("From: a@shop.example\nContent-Type: application/ms-tnef; name=winmail.dat\n"
                            + "Content-Transfer-Encoding: base64\n\n" + pack));

            assertThat(reading.attachments()).as("%s bytes", length).isNotEmpty();
        }
    }

    @Test
    void utf7IsRead() {
        var reading = reader.read(
                MailFixtures.bare(
                        "From: a@b.example\nContent-Type: text/plain; charset=unicode-1-1-utf-7\n\nBenachrichtigung +APw-ber 1 +- 1"));

        assertThat(reading.fullText()).isEqualTo("Benachrichtigung über 1 + 1");
    }

    @Test
    void advertisingTakesMoreThanOneSign() {
        var offer = "Make money from home! Satisfaction guaranteed.\nTo be removed from our list write to us.";

        assertThat(reader.read(MailFixtures.bare("From: a@b.example\nTo: c@d.example\nSubject: x\n\n" + offer))
                        .kind())
                .isEqualTo(MailKind.OTHER);
        assertThat(reader.read(MailFixtures.bare(
                                "From: a@b.example\nTo: c@d.example\nSubject: x\n\nThe repair is free of charge."))
                        .kind())
                .isEqualTo(MailKind.REPLY);
    }

    static Stream<byte[]> hostileMails() {
        return Stream.of(
                        "On 2 Apr 2026 Bob wrote\n",
                        "On 2 Apr 2026, Bob <a@b.c> x ",
                        "From: a@b\n",
                        "a\n\n---\n\n",
                        "* * * *\nconfidential\n",
                        "<blockquote>a",
                        "<div class=gmail_quote>a",
                        "> a\nb\n",
                        "2026/1/1 1 <",
                        "sent from my a b c\n",
                        "votre demande ",
                        "\"emailAddress\":\"a@")
                .flatMap(piece -> {
                    var body = piece.repeat(300_000 / piece.length());
                    return Stream.of(
                            MailFixtures.plain(body),
                            MailFixtures.html(body),
                            MailFixtures.bare(
                                    "Return-Path: <>\nFrom: mailer-daemon@x.example\nSubject: Undelivered\n\n" + body));
                });
    }

    @ParameterizedTest
    @MethodSource("hostileMails")
    void mailsMadeToBeSlowAreFoldedInTime(byte[] mail) {
        assertThat(processorTime(mail)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void tenThousandPartsAreReadInTime() {
        var mail = "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: image/png; name=a.png\n\nx\n".repeat(10_000);

        assertThat(processorTime(MailFixtures.bare(mail))).isLessThan(Duration.ofSeconds(4));
    }

    private Duration processorTime(byte[] mail) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        reader.read(mail);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    /** Two files: one with its long name among the properties, one with the short name alone. */
    private static byte[] tnef() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(little(6).putInt(0x223E9F78).putShort((short) 1).array());
        attribute(out, 0x9002, new byte[14]);
        attribute(out, 0x8010, "FACTUR~1.PDF\0".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 0x800F, "PDF".getBytes(StandardCharsets.US_ASCII));
        var name = "facture.pdf\0".getBytes(StandardCharsets.UTF_16LE);
        attribute(
                out,
                0x9005,
                little(4 + 8 + 4 + 8 + name.length)
                        .putInt(2)
                        .putShort((short) 3)
                        .putShort((short) 0x0E20)
                        .putInt(3)
                        .putShort((short) 0x1F)
                        .putShort((short) 0x3707)
                        .putInt(1)
                        .putInt(name.length)
                        .put(name)
                        .array());
        attribute(out, 0x9002, new byte[14]);
        attribute(out, 0x8010, "photo.jpg\0".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 0x800F, "JPG".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream out, int id, byte[] data) {
        out.writeBytes(little(9)
                .put((byte) 2)
                .putShort((short) id)
                .putShort((short) 6)
                .putInt(data.length)
                .array());
        out.writeBytes(data);
        out.writeBytes(new byte[2]);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
