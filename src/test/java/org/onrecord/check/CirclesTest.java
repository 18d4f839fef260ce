package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.model.Claim;

class CirclesTest {
    @Test
    void aChainIsNoCircle() {
        assertEquals(List.of(), circles("c4>c5", "c5>c6", "c4>c6"));
    }

    @Test
    void aCircleBeginsWithItsFirstClaim() {
        assertEquals(List.of(List.of("c4", "c6", "c5", "c4")), circles("c5>c4", "c4>c6", "c6>c5", "c7>c4"));
    }

    @Test
    void everyCircleIsFoundOnce() {
        assertEquals(
                List.of(List.of("c4", "c5", "c4"), List.of("c6", "c7", "c6")),
                circles("c4>c5", "c5>c4", "c6>c7", "c7>c6"));
    }

    @Test
    void aLongChainTakesNoLongTime() {
        String[] chain = new String[3_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = "c" + (i + 4) + ">c" + (i + 5);
        }
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(List.of(), circles(chain)));
    }

    private static List<List<String>> circles(String... relations) {
        String text = Site.base().texts().get("claims/c3-residents-doubt.md");
        Map<String, String> claims = new TreeMap<>();
        for (String relation : relations) {
            String[] ends = relation.split(">");
            claims.merge(ends[0], item(ends[1]), String::concat);
            claims.putIfAbsent(ends[1], "");
        }
        Map<String, String> texts = new TreeMap<>();
        claims.forEach((id, items) ->
                texts.put("claims/" + id + "-x.md", text.replaceFirst("relations: .*", "relations:" + items)));
        List<Claim> read = new Site(texts).read(new Diagnostics()).briefing().claims();
        return new Circles(read).find();
    }

    private static String item(String to) {
        return "\n  - {type: depends-on, to: " + to + ", reason: r}";
    }
}
