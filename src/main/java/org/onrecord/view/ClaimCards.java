package org.onrecord.view;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.model.Claim;
import org.onrecord.model.Inquiry;

/** What lists show of claims, drawn once for all pages from which the same way leads to the site's root; safe for several threads. */
final class ClaimCards {
    private final boolean keeps;
    private final Map<String, Results<Claim, ClaimCard>> byRoot = new ConcurrentHashMap<>();

    ClaimCards(boolean keeps) {
        this.keeps = keeps;
    }

    /** Returns the card of a claim of the briefing to somebody who notes what is looked at. */
    ClaimCard of(Claim claim, Vantage from, Inquiry asked) {
        return byRoot.computeIfAbsent(from.root(), root -> new Results<>(keeps))
                .of(claim.permalink().path(), claim, from, ClaimCard::drawn, asked);
    }

    /** Forgets the claims at other paths. */
    void retain(Set<String> paths) {
        byRoot.values().forEach(cards -> cards.retain(paths));
    }
}
