package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells which files of the site that stands are copies of files that are still the same; safe for several threads. */
final class KeptCopies {
    /** A file of the site that was made of another file, or of those in a folder. */
    private record Copy(Path source, StandingFile file) {}

    private final Map<String, Copy> before;
    private final Map<String, Copy> kept = new ConcurrentHashMap<>();
    private final Map<String, Path> written = new ConcurrentHashMap<>();

    private KeptCopies(Map<String, Copy> before) {
        this.before = before;
    }

    static KeptCopies none() {
        return new KeptCopies(Map.of());
    }

    /** Returns whether what was made of a file, or of a folder, stands and is kept; otherwise it is to be written. */
    boolean stands(String path, Path source, Output output) {
        Copy copy = before.get(path);
        boolean stands = copy != null && copy.source().equals(source) && output.keep(path, copy.file());
        if (stands) {
            kept.put(path, copy);
        } else {
            written.put(path, source);
        }
        return stands;
    }

    /** Returns the judge for the next bake, after the site was put in place. */
    KeptCopies published(Path site) {
        Map<String, Copy> now = new HashMap<>(kept);
        written.forEach((path, source) -> now.put(path, new Copy(source, StandingFile.of(site.resolve(path)))));
        return new KeptCopies(now);
    }

    /** Returns the judge for another bake of the same site, after files were changed. */
    KeptCopies without(Collection<Path> changed) {
        Set<Path> others = new HashSet<>();
        for (Path file : changed) {
            for (Path path = file; path != null && others.add(path); path = path.getParent()) {
                // What is in a folder is part of it.
            }
        }
        Map<String, Copy> same = new HashMap<>(before);
        same.values().removeIf(copy -> others.contains(copy.source()));
        return new KeptCopies(same);
    }
}
