package org.onrecord.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Actor;
import org.onrecord.model.Briefing;
import org.onrecord.model.Claim;
import org.onrecord.model.Evidence;

/**
 * Looks for verbs of saying and for evaluations in a proposition.
 *
 * @param claim whose proposition it is
 * @param briefing the whole
 * @param findings takes what is found
 */
record PlainProposition(Claim claim, Briefing briefing, Findings findings) {
    private static final Pattern HEARSAY = Pattern.compile(
            "(?i)\\b(according to|reportedly|allegedly|it is (?:said|reported|claimed|believed)|(?:is|are) said to)\\b");
    private static final String SAYING =
            "(?:said|says?|saying|told|tells?|states|stated|stating|noted|notes|stress(?:es|ed)|"
                    + "emphasi[sz](?:es|ed)|underlin(?:es|ed)|announc(?:es|ed)|argu(?:es|ed)|believ(?:es|ed)|claim(?:s|ed)|vow(?:s|ed)|"
                    + "urg(?:es|ed)|warn(?:s|ed)|add(?:s|ed) that|report(?:s|ed) that|call(?:s|ed) (?:on|for)|think(?:s)?|predict(?:s|ed)|"
                    + "expect(?:s|ed)|hop(?:es|ed)|promis(?:es|ed)|denie[sd]|insist(?:s|ed)|admit(?:s|ted)|explain(?:s|ed))";
    private static final Pattern SOMEBODY_SAYS =
            Pattern.compile("(?i)\\b(?:he|she|they|it|we|i|company|ministry|government|board|"
                    + "agency|commission|official|officials|expert|experts|analyst|analysts|observers|spokes\\w+|report|paper|article|author|"
                    + "authors|source|sources|critics|people|some|many) (?<verb>" + SAYING + ")\\b");
    private static final Pattern PRAISE =
            Pattern.compile("(?i)\\b(impressive|remarkable|remarkably|outstanding|brilliant|"
                    + "unfortunately|fortunately|regrettabl[ey]|sadly|happily|alarming(?:ly)?|shocking(?:ly)?|surprising(?:ly)?|"
                    + "astonishing(?:ly)?|stunning|obvious(?:ly)?|of course|clearly|undoubtedly|doubtless|so-called|notorious|infamous|"
                    + "ground-?breaking|world-class|cutting-edge|landmark|historic|unprecedented|spectacular|dramatic(?:ally)?|bold|"
                    + "ambitious|wisely|rightly|wrongly|merely|notably|interestingly|disappointing(?:ly)?|excellent|superb|terrible|"
                    + "disastrous|heroic|visionary|mere|glorious|vibrant)\\b");

    void check() {
        String text = claim.proposition();
        Matcher hearsay = HEARSAY.matcher(text);
        Matcher somebody = SOMEBODY_SAYS.matcher(text);
        if (hearsay.find()) {
            saying(hearsay.group());
        } else if (somebody.find()) {
            saying(somebody.group("verb"));
        } else {
            speaker(text);
        }
        praise(text);
    }

    /** The verb after a name from the chain: who is named there is not named here as the one who says it. */
    private void speaker(String text) {
        names().map(name -> Pattern.compile(
                        "\\b" + Pattern.quote(name) + "(?: has| have| had)?(?: also)? (?<verb>" + SAYING + ")\\b"))
                .map(p -> p.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(m -> saying(m.group("verb")));
    }

    private Stream<String> names() {
        return claim.chain().stream()
                .flatMap(l -> l.agents().stream())
                .flatMap(id -> briefing.find(Actor.class, id).stream())
                .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()));
    }

    private void saying(String words) {
        findings.add(
                at(words),
                "the proposition says who says it: '" + words + "'",
                "write what is asserted alone; who asserts it stands in 'chain' and 'title'");
    }

    /** A word that the source uses as well is the speaker's evaluation, not ours. */
    private void praise(String text) {
        List<String> quotes = claim.evidence().stream().map(Evidence::quote).toList();
        Matcher praise = PRAISE.matcher(text);
        while (praise.find()) {
            if (!Phrase.of(praise.group()).standsInOne(quotes)) {
                findings.add(
                        at(praise.group()),
                        "'" + praise.group() + "' is an evaluation that no quote of the evidence has",
                        "leave it out, or quote the words by which the speaker evaluates");
            }
        }
    }

    private Place at(String words) {
        return new Span(claim.origin().at("proposition")).of(words);
    }
}
