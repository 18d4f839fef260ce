package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of a JBake site that is no briefing. */
class PlainSiteTest {
    private static final String POST = "title=A\ntype=post\nstatus=published\ndate=2024-01-01\n~~~~~~\nText.\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeTheSite() throws IOException {
        write("jbake.properties", "render.index=false\nrender.archive=false\nrender.feed=false\nrender.tags=false\n");
        write("content/a.md", POST);
        write("templates/post.ftl", "${content.body}");
    }

    @Test
    void itIsBakedWhereItSaysAndTheFolderIsNamedWhereThereIsNoIndex() {
        assertEquals(0, run("bake", folder.toString()), err.toString());
        assertTrue(Files.exists(folder.resolve("output/a.html")));
        assertTrue(out.toString().matches("(?s).*look at .*output\\R"), out.toString());
    }

    @Test
    void lockAndRecordRefuseItAndLeaveItAsItWas() {
        assertEquals(1, run("lock", folder.toString()));
        assertEquals(1, run("record", folder.toString()));
        assertTrue(err.toString().contains("this is a JBake site without a briefing"), err.toString());
        assertFalse(Files.exists(folder.resolve("content/evidence.lock.json")));
        assertEquals(0, run("bake", folder.toString()), err.toString());
    }

    @Test
    void aCheckSaysThatNoRuleIsAsked() {
        assertEquals(0, run("check", folder.toString()), err.toString());
        assertTrue(out.toString().contains("a JBake site without a briefing is asked no rule"), out.toString());
    }

    @Test
    void theOutputOfAnotherProgramIsTakenOverOnlyWhenToldTo() throws IOException {
        write("output/old.html", "old");
        write("output/a.html", "another A");
        write("output/.git/HEAD", "ref: refs/heads/pages");
        assertEquals(1, run("bake", folder.toString()));
        assertTrue(err.toString().contains("--adopt"), err.toString());
        assertEquals("old", Files.readString(folder.resolve("output/old.html")));
        assertEquals(0, run("bake", "--adopt", folder.toString()), err.toString());
        assertFalse(Files.exists(folder.resolve("output/old.html")));
        assertEquals("<p>Text.</p>\n", Files.readString(folder.resolve("output/a.html")));
        assertEquals(0, run("bake", folder.toString()), err.toString());
        assertEquals("ref: refs/heads/pages", Files.readString(folder.resolve("output/.git/HEAD")));
    }

    @Test
    void aFolderThatHoldsTheSiteItselfIsNeverTakenOver() throws IOException {
        for (String output : new String[] {".", "content", "content/deep"}) {
            Files.createDirectories(folder.resolve(output));
            assertEquals(
                    1, run("bake", "--adopt", "--output", folder.resolve(output).toString(), folder.toString()));
            assertFalse(Files.exists(folder.resolve(output + "/.onrecord")), output);
        }
        assertTrue(err.toString().contains("the output folder holds the site's own content"), err.toString());
        assertEquals(POST, Files.readString(folder.resolve("content/a.md")));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... args) {
        return Onrecord.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
