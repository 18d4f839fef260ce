package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.briefing.BriefingCopy;

/** The commands as an author calls them, over a copy of the first briefing. */
class OnrecordTest {
    private static final String CLAIM = "content/claims/c21-centre-due-to-open-2024.md";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheBriefing() {
        BriefingCopy.into(folder);
    }

    @Test
    void aBakeSaysHowManyPagesAndWhereToLook() {
        assertEquals(0, run("bake", folder.toString()), err.toString());
        assertTrue(
                out.toString().matches("(?s).*baked {5}\\d+ pages in \\d+\\.\\d\\d s.*look at .*index\\.html\\R"),
                out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void aBakeOfTheProgramsOwnTemplatesNeedsContentOnly() {
        Path bare = folder.resolve("bare");
        BriefingCopy.copy(folder.resolve("content"), bare.resolve("content"));
        assertEquals(0, run("bake", bare.toString()), err.toString());
        assertTrue(Files.exists(bare.resolve("target/site/claims/c1.html")));
    }

    @Test
    void aMisspeltKeyADanglingActorAndAnImpossibleDateAreAllReportedAndNothingIsLost() throws IOException {
        run("bake", folder.toString());
        String before = Files.readString(folder.resolve("target/site/claims/c21.html"));
        edit(CLAIM, "modality:", "modalty:");
        edit(
                "content/claims/c1-soes-give-central-soes-the-main-part.md",
                "about: [chinese-soes",
                "about: [chinese-soe");
        edit("content/claims/c23-sasac-meeting-monday.md", "date: 2024-02-26", "date: 2024-02-30");
        assertEquals(1, run("bake", folder.toString()));
        assertTrue(err.toString().contains(CLAIM + ":7:1: error: a claim has no key 'modalty'"), err.toString());
        assertTrue(err.toString().contains("'chinese-soe'"), err.toString());
        assertTrue(err.toString().contains("'2024-02-30' is no date of the calendar"), err.toString());
        assertEquals(before, Files.readString(folder.resolve("target/site/claims/c21.html")));
    }

    @Test
    void aBrokenTemplateIsReportedWithItsLineAndTheSiteOfBeforeStays() throws IOException {
        run("bake", folder.toString());
        String before = Files.readString(folder.resolve("target/site/claims/c21.html"));
        Path template = folder.resolve("templates/claim.ftlh");
        Files.writeString(template, Files.readString(template) + "\n${page.nothingOfTheKind}\n");
        assertEquals(1, run("bake", folder.toString()));
        assertTrue(err.toString().contains("templates/claim.ftlh:"), err.toString());
        assertTrue(err.toString().contains("hint: "), err.toString());
        assertEquals(before, Files.readString(folder.resolve("target/site/claims/c21.html")));
        assertFalse(Files.exists(folder.resolve("target/.site.staging")));
    }

    @Test
    void anOutputThatSomebodyElseFilledIsRefused() throws IOException {
        Path thesis = folder.resolve("thesis/chapter.txt");
        Files.createDirectories(thesis.getParent());
        Files.writeString(thesis, "years of work");
        assertEquals(1, run("bake", "--output", thesis.getParent().toString(), folder.toString()));
        assertEquals("years of work", Files.readString(thesis));
    }

    @Test
    void anAuthorsOwnPictureForSharedLinksStays() throws IOException {
        Path own = folder.resolve("assets/share/claims/c1.png");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "own");
        edit("jbake.properties", "site.host=", "site.host=https://example.org");
        assertEquals(0, run("bake", folder.toString()), err.toString());
        assertEquals("own", Files.readString(folder.resolve("target/site/share/claims/c1.png")));
        assertTrue(Files.size(folder.resolve("target/site/share/claims/c2.png")) > 1_000);
    }

    @Test
    void aHostThatIsNoAddressIsExplained() {
        for (String host :
                List.of("example.org", "https//example.org", "https:///x", "https://example.org/?q", "a b")) {
            assertEquals(1, run("bake", "--site-host", host, folder.toString()), host);
            assertTrue(err.toString().contains("site.host is no web address: '" + host + "'"), err.toString());
        }
    }

    @Test
    void picturesThatCannotBeDrawnAreToldInOneLine() throws IOException {
        edit("jbake.properties", "site.host=", "site.host=https://example.org");
        edit("content/actors/china-mobile.md", "name: China Mobile", "name: China Mobile 中国移动");
        assertEquals(0, run("bake", folder.toString()), err.toString());
        String told =
                out.toString().lines().filter(l -> l.startsWith("pictures")).collect(Collectors.joining("\n"));
        assertTrue(
                told.matches(
                        "pictures {2}\\d+ left out: .*'中' of .*\\.html.*; a file assets/share/\\S+\\.png stands in for one"),
                told);
    }

    @Test
    void aFolderWithoutContentIsExplained() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(1, run("bake", empty.toString()));
        assertTrue(err.toString().contains("there is no content folder"), err.toString());
    }

