package org.onrecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Brief;
import org.onrecord.model.Claim;
import org.onrecord.model.DateWords;
import org.onrecord.model.Entry;
import org.onrecord.model.Evidence;
import org.onrecord.model.Imprint;
import org.onrecord.model.Page;
import org.onrecord.model.Passage;
import org.onrecord.model.Permalink;
import org.onrecord.model.Question;
import org.onrecord.model.Term;
import org.onrecord.model.Tombstone;

/** Draws what stands around a page. */
final class Framing {
    private final Vantage from;
    private final Entry entry;
    private final Frame.Share share;
    private final Optional<Chapter> chapter;

    /** Prepares the frame of the page of an entry, beside a link to which there is a picture. */
    Framing(Vantage from, Entry entry, Frame.Share share) {
        this.from = from;
        this.entry = entry;
        this.share = share;
        this.chapter = entry instanceof Page
                ? Chapter.ofLayout(entry.header().layout())
                : Optional.of(Chapter.of(
                        entry instanceof Tombstone t ? t.kind() : entry.header().type()));
    }

    /** Returns the frame of the page. */
    Frame draw() {
        SiteSettings settings = from.material().settings();
        boolean home = entry instanceof Brief;
        String title = entry instanceof Tombstone ? "Removed: " + entry.title() : entry.title();
        String base = anywhere() ? settings.basePath() : "";
        return new Frame(
                entry.id(),
                entry.header().layout(),
                title,
                home || from.siteName().isEmpty() ? title : title + " · " + from.siteName(),
                description(),
                !anywhere() && !(entry instanceof Tombstone),
                settings.language(),
                from.root(),
                base,
                base.isEmpty() ? "" : path(),
                anywhere() ? "" : settings.absolute(path()),
                from.siteName(),
                from.href(Chapter.BRIEF),
                chapter.filter(Chapter.SEARCH::equals).isPresent() ? "" : from.href(Chapter.SEARCH),
                menu(Chapter.heads(), true),
                section(),
                crumbs(),
                badge(from, entry),
                share,
                footer(),
                from.briefing().imprint().map(Framing::imprint).orElse(""));
    }

    /** The page for what is not found is shown at any depth, so it has no address, and its links count from the root. */
    private boolean anywhere() {
        return Permalink.NOT_FOUND.equals(path());
    }

    private String path() {
        return entry.permalink().path();
    }

    private List<MenuItem> menu(List<Chapter> chapters, boolean heads) {
        return chapters.stream()
                .filter(c -> !from.href(c).isEmpty())
                .map(c -> new MenuItem(c.label(), from.href(c), current(c, heads)))
                .toList();
    }

    private String current(Chapter item, boolean head) {
        boolean itself = from.page(item).filter(this::isThisPage).isPresent();
        boolean within =
                chapter.filter(c -> head ? c.head() == item : c == item).isPresent();
        return itself ? "page" : within ? "true" : "";
    }

    private boolean isThisPage(Permalink other) {
        return other.path().equals(path());
    }

    private List<MenuItem> section() {
        List<MenuItem> items = menu(chapter.map(c -> c.head().parts()).orElse(List.of()), false);
        return items.size() < 2 ? List.of() : items;
    }

    private List<Frame.MenuGroup> footer() {
        return Chapter.heads().stream()
                .map(h -> new Frame.MenuGroup(h.label(), menu(h.parts(), false)))
                .filter(g -> !g.items().isEmpty())
                .toList();
    }

    private List<PageLink> crumbs() {
        List<PageLink> crumbs = new ArrayList<>();
        if (!(entry instanceof Brief)) {
            add(crumbs, Chapter.BRIEF);
            chapter.map(Chapter::head).ifPresent(c -> add(crumbs, c));
            chapter.ifPresent(c -> add(crumbs, c));
        }
        return crumbs.size() < 2 ? List.of() : crumbs;
    }

    private void add(List<PageLink> crumbs, Chapter step) {
        from.page(step)
                .filter(p -> !isThisPage(p))
                .map(p -> PageLink.of(step.label(), from.href(step)))
                .filter(c -> crumbs.stream().noneMatch(earlier -> earlier.href().equals(c.href())))
                .ifPresent(crumbs::add);
    }

    /** Says where a page rests on a single source. */
    static PageLink badge(Vantage from, Entry entry) {
        List<String> sources = entry instanceof Claim claim
                ? claim.evidence().stream().map(Evidence::source).distinct().toList()
                : from.briefing().sourceIds();
        return sources.size() == 1
                ? new PageLink("Single source", from.href(sources.get(0)), "Everything here rests on one source")
                : PageLink.NONE;
    }

    private String description() {
        String text = entry instanceof Brief brief
                ? brief.bottomLine()
                : entry instanceof Claim claim
                        ? claim.proposition()
                        : entry instanceof Question question
                                ? question.why()
                                : entry instanceof Term term
                                        ? term.meaning()
                                        : entry instanceof Tombstone tombstone ? tombstone.reason() : firstPassage();
        return English.shortened(text, 200);
    }

    private String firstPassage() {
        String otherwise =
                entry instanceof Actor actor ? actor.name() + ": what it says, and what is said of it" : entry.title();
        return entry.body().passages().stream().map(Passage::text).findFirst().orElse(otherwise);
    }

    private static String imprint(Imprint imprint) {
        return "Version " + imprint.version() + ", last changed " + DateWords.of(imprint.modified()) + ". "
                + imprint.license() + ".";
    }
}
