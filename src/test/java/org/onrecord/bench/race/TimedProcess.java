package org.onrecord.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program as a whole process under GNU time, and tells what it took. */
final class TimedProcess {
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final int TAIL = 600;
    private final Path log;
    private final Duration limit;

    /** Makes a runner that stops a process after {@code limit}; what the process prints goes to the file {@code log}. */
    TimedProcess(Path log, Duration limit) {
        this.log = log;
        this.limit = limit;
    }

    /** Returns whether GNU time is where Linux distributions put it. */
    static boolean isPossible() {
        return Files.isExecutable(TIME);
    }

    /** Runs a command in a folder, in UTC and a locale without a language. */
    Outcome run(List<String> command, Path folder) {
        Path times = log.resolveSibling("times");
        List<String> timed = new ArrayList<>(List.of(TIME.toString(), "-o", times.toString(), "-f", "%U %S %M"));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("TZ", "UTC");
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            long start = System.nanoTime();
            Process process = builder.start();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            return ended ? outcome(process.exitValue(), wall, times) : stopped(process);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + timed, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + timed, e);
        }
    }

    private Outcome outcome(int status, Duration wall, Path times) throws IOException {
        if (status != 0) {
            String said = Files.readString(log).strip();
            return new Outcome.Failed(status, said.substring(Math.max(0, said.length() - TAIL)));
        }
        String[] parts = Files.readString(times).strip().split(" ");
        double cpu = Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
        return new Outcome.Measured(wall, Duration.ofMillis(Math.round(cpu * 1000)), Long.parseLong(parts[2]) * 1024);
    }

    private Outcome stopped(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return new Outcome.TooSlow(limit);
    }
}
