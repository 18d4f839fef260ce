package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Modality;

class SiteRendererTest {
    @TempDir
    Path folder;

    /** What a page of a test shows. */
    public record Shown(String title, Optional<String> url, Modality modality, List<Long> values) {
        public String loud() {
            return title + "!";
        }
    }

    @Test
    void everyPublishedFileBecomesAPage() {
        Site site = new Site(folder)
                .page("about.md", "title: A", "text")
                .page("claims/c1-x.md", "title: C", "text")
                .page("later.md", "title: L\nstatus: draft", "text");
        site.render();
        assertEquals(List.of(), site.said());
        assertEquals(List.of("about.html", "claims/c1.html", "feed.xml", "sitemap.xml"), site.outFiles());
    }

    @Test
    void aPageSeesItsDocumentEscaped() {
        Site site = new Site(folder)
                .page("claims/c1-x.md", "title: A & B\ndate: 2024-02-28\nextra: {k: v}", "see [a](../about.md)")
                .page("about.md", "title: A", "a")
                .template(
                        "claim.ftlh",
                        "${content.title}|${content.uri}|${content.rootpath}|${content.file}|${content.date?string('d MMM yyyy')}"
                                + "|${content.extra.k}|${content.type}|${content.status}|${content.body?no_esc}");
        site.render();
        assertEquals(List.of(), site.said());
        assertEquals(
                "A &amp; B|claims/c1.html|../|content/claims/c1-x.md|28 Feb 2024|v|claim|published"
                        + "|<p>see <a href=\"../about.html\">a</a></p>\n",
                site.out("claims/c1.html"));
    }

    @Test
    void aPageSeesItsBeansAndTheSharedOnes() {
        PageBeans beans = new PageBeans() {
            @Override
            public Map<String, Object> of(String uri) {
                Shown shown = new Shown("<t>", Optional.empty(), Modality.SELF_DESCRIPTION, List.of(2180000000000L));
                return uri.isEmpty() ? Map.of() : Map.of("shown", shown, "pages", uri);
            }

            @Override
            public Map<String, Object> shared() {
                return Map.of("claims", List.of("ours"));
            }
        };
        Site site = new Site(folder)
                .page("about.md", "title: A", "a")
                .template(
                        "page.ftlh",
                        "${shown.title} ${shown.loud} ${shown.loud} ${shown.url???c} ${shown.modality}"
                                + " ${(shown.modality == 'self-description')?c} ${shown.modality.label}"
                                + " <#list shown.values as v>${v}</#list> ${claims?join(',')} ${pages}");
        site.render(beans);
        assertEquals(List.of(), site.said());
        assertEquals(
                "&lt;t&gt; &lt;t&gt;! &lt;t&gt;! false self-description true self description 2180000000000 ours about.html",
                site.out("about.html"));
    }

    @Test
    void jbakesVariablesWork() {
        Site site = new Site(folder)
                .settings("site.host=https://x.example")
                .page("claims/c1-x.md", "title: One\ndate: 2024-01-01\ntags: [a, b]", "")
                .page("claims/c2-x.md", "title: Two\ndate: 2024-03-01\ntags: b", "")
                .page("claims/c3-x.md", "title: Draft\ndate: 2024-04-01\nstatus: draft", "")
                .page("about.md", "title: About", "")
                .template(
                        "page.ftlh",
                        "<#list published_claims as c>${c.title} </#list>|<#list claims as c>${c.title} </#list>"
                                + "|${db.getPublishedContent('claim')?size}|${config.site_host}|${alltags?join(' ')}"
                                + "|<#list tags as t>${t.uri} ${t.tagged_documents?size} </#list>"
                                + "|${published_content?size} ${all_content?size} ${published_terms?size}"
                                + "|${published_date?string('yyyy-MM-dd')}|${version}");
        site.render();
        assertEquals(List.of(), site.said());
        assertEquals(
                "Two One |Draft Two One |2|https://x.example|a b|tags/b.html 2 tags/a.html 1 |3 4 0|2024-03-01|v2.7.0",
                site.out("about.html"));
    }

