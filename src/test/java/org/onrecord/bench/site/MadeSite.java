package org.onrecord.bench.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A made-up site of claims and a tenth as many actors and tags, the same for the same number at every run. */
public record MadeSite(List<MadeClaim> claims, List<MadeActor> actors) {
    private static final LocalDateTime FIRST = LocalDateTime.of(2001, 1, 1, 0, 0);
    private static final int MINUTES_BETWEEN = 397;

    public MadeSite {
        claims = List.copyOf(claims);
        actors = List.copyOf(actors);
    }

    /** Returns the site with that many claims, 30 or more, so that a tag that an edit removes from one claim has others. */
    public static MadeSite of(int size) {
        if (size < 30) {
            throw new IllegalArgumentException("a site has 30 claims or more, not " + size);
        }
        List<MadeClaim> claims =
                IntStream.rangeClosed(1, size).mapToObj(n -> claim(n, size)).toList();
        Map<String, List<MadeClaim>> bySpeaker = new LinkedHashMap<>();
        claims.forEach(c -> bySpeaker
                .computeIfAbsent(c.speaker().id(), id -> new ArrayList<>())
                .add(c));
        List<MadeActor> actors = IntStream.rangeClosed(1, groups(size))
                .mapToObj(n -> actor(n, bySpeaker.get(speaker(n).id())))
                .toList();
        return new MadeSite(claims, actors);
    }

    /**
     * Returns one claim as an edit leaves it: dated after all others, with one tag in place of another and a sentence
     * more, so that its page, the lists, the pages of two tags, the feed and the sitemap change.
     *
     * @param round counted from 1; every round edits another claim
     */
    public MadeClaim edited(int round) {
        int index = (claims.size() / 2 + round * 7) % claims.size();
        MadeClaim before = claims.get(index);
        int another = (tagNumber(before.tags().get(2)) + 3) % groups(claims.size()) + 1;
        List<String> tags = before.tags().contains(tag(another))
                ? before.tags().subList(0, 2)
                : List.of(before.tags().get(0), before.tags().get(1), tag(another));
        LocalDateTime date = FIRST.plusMinutes((long) MINUTES_BETWEEN * (claims.size() + round));
        String body = before.body().replaceFirst("\n\n", " A later hand added the remark number " + round + ".\n\n");
        return new MadeClaim(before.id(), before.title(), date, before.speaker(), tags, body);
    }

    private static MadeClaim claim(int number, int size) {
        Prose prose = new Prose(number);
        int groups = groups(size);
        MadeSpeaker speaker = speaker(number % groups + 1);
        int first = number * 7 % groups;
        List<String> tags = List.of(tag(first + 1), tag((first + 1) % groups + 1), tag((first + 2) % groups + 1));
        String body = prose.body(id(number % size + 1), id((number + size / 3) % size + 1), speaker);
        LocalDateTime date = FIRST.plusMinutes((long) MINUTES_BETWEEN * number);
        return new MadeClaim(id(number), prose.title(number), date, speaker, tags, body);
    }

    private static MadeActor actor(int number, List<MadeClaim> claims) {
        LocalDateTime date = FIRST.plusMinutes((long) MINUTES_BETWEEN * number + 11);
        return new MadeActor(speaker(number), date, claims, new Prose(-number).paragraph(4) + "\n");
    }

    private static int groups(int size) {
        return size / 10;
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "claim-%05d", number);
    }

    private static MadeSpeaker speaker(int number) {
        return new MadeSpeaker(String.format(Locale.ROOT, "actor-%04d", number), Prose.name(number));
    }

    private static String tag(int number) {
        return String.format(Locale.ROOT, "tag-%04d", number);
    }

    private static int tagNumber(String tag) {
        return Integer.parseInt(tag.substring(tag.length() - 4));
    }
}
