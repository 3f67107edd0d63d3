package org.entente.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.casefile.Ruling;
import org.entente.rules.Answer.Missing;
import org.entente.rules.Answer.Why;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table that its reader refused, and which is in the database all the same. What such a table may do nobody knows: it may
 * never end, or eat all memory, and no thread can be stopped from outside. So it is asked in a process of its own, with little
 * memory, which is killed when its time is over; a case that asks it goes to a person. No service releases such a table.
 *
 * @param xml   the file
 * @param limit how long an answer may take, the start of the process included
 */
record IsolatedTable(byte[] xml, Duration limit) implements Asked {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String TABLE = "table.dmn";
    private static final String INPUTS = "inputs.json";
    private static final String ANSWER = "answer.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** An answer on its way from one process to the other. */
    record Told(
            boolean found,
            List<String> matched,
            List<String> chosen,
            boolean several,
            List<Map<String, Object>> rows,
            String why,
            String detail) {

        static Told of(Answer answer) {
            return switch (answer) {
                case Answer.Found found ->
                    new Told(true, found.matched(), found.chosen(), found.several(), found.rows(), "", "");
                case Missing missing ->
                    new Told(
                            false,
                            missing.matched(),
                            List.of(),
                            false,
                            List.of(),
                            missing.why().name(),
                            missing.detail());
            };
        }

        Answer answer() {
            return found
                    ? new Answer.Found(matched, chosen, several, rows)
                    : new Missing(matched, Why.valueOf(why), detail);
        }
    }

    @Override
    public Answer evaluate(Map<String, Object> inputs) {
        return evaluateTexts(Ruling.texts(inputs));
    }

    @Override
    public Answer evaluateTexts(Map<String, String> texts) {
        try {
            var folder = Files.createTempDirectory("entente-table");
            try {
                Files.write(folder.resolve(TABLE), xml);
                Files.writeString(folder.resolve(INPUTS), JSON.writeValueAsString(texts));
                return ask(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A table that is not trusted does not choose its version either. */
    @Override
    public boolean isAsOfFiling() {
        return false;
    }

    private Answer ask(Path folder) throws IOException {
        var process = new ProcessBuilder(command(folder))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Missing(List.of(), Why.BAD_RULE, "the table takes longer than " + limit);
            }
            var answer = folder.resolve(ANSWER);
            return process.exitValue() == 0 && Files.exists(answer)
                    ? JSON.readValue(Files.readString(answer), Told.class).answer()
                    : new Missing(List.of(), Why.BAD_RULE, "the table broke down, code " + process.exitValue());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Missing(List.of(), Why.BAD_RULE, "interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    /** From one archive, classes are found by its own launcher. */
    private static List<String> command(Path folder) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path")));
        if (ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") == null) {
            command.add(IsolatedTable.class.getName());
        } else {
            command.add("-Dloader.main=" + IsolatedTable.class.getName());
            command.add(LAUNCHER);
        }
        command.add(folder.toString());
        return command;
    }

    /** The other process: asks the table in a folder and leaves the answer there. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var inputs = new org.entente.casefile.FactsConverter()
                .convertToEntityAttribute(Files.readString(folder.resolve(INPUTS)));
        Files.writeString(folder.resolve(ANSWER), JSON.writeValueAsString(Told.of(answer(folder, inputs))));
    }

    private static Answer answer(Path folder, Map<String, String> inputs) throws IOException {
        try {
            return DecisionTable.compile(Files.readAllBytes(folder.resolve(TABLE)))
                    .evaluateTexts(inputs);
        } catch (IllegalArgumentException invalid) {
            return new Missing(List.of(), Why.BAD_RULE, String.valueOf(invalid.getMessage()));
        }
    }
}
