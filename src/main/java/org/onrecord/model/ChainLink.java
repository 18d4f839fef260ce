package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * One link of the chain from the one who asserts to the one whose text we hold.
 *
 * @param agents actor ids; more than one where the source leaves open who
 * @param act what the agent did
 * @param channel by which way
 * @param speech how the words were given on
 * @param date where the link has one of its own
 * @param filledIn whether the build added the link
 */
public record ChainLink(
        List<String> agents, Act act, Channel channel, Speech speech, Optional<Edtf> date, boolean filledIn) {
    public ChainLink {
        agents = List.copyOf(agents);
    }
}
