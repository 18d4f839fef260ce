package org.onrecord.check;

import org.onrecord.diagnostic.Severity;

/** No key is unknown, missing or malformed; found while the files are read: one that breaks this rule could not be read, and was reported then. */
final class KnownFields implements Rule {
    private static final RuleCard CARD = new RuleCard(
            "known-fields",
            Severity.ERROR,
            "no key is unknown, missing or malformed",
            "A misspelt key would be left out in silence, and with it what its author wanted to say.",
            """
            modalty: plan
            """,
            """
            modality: plan
            """);

    @Override
    public RuleCard card() {
        return CARD;
    }
}
