package org.onrecord.bench.site;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences about a harbour, the same for the same number; the generator of numbers is the one that the JDK specifies. */
final class Prose {
    private static final List<String> WHO = List.of(
            "the harbour office",
            "a pilot of the north pier",
            "the keeper of the lamps",
            "the town's surveyor",
            "an old clerk",
            "the Société du Quai",
            "the dredging company",
            "the master of the ferry");
    private static final List<String> DOES =
            List.of("records", "doubts", "repeats", "measures", "expects", "announces", "denies", "describes");
    private static final List<String> WHAT = List.of(
            "the depth of the channel",
            "a second row of moorings",
            "the cost of new timber",
            "the age of the crane",
            "a longer breakwater",
            "the hours of the customs house",
            "the number of empty berths",
            "a café by the lock");
    private static final List<String> WHEN = List.of(
            "since the spring tide",
            "before the first frost",
            "in the third week of the survey",
            "after the storm of that year",
            "on every second Tuesday",
            "for the whole of the season");
    private static final List<String> FIRST = List.of("Ana", "Bram", "Chidi", "Dóra", "Emre", "Freya", "Goran", "Hana");
    private static final List<String> LAST =
            List.of("Okafor", "Lindqvist", "Moreau", "Castellanos", "Novák", "Sato", "Whitlock", "Zieliński");

    private final Random random;

    Prose(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a name; the first 64 numbers have names of their own, later ones a number beside it. */
    static String name(int number) {
        String name = FIRST.get(number % 8) + " " + LAST.get(number / 8 % 8);
        return number < 64 ? name : name + " " + number / 64;
    }

    String title(int number) {
        String words = pick(WHO) + " " + pick(DOES) + " " + pick(WHAT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ", no. " + number;
    }

    /** Returns about 150 words with two links to claims, one to the speaker, a list, a table and a footnote. */
    String body(String next, String other, MadeSpeaker speaker) {
        return String.format(
                Locale.ROOT,
                """
                %s See also [the claim that follows](%s.html).[^1]

                %s As *%s* put it, **nothing** of this is [settled yet](%s.html).

                ## What is known

                - %s
                - %s
                - The mark `%d-%d` is on the chart of [%s](../actors/%s.html).

                | what | metres | crowns |
                | --- | --- | --- |
                | pier | %d | %d |
                | lock | %d | %d |

                %s

                [^1]: %s
                """,
                paragraph(2),
                next,
                sentence(),
                speaker.name(),
                other,
                sentence(),
                sentence(),
                number(),
                number(),
                speaker.name(),
                speaker.id(),
                number(),
                number(),
                number(),
                number(),
                sentence(),
                sentence());
    }

    String paragraph(int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
    }

    private String sentence() {
        String words = pick(WHO) + " " + pick(DOES) + " " + pick(WHAT) + " " + pick(WHEN);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private int number() {
        return 10 + random.nextInt(900);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