    @Test
    void aDocumentKnowsThePublishedOnesBeforeAndAfterIt() {
        Site site = new Site(folder)
                .template("claim.ftlh", "${(content.previousContent.title)!'-'} ${(content.nextContent.title)!'-'}");
        for (int i = 1; i <= 4; i++) {
            site.page(
                    "claims/c" + i + ".md",
                    "title: T" + i + "\ndate: 2024-0" + i + "-01" + (i == 3 ? "\nstatus: draft" : ""),
                    "");
        }
        site.render();
        assertEquals("- T2", site.out("claims/c1.html"));
        assertEquals("T1 T4", site.out("claims/c2.html"));
        assertEquals("T2 -", site.out("claims/c4.html"));
    }

    @Test
    void aFailingTemplateIsToldOnceWithItsPlaceAndLeavesNoFile() {
        Site site = new Site(folder)
                .page("claims/c1-x.md", "title: One", "")
                .page("claims/c2-x.md", "title: Two", "")
                .page("about.md", "title: A", "")
                .template("claim.ftlh", "<h1>${content.title}</h1>\n<p>${content.titel}</p>\n")
                .template("feed.ftlh", "<#if x>")
                .template("page.ftlh", "<#include 'gone.ftlh'>");
        site.render();
        assertEquals(List.of("sitemap.xml"), site.outFiles());
        List<String> said = site.said();
        assertEquals(3, said.size(), said.toString());
        assertEquals(
                "templates/claim.ftlh:2:6: the value 'content.titel' is missing (claims/c1.html and 1 more)"
                        + " [sound-templates] where it may be missing, ask first: <#if x??>...</#if>; otherwise mend its name",
                said.get(0));
        assertTrue(said.get(1).startsWith("templates/feed.ftlh:1:"), said.get(1));
        assertTrue(said.get(2).startsWith("templates/page.ftlh:1:"), said.get(2));
    }

    @Test
    void tagPagesAreDrawnWhereTheyAreAskedFor() {
        Site site = new Site(folder)
                .settings("render.tags=true", "render.tagsindex=true")
                .page("claims/c1-x.md", "title: One\ntags: [a, b/c]", "")
                .template("tags.ftlh", "${tag} ${content.rootpath} <#list tagged_documents as d>${d.title}</#list>")
                .template("tags-index.ftlh", "${content.rootpath} <#list tags as t>${t.name}</#list>");
        site.render();
        assertEquals(List.of(), site.said());
        assertEquals("a ../ One", site.out("tags/a.html"));
        assertEquals("b/c ../../ One", site.out("tags/b/c.html"));
        assertTrue(site.out("tags/index.html").startsWith("../ "), site.out("tags/index.html"));
    }

    @Test
    void aFailingTagPageLeavesNoFile() {
        Site site = new Site(folder)
                .settings("render.tags=true")
                .page("claims/c1-x.md", "title: One\ntags: [a]", "")
                .template("tags.ftlh", "${nothing}");
        site.render();
        assertFalse(site.outFiles().contains("tags/a.html"));
        assertTrue(
                site.said().get(0).startsWith("templates/tags.ftlh:1:3: the value 'nothing' is missing (tags/a.html)"),
                site.said().toString());
    }

    @Test
    void aTemplateCannotReachTheMachine() {
        Site site = new Site(folder)
                .page("about.md", "title: A", "")
                .template("page.ftlh", "${'freemarker.template.utility.Execute'?new()('id')}");
        site.render();
        assertFalse(site.outFiles().contains("about.html"));
        assertEquals(1, site.said().size());
    }

