package org.stet.ingest.child;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;

/**
 * Reads formats whose parsers have a history of holes in a process of its own, one for each input: a Java VM with little memory,
 * next to no environment, and nothing to write to but the answer. It is killed when the time is up or the user cancels.
 */
public final class ChildReader implements ArticleReader {

    private static final int MEMORY_MB = 512;

    /** Exit code of a VM that ran with ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;

    /** Lets what a person does go before what a child reads; systems without it start the child as it is. */
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final int megabytes;
    private final List<String> command;

    public ChildReader() {
        this(MEMORY_MB, ChildMain.class);
    }

    /** @param main class of the program that the child runs */
    ChildReader(int megabytes, Class<?> main, String... arguments) {
        this.megabytes = megabytes;
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        this.command = new ArrayList<>(Files.isExecutable(NICE) ? List.of(NICE.toString(), "-n", "10") : List.of());
        command.addAll(List.of(java, "-Xmx" + megabytes + "m", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Djava.net.useSystemProxies=false", "-cp",
                ChildClassPath.get(main), main.getName()));
        command.addAll(List.of(arguments));
    }

    @Override
    public boolean reads(MediaType type) {
        return ChildMain.reader(type).isPresent();
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var process = start();
        var answer = new FutureTask<>(() -> ask(process, input, limits));
        Thread.ofVirtual().start(answer);
        try {
            return Wire.content(budget.await(answer), limits);
        } catch (ExecutionException | IOException e) {
            throw died(process);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private Process start() throws ReadException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Windows starts no Java VM without knowing its own folder
        builder.environment().keySet().retainAll(Set.of("SystemRoot"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ReadException(Reason.UNREADABLE, "the process to read it in does not start: " + e.getMessage());
        }
    }

    /** Sends the input and takes the answer, which is cut off where it gets larger than anything allowed. */
    private static DataInputStream ask(Process process, Input input, Limits limits) throws IOException {
        try (var out = new DataOutputStream(process.getOutputStream())) {
            Wire.write(out, input, limits);
        }
        var answer = new ByteArrayOutputStream();
        try (var in = process.getInputStream()) {
            answer.writeBytes(in.readNBytes(Wire.longestAnswer(limits)));
        }
        return Wire.in(answer.toByteArray());
    }

    private ReadException died(Process process) throws ReadException {
        var ended = process.onExit().completeOnTimeout(process, 1, TimeUnit.SECONDS).join();
        return !ended.isAlive() && ended.exitValue() == OUT_OF_MEMORY
                ? new ReadException(Reason.TOO_LARGE, "reading it takes more than %d MB of memory; split it".formatted(megabytes))
                : new ReadException(Reason.UNREADABLE,
                        "the process that read it broke down; it may be damaged or made to cause trouble");
    }
}
