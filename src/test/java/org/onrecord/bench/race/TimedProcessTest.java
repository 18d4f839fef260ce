package org.onrecord.bench.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "org.onrecord.bench.race.TimedProcess#isPossible", disabledReason = "GNU time is not installed")
class TimedProcessTest {
    @TempDir
    Path folder;

    @Test
    void aRunIsMeasuredWithWhatItsChildrenUsed() {
        String busy = "dd if=/dev/zero of=/dev/null bs=64M count=40 2>&1; sleep 0.2; pwd";
        Outcome outcome = run(Duration.ofSeconds(30), busy);
        Outcome.Measured measured = (Outcome.Measured) outcome;
        assertTrue(measured.wall().toMillis() >= 200, outcome.toString());
        assertTrue(measured.cpu().toMillis() > 0, outcome.toString());
        assertTrue(measured.peakBytes() > 64_000_000, outcome.toString());
    }

    @Test
    void aRunThatTakesTooLongIsStopped() {
        long start = System.nanoTime();
        assertEquals(new Outcome.TooSlow(Duration.ofMillis(300)), run(Duration.ofMillis(300), "sleep 20; true"));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 15);
    }

    @Test
    void aRunThatTellsOfAFaultIsNotMeasured() {
        assertEquals(
                new Outcome.Failed(3, "no such harbour"), run(Duration.ofSeconds(30), "echo no such harbour; exit 3"));
    }

    private Outcome run(Duration limit, String script) {
        return new TimedProcess(folder.resolve("log"), limit).run(List.of("sh", "-c", script), folder);
    }
}