    @Test
    void aCheckSaysWhichLevelWasRun() {
        assertEquals(0, run("check", folder.toString()), out.toString());
        assertTrue(out.toString().contains("level 0 only; source-absent"), out.toString());
    }

    @Test
    void aCheckPrintsWhatProgramsRead() throws IOException {
        edit(CLAIM, "about: [china-mobile-centre", "about: [china-mobile-center");
        assertEquals(1, run("check", "--format", "github", folder.toString()));
        assertTrue(out.toString().startsWith("::error file=" + CLAIM + ",line=9,col=9,"), out.toString());
    }

    @Test
    void aLockWithoutTheTextKeepsWhatWasLocked() throws IOException {
        String before = Files.readString(folder.resolve("content/evidence.lock.json"));
        assertEquals(0, run("lock", folder.toString()), err.toString());
        assertEquals(before, Files.readString(folder.resolve("content/evidence.lock.json")));
    }

    @Test
    void whatWasPublishedCannotDisappearInSilenceOnceItIsOnRecord() throws IOException {
        Path added = folder.resolve("content/method-notes.md");
        Files.writeString(added, "---\ntype: page\ntitle: Notes\n---\nOn method.\n");
        assertEquals(0, run("bake", folder.toString()), err.toString());
        assertTrue(out.toString().contains("addresses 1 new; 'onrecord record' puts them on record"), out.toString());
        assertEquals(0, run("record", folder.toString()), err.toString());
        assertTrue(out.toString().startsWith("recorded  1 new, "), out.toString());
        String record = Files.readString(folder.resolve("content/published.txt"));
        assertTrue(record.contains("\nmethod-notes.html\n"), record);
        Files.delete(added);
        assertEquals(1, run("bake", folder.toString()));
        assertTrue(err.toString().contains("method-notes.html was published, and no file"), err.toString());
        assertEquals(1, run("record", folder.toString()));
        assertEquals(record, Files.readString(folder.resolve("content/published.txt")));
        String tombstone = "---\ntype: tombstone\ntitle: Notes\nremoved: 2031-03-02\nreason: They were wrong.\n---\n";
        Files.writeString(added, tombstone);
        assertEquals(0, run("bake", folder.toString()), err.toString());
        String page = Files.readString(folder.resolve("target/site/method-notes.html"));
        assertTrue(page.contains("<h1>Removed: Notes</h1>"), page);
        assertTrue(page.contains("content=\"noindex\""), page);
    }

    @Test
    void everyRuleIsListedAndExplained() {
        assertEquals(0, run("rules"));
        for (String line : out.toString().lines().toList()) {
            assertEquals(0, run("explain", line.substring(0, line.indexOf(' '))), line);
        }
        assertEquals(2, run("explain", "known-feilds"));
        assertTrue(err.toString().contains("did you mean 'known-fields'?"), err.toString());
    }

    @Test
    void wrongWordsAreAFaultOfUsage() {
        assertEquals(2, run("brew"));
        assertEquals(2, run("bake", "--nonsense"));
        assertEquals(2, run());
        assertEquals(0, run("--help"));
        assertEquals(0, run("--version"));
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(before), file + " has no " + before);
        Files.writeString(path, text.replace(before, after));
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Onrecord.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
