package org.entente.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.mailreading.MailAttachment;
import org.entente.mailreading.MailKind;
import org.entente.mailreading.MailReader;
import org.entente.mailreading.MailReading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./run mail-eval DIR OUT}: reads the mails that {@code DIR/expected.jsonl} lists, of which it takes nothing but
 * {@code id} and {@code file}, and writes one JSON line a mail to {@code OUT}.
 */
public final class MailEvaluation {

    private static final JsonMapper JSON = new JsonMapper();

    private final MailReader reader = new MailReader();
    private final Path folder;

    private MailEvaluation(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder of the mails, and the file to write */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: mail-eval DIR OUT, but got " + arguments.length + " arguments");
        }
        var folder = Path.of(arguments[0]);
        new MailEvaluation(folder).write(folder.resolve("expected.jsonl"), Path.of(arguments[1]));
    }

    private void write(Path list, Path answers) throws IOException {
        try (var lines = Files.lines(list);
                var out = Files.newBufferedWriter(answers)) {
            for (var line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                var mail = JSON.readTree(line);
                var raw = Files.readAllBytes(folder.resolve(mail.path("file").asString()));
                out.write(JSON.writeValueAsString(answer(mail.path("id").asString(), reader.read(raw))));
                out.newLine();
            }
        }
    }

    private static Map<String, Object> answer(String id, MailReading reading) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", id);
        answer.put("kind", kind(reading.kind()));
        answer.put("text", reading.newText());
        answer.put("full_text", reading.fullText());
        answer.put("attachments", files(reading));
        var bounce = bounce(reading);
        if (bounce != null) {
            answer.put("bounce", bounce);
        }
        return answer;
    }

    private static String kind(MailKind kind) {
        return switch (kind) {
            case REPLY -> "reply";
            case AUTOMATIC -> "auto_reply";
            case BOUNCE -> "bounce";
            case OTHER -> "other";
        };
    }

    private static List<String> files(MailReading reading) {
        return reading.attachments().stream().map(MailAttachment::name).toList();
    }

    private static @Nullable Map<String, Object> bounce(MailReading reading) {
        var report = reading.deliveryReport();
        if (report == null) {
            return null;
        }
        var bounce = new LinkedHashMap<String, Object>();
        if (report.recipient() != null) {
            bounce.put("recipient", report.recipient());
        }
        bounce.put("recipients", report.recipients());
        if (report.status() != null) {
            bounce.put("status", report.status());
        }
        bounce.put("hard", report.permanent());
        return bounce;
    }
}
