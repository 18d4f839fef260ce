package org.onrecord.site;

import java.util.function.ToIntFunction;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.jbake.Output;
import org.onrecord.jbake.PageReader;
import org.onrecord.jbake.Project;

/** The last steps: has a site drawn beside the one that stands, and puts it in place where nothing is wrong. */
final class Publication {
    private final Project project;
    private final Diagnostics diagnostics;
    private final BakeMemory memory;

    Publication(Project project, Diagnostics diagnostics, BakeMemory memory) {
        this.project = project;
        this.diagnostics = diagnostics;
        this.memory = memory;
    }

    /**
     * Publishes a site.
     *
     * @param reader takes its pages
     * @param draw makes its files and returns how many pages they are
     * @param after is run once the site is in place
     */
    SiteChange run(PageReader reader, ToIntFunction<Output> draw, Runnable after) {
        try (Publisher publisher = Publisher.of(project.destination())) {
            if (!mayPublish(publisher)) {
                return SiteChange.none();
            }
            Output output = publisher.output(reader, memory.standing());
            int pages = draw.applyAsInt(output);
            if (diagnostics.hasErrors()) {
                publisher.discard();
                return SiteChange.none();
            }
            SiteChange change = new SiteChange(pages, output.written(), Publisher.gone(output));
            publisher.publish(output);
            memory.published(output.standing().after(change.written(), change.removed()));
            after.run();
            return change;
        }
    }

    private boolean mayPublish(Publisher publisher) {
        String shown = project.destination().getFileName().toString();
        if (!publisher.isHeld()) {
            diagnostics.add(Diagnostic.error(
                    Place.of(shown), "sound-settings", "another bake is writing this site", "wait until it is done"));
        } else if (publisher.isForeign()) {
            diagnostics.add(Diagnostic.error(
                    Place.of(shown),
                    "sound-settings",
                    "the output folder holds files that were not baked here, and a bake would replace them",
                    "name another folder with --output, or bake once with --adopt:"
                            + " it deletes whatever is in the folder and not in the site"));
        }
        return !diagnostics.hasErrors();
    }
}
