package org.onrecord.bench.race;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.bench.Folders;
import org.onrecord.bench.site.MadeClaim;
import org.onrecord.bench.site.MadeSite;

/**
 * One generator's folder, with its site, what it wrote, and what its runs took.
 *
 * <p>Every cold bake has a new folder and none is deleted: for some minutes ext4 searches past the places of deleted files
 * for each new one, which made half of a bake's time. A generator that would delete what stands has a new one after an
 * edit too.
 */
final class Lane {
    private static final Set<String> CACHES = Set.of("target", "cache", ".onrecord", "resources", ".hugo_build.lock");
    private final Contender contender;
    private final Path folder;
    private final Shell shell;
    private final Budget budget;
    private final List<Outcome.Measured> cold = new ArrayList<>();
    private final List<Outcome.Measured> edited = new ArrayList<>();
    private Optional<String> fault = Optional.empty();
    private int bakes;

    Lane(Contender contender, Path folder, Budget budget) {
        this.contender = contender;
        this.folder = folder;
        this.shell = new Shell(folder.getParent());
        this.budget = budget;
    }

    void write(MadeSite site, Path sites) {
        contender.form().write(site, sites, site());
    }

    /** Bakes without anything left of an earlier bake; the first run of all is not counted. */
    void cold(boolean counted) {
        if (isRunning() && budget.allows(cold)) {
            CACHES.forEach(cache -> Folders.delete(site().resolve(cache)));
            intoNewFolder();
            run(counted ? cold : new ArrayList<>());
        }
    }

    /** Bakes again into what is there, after one claim was changed; the last edit is baked in any case. */
    void edited(MadeClaim claim, boolean last) {
        contender.form().write(claim, site());
        if (isRunning() && (last || budget.allows(edited))) {
            if (contender.startsAnew()) {
                intoNewFolder();
            }
            run(edited);
        }
    }

    boolean isRunning() {
        return fault.isEmpty();
    }

    Contender contender() {
        return contender;
    }

    FinishedSite finished() {
        return contender.finished(out());
    }

    Row row(int claims) {
        return new Row(claims, contender.name(), cold, edited, fault.orElse(""));
    }

    private void intoNewFolder() {
        bakes++;
        Folders.make(out().getParent());
    }

    private void run(List<Outcome.Measured> into) {
        shell.run("sync");
        TimedProcess process = new TimedProcess(folder.resolve("log"), budget.each());
        Outcome outcome = process.run(contender.command(site(), out()), site());
        if (outcome instanceof Outcome.Measured measured) {
            into.add(measured);
        } else if (outcome instanceof Outcome.TooSlow slow) {
            fault = Optional.of("stopped after " + slow.limit().toSeconds() + " s");
        } else if (outcome instanceof Outcome.Failed failed) {
            fault = Optional.of("failed with " + failed.status() + ": " + failed.said());
        }
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Path out() {
        return folder.resolve("bake-" + bakes).resolve("out");
    }

    /**
     * How long a generator may run.
     *
     * @param each run
     * @param all runs of a kind together, after which no further one begins
     */
    record Budget(Duration each, Duration all) {
        boolean allows(List<Outcome.Measured> runs) {
            return runs.stream()
                            .map(Outcome.Measured::wall)
                            .reduce(Duration.ZERO, Duration::plus)
                            .compareTo(all)
                    < 0;
        }
    }
}
