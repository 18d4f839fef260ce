package org.onrecord.bench.race;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Describes the machine, as far as it matters for times. */
final class Machine {
    private final Path work;

    Machine(Path work) {
        this.work = work;
    }

    /** Returns a sentence or two; the load is that of the moment. */
    String describe(List<Contender> contenders) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        String versions =
                contenders.stream().map(c -> c.name() + " " + c.version()).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%d cores%s, %.0f GB of memory, %s %s (%s), file system %s, JDK %s (%s); %s. Load when this began: %.1f.",
                system.getAvailableProcessors(),
                processor(),
                system.getTotalMemorySize() / 1e9,
                system.getName(),
                system.getVersion(),
                system.getArch(),
                fileSystem(),
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                versions,
                system.getSystemLoadAverage());
    }

    private static String processor() {
        Path info = Path.of("/proc/cpuinfo");
        try {
            return Files.exists(info)
                    ? Files.readAllLines(info).stream()
                            .filter(l -> l.startsWith("model name"))
                            .findFirst()
                            .map(l -> " (" + l.substring(l.indexOf(':') + 1).strip() + ")")
                            .orElse("")
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + info, e);
        }
    }

    private String fileSystem() {
        try {
            return Files.getFileStore(work).type();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + work, e);
        }
    }
}
