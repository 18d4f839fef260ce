package org.onrecord.bench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFormTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");

    @TempDir
    Path folder;

    @BeforeEach
    void aSiteInZolasForm() {
        SiteForm.ZOLA.write(MadeSite.of(30), Path.of("bench/sites"), folder);
    }

    @Test
    void zolasLinksLeadFromFolderToFolder() throws IOException {
        assertEquals(
                List.of("../claim-00002/", "../claim-00012/", "../../actors/actor-0002/"),
                LINK.matcher(read("claims/claim-00001.md"))
                        .results()
                        .map(m -> m.group(1))
                        .toList());
    }

    @Test
    void zolasClaimHasATomlHeader() throws IOException {
        String claim = read("claims/claim-00001.md");
        assertTrue(claim.startsWith("+++\ntitle = \""), claim);
        assertTrue(claim.contains("""
                date = 2001-01-01T06:37:00Z
                [taxonomies]
                tags = ["tag-0002", "tag-0003", "tag-0001"]
                [extra]
                speaker = "actor-0002"
                speaker_name = "Chidi Okafor"
                +++
                """), claim);
    }

    @Test
    void zolasActorHasItsClaimsInATomlHeader() throws IOException {
        String actor = read("actors/actor-0002.md");
        assertTrue(actor.contains("[extra]\nsaid.claims = [\n    {id = \"claim-00001\", title = \""), actor);
        assertTrue(actor.contains("\"},\n]\n+++\n"), actor);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("content").resolve(path));
    }
}
