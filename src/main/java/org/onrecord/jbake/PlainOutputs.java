package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
     * @param file that the author can change
     * @param maker what a diagnostic names
     * @param work writes it
     */
    record Job(String path, String file, String maker, Runnable work) {}

    private final Diagnostics faults;
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    PlainOutputs(Diagnostics faults) {
        this.faults = faults;
    }

    /** Adds a file; one outside the site is refused. */
    void add(String path, String file, String maker, Runnable work) {
        Path inside = inside(path);
        if (!inside.startsWith(ROOT) || inside.equals(ROOT)) {
            faults.add(Diagnostic.error(
                    Place.of(file),
                    RULE,
                    "the page '" + path + "' would lie outside the site",
                    "take '..' out of its name"));
            return;
        }
        String plain = plain(path);
        Job earlier = jobs.remove(plain);
        if (earlier != null) {
            faults.add(Diagnostic.warning(
                    Place.of(earlier.file()),
                    RULE,
                    plain + " is made by " + earlier.maker() + " and by " + maker + "; the latter is kept",
                    "rename or remove one of the two"));
        }
        jobs.put(plain, new Job(plain, file, maker, work));
    }

    /** Returns a path from the site's root without {@code .}, {@code ..} and empty steps. */
    static String plain(String path) {
        return ROOT.relativize(inside(path)).toString().replace('\\', '/');
    }

    private static Path inside(String path) {
        return ROOT.resolve("./" + path).normalize();
    }

    Collection<Job> jobs() {
        return jobs.values();
    }
}
