package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;

class ProjectTest {
    @TempDir
    Path folder;

    @Test
    void aProjectWithoutSettingsHasOurs() {
        Project project = new Site(folder).open();
        Path home = folder.resolve("project").toAbsolutePath();
        assertEquals(home.resolve("target/site"), project.destination());
        assertEquals(home.resolve("content"), project.content());
        assertEquals(home.resolve("templates"), project.templates());
        assertEquals(home.resolve("assets"), project.assets());
        assertEquals(Optional.empty(), project.siteHost());
        assertEquals(Optional.of("claim.ftlh"), project.setting("template.claim.file"));
    }

    @Test
    void theCommandLineWinsOverTheFileAndTheFileOverOurs() {
        Site site = new Site(folder)
                .settings("site.host=https://a.example", "destination.folder=public", "feed.file=f.xml");
        Project project = site.open(Map.of("site.host", "https://b.example"));
        assertEquals(Optional.of("https://b.example"), project.siteHost());
        assertTrue(project.destination().endsWith("public"));
        assertEquals(Optional.of("f.xml"), project.setting("feed.file"));
        assertEquals(Optional.of("sitemap.xml"), project.setting("sitemap.file"));
    }

    @Test
    void settingsAreFoundByTheBeginningOfTheirKeys() {
        Project project = new Site(folder)
                .settings("rule.no-orphans.severity=error", "rule.coverage.severity=off", "rules=x", "list=a, b")
                .open();
        assertEquals(Map.of("no-orphans.severity", "error", "coverage.severity", "off"), project.settings("rule."));
        assertEquals(Optional.of("a,b"), project.setting("list"));
    }

    @Test
    void theMachineIsNotAmongTheSettingsThatTemplatesSee() {
        Map<String, Object> shown = new Site(folder).open().configuration().asHashMap();
        assertFalse(shown.containsKey("java_version"), shown.toString());
        assertFalse(shown.toString().contains(folder.toString()), shown.toString());
        assertEquals("content", shown.get("content_folder"));
        assertEquals(false, shown.get("index_paginate"));
    }

    @Test
    void aFolderWithoutContentIsNoProject() {
        Diagnostics faults = new Diagnostics();
        assertTrue(Project.open(folder, Map.of(), faults).isEmpty());
        assertEquals(
                List.of("there is no content folder"),
                faults.sorted().stream().map(Diagnostic::message).toList());
    }

    @Test
    void settingsThatCannotBeReadAreToldWithTheirPlace() throws Exception {
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("jbake.properties"), "a=b\npath=C:\\users\n");
        Diagnostics faults = new Diagnostics();
        assertTrue(Project.open(folder, Map.of(), faults).isEmpty());
        assertEquals("jbake.properties:2:8", faults.sorted().get(0).place().toString());
    }

    @Test
    void settingsThatAreNotUtf8AreToldWithTheirPlace() throws Exception {
        Files.createDirectory(folder.resolve("content"));
        Files.write(folder.resolve("jbake.properties"), new byte[] {'a', '=', (byte) 0xE9, '\n'});
        Diagnostics faults = new Diagnostics();
        assertTrue(Project.open(folder, Map.of(), faults).isEmpty());
        assertEquals(
                "the byte 0xE9 at offset 2 is not UTF-8", faults.sorted().get(0).message());
    }
}
