package org.onrecord.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void everyRuleHasAnIdOfItsOwn() {
        List<String> ids = Rules.cards().stream().map(RuleCard::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals("sound-dates", Rules.card("sound-dates").orElseThrow().id());
    }

    @Test
    void everyCardTeaches() {
        for (RuleCard card : Rules.cards()) {
            assertTrue(card.id().matches("[a-z]+(-[a-z]+)*"), card.id());
            assertFalse(card.holdsWhen().endsWith("."), card.id());
            assertTrue(card.why().endsWith("."), card.id());
            assertFalse(card.before().isBlank(), card.id());
            assertFalse(card.after().equals(card.before()), card.id());
        }
    }
}