    @Test
    void theProjectsOwnTemplatesAndAssetsWinOverTheBuiltIn() {
        Site site = new Site(folder)
                .with("program/onrecord/assets/css/a.css", "built in")
                .with("program/onrecord/assets/css/b.css", "built in")
                .with("project/assets/css/b.css", "own")
                .with("project/content/pictures/p.svg", "<svg/>")
                .page("about.md", "title: A", "")
                .template("page.ftlh", "own");
        site.render();
        assertEquals("built in", site.out("css/a.css"));
        assertEquals("own", site.out("css/b.css"));
        assertEquals("<svg/>", site.out("pictures/p.svg"));
        assertEquals("own", site.out("about.html"));
    }

    @Test
    void hiddenAssetsAreCopiedUnlessTheSettingsSayOtherwise() {
        Site site = new Site(folder).with("project/assets/.nojekyll", "").render();
        assertTrue(site.outFiles().contains(".nojekyll"));
        Site other = new Site(folder.resolve("other"))
                .settings("asset.ignore=true")
                .with("project/assets/.nojekyll", "")
                .render();
        assertFalse(other.outFiles().contains(".nojekyll"));
    }

    @Test
    void theMachinesLocaleAndTimeZoneLeaveNoTrace() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Site site = new Site(folder)
                    .page("about.md", "title: TITLE\ndate: 2024-02-28", "")
                    .template(
                            "page.ftlh",
                            "${content.date?string('d MMMM yyyy')} ${1234.5} ${content.title?lower_case} ${content.date}");
            site.render();
            assertEquals(List.of(), site.said());
            assertEquals("28 February 2024 1234.5 title 2024-02-28T00:00:00Z", site.out("about.html"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aTemplateThatCallsItselfWithoutEndIsTold() {
        Site site = new Site(folder)
                .page("about.md", "title: A", "")
                .template("page.ftlh", "<#macro m><@m/></#macro><@m/>");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> site.render());
        assertFalse(site.outFiles().contains("about.html"));
        assertEquals(1, site.said().size());
    }

    @Test
    void aSecondBakeInOneJvmForgetsTheTypesOfTheFirst() {
        new Site(folder.resolve("one"))
                .page("a.md", "title: A\ntype: special", "")
                .template("special.ftlh", "${published_specials?size}")
                .render();
        Site second = new Site(folder.resolve("two"))
                .page("a.md", "title: A", "")
                .template("page.ftlh", "${published_specials???c}");
        second.render();
        assertEquals(List.of(), second.said());
        assertEquals("false", second.out("a.html"));
    }

    @Test
    void aTemplateOfJBakesOwnKindIsDrawnByJBakesEngine() {
        Site site = new Site(folder)
                .settings("template.old.file=old.ftl")
                .page("index.md", "title: Home\nstatus: draft", "")
                .template("briefing.ftlh", "")
                .page("a.md", "title: A & B\ntype: old", "")
                .template("old.ftl", "${content.title} ${published_olds?size} ${config.feed_file}");
        site.render();
        assertEquals(List.of(), site.said());
        assertEquals("A & B 1 feed.xml", site.out("a.html"));
    }

    @Test
    void anIndexInPagesLinksThem() {
        Site site = new Site(folder)
                .settings(
                        "render.index=true",
                        "index.paginate=true",
                        "index.posts_per_page=2",
                        "template.post.file=page.ftlh",
                        "template.masterindex.file=masterindex.ftlh")
                .template(
                        "masterindex.ftlh",
                        "${currentPageNumber}/${numberOfPages} <${previousFileName!'-'}|${nextFileName!'-'}>"
                                + "<#list published_posts as p> ${p.title}</#list>");
        for (String title : List.of("A", "B", "C")) {
            site.page(title + ".md", "title: " + title + "\ntype: post\ndate: 2024-01-01", "");
        }
        site.render();
        assertEquals(List.of(), site.said());
        assertEquals("1/2 <-|2/> A B", site.out("index.html"));
        assertEquals("2/2 <|-> C", site.out("2/index.html"));
    }
}
