package org.onrecord.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes a site as an author does, at random but the same for the same seed; the templates ask for all that JBake gives. */
public final class RandomEdits {
    private static final List<String> TAGS = List.of("salt", "bread", "Aa", "BB", "water");

    private final PlainSite site;
    private final Random random;
    private int counter;

    public RandomEdits(PlainSite site, long seed) {
        this.site = site;
        this.random = new Random(seed);
    }

    /** Writes a first site. */
    public void begin() {
        String menu = "<#include \"parts/menu.ftl\">";
        site.with("jbake.properties", settings("A site"))
                .with("data/facts.yml", "name: first\ncount: 1\n")
                .with("assets/site.css", "a{}")
                .with(
                        "templates/parts/menu.ftl",
                        "<#list published_pages as p>${p.uri} </#list>"
                                + "<#include \"extra.ftl\" ignore_missing=true>")
                .with(
                        "templates/post.ftl",
                        menu + "${content.title!'-'} ${content.date?string('yyyy-MM-dd')} "
                                + "${content.body} ${(content.previousContent.title)!'-'} ${(content.nextContent.uri)!'-'}"
                                + "<#list content.tags as t>${t} </#list>${(content.meta.a)!''}${content.sha1}")
                .with(
                        "templates/page.ftl",
                        menu + "${content.body} ${config.site_title} "
                                + "<#list published_posts as p>${p.title!'-'} </#list>${data.get('facts.yml').name!'none'}")
                .with(
                        "templates/note.ftl",
                        "${content.body}<#list db.getPublishedContent('note') as n>${n.uri} </#list>"
                                + "${(data['facts.yml'].count)!0}<#list db.allTags as t>${t}</#list>")
                .with(
                        "templates/index.ftl",
                        menu + "<#list published_posts as p>${p.uri} ${p.body}</#list>"
                                + "${(currentPageNumber)!0}/${(numberOfPages)!0}")
                .with(
                        "templates/tags.ftl",
                        "${tag}<#list tag_posts as p>${p.uri} </#list>"
                                + "<#list tagged_documents as p>${p.title!'-'} </#list>")
                .with("templates/tags-index.ftl", "<#list tags as t>${t.name} ${t.tagged_documents?size} </#list>")
                .with(
                        "templates/archive.ftl",
                        menu + "<#list published_content as p>${p.uri} ${p.type}</#list>"
                                + "<#list alltags as t>${t} </#list>")
                .with(
                        "templates/feed.ftl",
                        "${published_date?string('yyyy-MM-dd HH:mm')}" + "<#list notes as p>${p.uri} </#list>")
                .with("templates/sitemap.ftl", "<#list all_content as p>${p.uri} ${p.status} </#list>");
        for (int i = 0; i < 7; i++) {
            add();
        }
    }

    /** Changes something; returns what. */
    public String next() {
        List<String> content = site.files("content");
        String one = content.isEmpty() ? add() : "content/" + content.get(random.nextInt(content.size()));
        return switch (random.nextInt(17)) {
            case 0 -> "added " + add();
            case 1 -> changed(one, site.text(one) + "\nMore " + counter++ + ".\n");
            case 2 -> changed(one, site.text(one).replaceFirst("(?m)^title=.*$", "title=Title " + counter++));
            case 3 -> changed(one, site.text(one).replaceFirst("(?m)^tags=.*$", "tags=" + tags()));
            case 4 -> changed(one, site.text(one).replaceFirst("(?m)^status=.*$", "status=" + status()));
            case 5 -> changed(one, site.text(one).replaceFirst("(?m)^date=.*\n", ""));
            case 6 -> {
                site.remove(one);
                yield "removed " + one;
            }
            case 7 -> {
                String other = "content/" + (random.nextBoolean() ? "moved/" : "") + "renamed" + counter++ + ".md";
                site.with(other, site.text(one));
                site.remove(one);
                yield "renamed " + one + " to " + other;
            }
            case 8 -> {
                List<String> templates = site.files("templates");
                String template = "templates/" + templates.get(random.nextInt(templates.size()));
                yield changed(template, site.text(template) + "<b>" + counter++ + "</b>");
            }
            case 9 -> changed("jbake.properties", settings("Site " + counter++));
            case 10 -> changed("data/facts.yml", random.nextBoolean() ? "count: " + counter++ : "name: n" + counter++);
            case 11 -> changed(random.nextBoolean() ? "assets/site.css" : "assets/archive.html", "asset " + counter++);
            case 12 -> spoilt();
            case 13 -> toggled("templates/extra.ftl", "extra " + counter++);
            case 14 -> toggled("assets/feed.xml", "an asset in place of the feed");
            case 15 -> toggled("content/beside.txt", "no content");
            default -> "left all as it was";
        };
    }

    private String add() {
        String type = List.of("post", "post", "page", "note").get(random.nextInt(4));
        String date = random.nextInt(4) == 0
                ? ""
                : "date=20" + (10 + random.nextInt(40)) + "-03-0" + (1 + random.nextInt(9)) + "\n";
        String meta = random.nextBoolean()
                ? "meta={\"a\": \"\u201cquoted\u201d \u00e9\", \"b\": [1, 2.5, null, true]}\n"
                : "";
        String path = "content/" + (random.nextBoolean() ? "blog/" : "") + type + counter++
                + (random.nextInt(5) == 0 ? ".html" : ".md");
        site.with(
                path,
                "title=T" + counter + "\n" + date + meta + "type=" + type + "\nstatus=" + status() + "\ntags=" + tags()
                        + "\n~~~~~~\n*Body* " + counter + " \u2013 of it.\n");
        return path;
    }

    private String status() {
        return List.of("published", "published", "published", "draft", "published-date")
                .get(random.nextInt(5));
    }

    private String tags() {
        return TAGS.get(random.nextInt(TAGS.size())) + "," + TAGS.get(random.nextInt(TAGS.size()));
    }

    private String settings(String title) {
        return "site.title=" + title + "\nsite.host=https://site.example\nrender.sitemap=true\nrender.tagsindex=true\n"
                + "render.archive=" + random.nextBoolean() + "\nindex.paginate=" + random.nextBoolean()
                + "\nindex.posts_per_page=" + (1 + random.nextInt(3)) + "\ntag.path="
                + (random.nextBoolean() ? "tags" : "t")
                + "\ntemplate.note.file=note.ftl\n";
    }

    private String changed(String path, String text) {
        site.with(path, text);
        return "changed " + path;
    }

    private String toggled(String path, String text) {
        if (Files.exists(site.source().resolve(path))) {
            site.remove(path);
            return "removed " + path;
        }
        return changed(path, text);
    }

    /** Somebody else writes into the output. */
    private String spoilt() {
        try (Stream<Path> walk = Files.walk(site.output())) {
            List<Path> pages = walk.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            Path page = pages.get(random.nextInt(pages.size()));
            if (random.nextBoolean()) {
                Files.delete(page);
            } else {
                Files.writeString(page, Files.readString(page).replace('a', 'b'));
            }
            return "spoilt " + page.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
