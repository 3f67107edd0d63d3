package org.entente.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP server that gives one answer of choice to one command, and a friendly one to all others. */
final class StubbornSmtpServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;

    /** @param answer empty to hang up instead */
    StubbornSmtpServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    MailSettings.Smtp settings() {
        return new MailSettings.Smtp(
                socket.getInetAddress().getHostAddress(), socket.getLocalPort(), null, null, MailSettings.Tls.NONE);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 stub");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var verb = line.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT);
            if (verb.equals(command)) {
                if (answer.isEmpty()) {
                    return;
                }
                say(client, answer);
            } else {
                say(client, verb.equals("DATA") ? "354 go on" : verb.equals("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
