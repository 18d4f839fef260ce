package org.onrecord.model;

import java.util.Optional;

/**
 * What an actor is to an organisation, by a claim.
 *
 * @param role the word for it
 * @param organisation actor id, absent where the source names none
 * @param claim id of the claim that it rests on
 */
public record Role(String role, Optional<String> organisation, String claim) {}
