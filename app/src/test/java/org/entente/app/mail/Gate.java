package org.entente.app.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between a client and a server that talk in lines, and can stop the client in the middle of a word: the line that
 * it waits for, and all that follows it, never reaches the server.
 */
final class Gate implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final ServerSocket socket;
    private final int serverPort;
    private volatile Hold hold = Hold.OPEN;

    /** @param serverPort where the server listens on this machine */
    Gate(int serverPort) throws IOException {
        this.serverPort = serverPort;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("gate").start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Lets everything through from now on. */
    void open() {
        hold = Hold.OPEN;
    }

    /** Lets nobody through from now on: clients wait for the server's first word. */
    void lock() {
        hold = new Hold("", 1);
    }

    /** Stops the client that says the n-th line with the word; all others go on. */
    void holdAt(String word, int occurrence) {
        hold = new Hold(word, occurrence);
    }

    /** Whether a client stands before the gate. */
    boolean isHolding() {
        return hold.reached.getCount() == 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> guard(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void guard(Socket client) {
        var now = hold;
        try (client) {
            var fromClient = new BufferedInputStream(client.getInputStream());
            if (now.isClosed()) {
                now.stop(fromClient);
                return;
            }
            try (var server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
                Thread.ofVirtual().start(() -> pass(server, client));
                for (var line = line(fromClient); line.length > 0; line = line(fromClient)) {
                    if (hold.isReachedBy(line)) {
                        hold.stop(fromClient);
                        return;
                    }
                    server.getOutputStream().write(line);
                    server.getOutputStream().flush();
                }
            }
        } catch (IOException ended) {
            LOG.debug("a client was killed or hung up", ended);
        }
    }

    private void pass(Socket server, Socket client) {
        try (server;
                client) {
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException ended) {
            LOG.debug("a client was killed or hung up", ended);
        }
    }

    private static byte[] line(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = from.read(); next >= 0; next = from.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static final class Hold {
        static final Hold OPEN = new Hold("", 0);

        private final String word;
        private final CountDownLatch reached = new CountDownLatch(1);
        private int linesToGo;

        Hold(String word, int occurrence) {
            this.word = word;
            this.linesToGo = occurrence;
        }

        boolean isClosed() {
            return word.isEmpty() && linesToGo > 0;
        }

        synchronized boolean isReachedBy(byte[] line) {
            return !word.isEmpty() && new String(line, StandardCharsets.ISO_8859_1).contains(word) && --linesToGo == 0;
        }

        /** Swallows what the client still says. */
        void stop(InputStream fromClient) throws IOException {
            reached.countDown();
            fromClient.transferTo(OutputStream.nullOutputStream());
        }
    }
}
