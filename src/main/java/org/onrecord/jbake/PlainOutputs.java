package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;

/**
 * What is to be written into a plain site, by its path; in the end one maker for each file.
 *
 * <p>Where two would become the same file, the one that JBake would write last is kept, and the author is told.
 */
final class PlainOutputs {
    static final String RULE = "one-output";
    private static final Path ROOT = Path.of("/site");

    /**
     * A file to be written.
     *
     * @param path from the site's root
     * @param maker makes it
     * @param work writes it
     */
    record Job(String path, Maker maker, Runnable work) {}

    /**
     * What makes a file, as a diagnostic names it; asked for only where one is needed.
     *
     * @param file that the author can change
     * @param name what a diagnostic calls it
     */
    record Maker(Supplier<String> file, Supplier<String> name) {
        static Maker of(String file, String name) {
            return new Maker(() -> file, () -> name);
        }

        static Maker of(Supplier<String> file) {
            return new Maker(file, file);
        }
    }

    private final Diagnostics faults;
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    PlainOutputs(Diagnostics faults) {
        this.faults = faults;
    }

    /** Adds a file; one outside the site is refused. */
    void add(String path, Maker maker, Runnable work) {
        if (!isInside(path)) {
            faults.add(Diagnostic.error(
                    Place.of(maker.file().get()),
                    RULE,
                    "the page '" + path + "' would lie outside the site",
                    "take '..' out of its name"));
            return;
        }
        String plain = plain(path);
        Job earlier = jobs.remove(plain);
        if (earlier != null) {
            faults.add(Diagnostic.warning(
                    Place.of(earlier.maker().file().get()),
                    RULE,
                    plain + " is made by " + earlier.maker().name().get() + " and by "
                            + maker.name().get() + "; the latter is kept",
                    "rename or remove one of the two"));
        }
        jobs.put(plain, new Job(plain, maker, work));
    }

    /** Returns a path from the site's root without {@code .}, {@code ..} and empty steps. */
    static String plain(String path) {
        return SitePath.isPlain(path)
                ? path
                : ROOT.relativize(inside(path)).toString().replace('\\', '/');
    }

    private static boolean isInside(String path) {
        return SitePath.isPlain(path)
                || (inside(path).startsWith(ROOT) && !inside(path).equals(ROOT));
    }

    private static Path inside(String path) {
        return ROOT.resolve("./" + path).normalize();
    }

    Collection<Job> jobs() {
        return jobs.values();
    }
}
