package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class CachedDocumentTest {
    private static final Fingerprint CONTENT = Fingerprint.of(new byte[] {1});

    @Test
    void everyValueComesBackAsItWas() {
        DocumentModel document = new DocumentModel();
        document.setBody("latin \u00e9, wide \u201c, a pair \ud83d\ude00, half a pair \ud800");
        document.setDate(Date.from(Instant.ofEpochMilli(123456789)));
        document.put("empty", "");
        document.put("list", new ArrayList<>(Arrays.asList("a", 1L, 2.5, true, false, null)));
        document.put("map", new HashMap<>(Map.of("Aa", List.of(), "BB", Map.of("x", "y"))));
        DocumentModel read = CachedDocument.of(CONTENT, document).orElseThrow().document(Path.of("a.md"));
        assertEquals(document, read);
        assertEquals(document.toString(), read.toString());
    }

    @Test
    void tagsComeBackAsTheArrayThatJBakesAccessorGives() {
        DocumentModel document = new DocumentModel();
        document.setTags(new String[] {"a", "\u201c"});
        DocumentModel read = CachedDocument.of(CONTENT, document).orElseThrow().document(Path.of("a.md"));
        assertArrayEquals(new String[] {"a", "\u201c"}, read.getTags());
        assertEquals(
                new FingerprintBuilder().value(document).build(),
                new FingerprintBuilder().value(read).build());
    }

    /** In a hash map the two share a place, and stand in the order in which they came. */
    @Test
    void fieldsKeepTheirOrder() {
        for (List<String> keys : List.of(List.of("Aa", "BB", "c"), List.of("BB", "c", "Aa"))) {
            DocumentModel document = new DocumentModel();
            keys.forEach(key -> document.put(key, key));
            DocumentModel read =
                    CachedDocument.of(CONTENT, document).orElseThrow().document(Path.of("a.md"));
            assertEquals(List.copyOf(document.keySet()), List.copyOf(read.keySet()));
        }
    }

    @Test
    void aValueOfAnotherKindIsNotKept() {
        DocumentModel document = new DocumentModel();
        document.put("deep", List.of(Map.of("set", Set.of(1))));
        assertEquals(Optional.empty(), CachedDocument.of(CONTENT, document));
    }
}
