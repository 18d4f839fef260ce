package org.onrecord.bench.race;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.bench.site.SiteForm;

/**
 * A generator that was found on this machine.
 *
 * @param form in which it wants its site
 * @param words of its command line, with {@code {site}} and {@code {out}} for the folders
 */
record Contender(String name, String version, SiteForm form, List<String> words) {
    Contender {
        words = List.copyOf(words);
    }

    List<String> command(Path site, Path out) {
        return words.stream()
                .map(w -> w.replace("{site}", site.toString()).replace("{out}", out.toString()))
                .toList();
    }

    /** Returns whether it deletes what stands in the folder that it writes into. */
    boolean startsAnew() {
        return form == SiteForm.ZOLA;
    }

    /** Reads what it wrote, with the addresses at which the others write it. */
    FinishedSite finished(Path out) {
        FinishedSite site = FinishedSite.read(out);
        return form == SiteForm.ZOLA ? ZolaAddresses.flattened(site) : site;
    }
}
