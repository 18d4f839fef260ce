package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of a briefing is drawn again where it shows something else, and only there. */
class SecondRenderingTest {
    private static final Set<String> DRAWN = new ConcurrentSkipListSet<>();

    @TempDir
    Path folder;

    /** What a page shows; that a template asks for its name shows that the page is drawn. */
    public record View(String title, Optional<String> note, List<String> items) {
        public String name() {
            DRAWN.add(title);
            return title;
        }
    }

    /** What all pages show. */
    public record Shared(String name, String language) {}

    @BeforeEach
    void forget() {
        DRAWN.clear();
    }

    private Site site() {
        return new Site(folder)
                .page("a.md", "title: A", "text of a")
                .page("b.md", "title: B", "text of b")
                .template(
                        "page.ftlh",
                        "${page.name} ${page.note!'-'} ${page.items?join(',')} ${site.name} ${content.body}");
    }

    private static SortedSet<String> drawn(Site site, String note, Shared shared) {
        DRAWN.clear();
        site.render(new PageBeans() {
            @Override
            public Map<String, Object> of(String uri) {
                boolean first = uri.equals("a.html");
                return uri.isEmpty()
                        ? Map.of()
                        : Map.of(
                                "page",
                                new View(first ? "A" : "B", Optional.of(first ? note : "same"), List.of("x", "y")));
            }

            @Override
            public Map<String, Object> shared() {
                return Map.of("site", shared);
            }
        });
        assertEquals(List.of(), site.said());
        return new TreeSet<>(DRAWN);
    }

    @Test
    void whatIsTheSameIsNotDrawnAgainButReadByTheInspection() {
        Site site = site();
        assertEquals(Set.of("A", "B"), drawn(site, "n", new Shared("S", "en")));
        Map<String, String> first = Map.copyOf(site.read());
        site.read().clear();
        assertEquals(Set.of(), drawn(site, "n", new Shared("S", "en")));
        assertEquals(first, site.read());
    }

    @Test
    void anotherViewDrawsItsPage() {
        Site site = site();
        drawn(site, "n", new Shared("S", "en"));
        assertEquals(Set.of("A"), drawn(site, "other", new Shared("S", "en")));
        assertEquals(
                "A other x,y S &lt;p&gt;text of a&lt;/p&gt;", site.out("a.html").strip());
    }

    @Test
    void anotherBodyDrawsItsPage() {
        Site site = site();
        drawn(site, "n", new Shared("S", "en"));
        site.page("a.md", "title: A", "new");
        assertEquals(Set.of("A"), drawn(site, "n", new Shared("S", "en")));
    }

    @Test
    void ofWhatAllPagesShareOnlyWhatIsAskedForCounts() {
        Site site = site();
        drawn(site, "n", new Shared("S", "en"));
        assertEquals(Set.of(), drawn(site, "n", new Shared("S", "fr")));
        assertEquals(Set.of("A", "B"), drawn(site, "n", new Shared("T", "fr")));
    }

    @Test
    void anotherTemplateDrawsEveryPage() {
        Site site = site();
        drawn(site, "n", new Shared("S", "en"));
        site.template("partial.ftlh", "nothing");
        assertEquals(Set.of("A", "B"), drawn(site, "n", new Shared("S", "en")));
    }

    @Test
    void whatAsksForListsOfJbakeIsDrawnEveryTime() {
        Site site = site().template("page.ftlh", "${page.name}<#list published_pages as p>${p.uri}</#list>");
        drawn(site, "n", new Shared("S", "en"));
        assertEquals(Set.of("A", "B"), drawn(site, "n", new Shared("S", "en")));
    }

    @Test
    void whatAsksTheClockIsDrawnEveryTime() {
        Site site = site().template("page.ftlh", "${page.name}${.now?string('yyyy')}");
        drawn(site, "n", new Shared("S", "en"));
        assertEquals(Set.of("A", "B"), drawn(site, "n", new Shared("S", "en")));
    }

    @Test
    void aPageThatSomebodyElseWroteIsDrawnAgain() throws Exception {
        Site site = site();
        drawn(site, "n", new Shared("S", "en"));
        Files.writeString(folder.resolve("out/b.html"), "spoilt");
        assertEquals(Set.of("B"), drawn(site, "n", new Shared("S", "en")));
    }
}
