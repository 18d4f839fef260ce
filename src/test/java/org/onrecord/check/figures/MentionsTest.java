package org.onrecord.check.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2.18 trillion yuan                  | 2180000000000 CNY
            ($302.8 billion) in all             | 302800000000 USD
            US$5bn and €3 million               | 5000000000 USD, 3000000 EUR
            CNY 500 paid                        | 500 CNY
            CNY500 paid                         | 500 CNY
            up 32.1 percent, or 32.1%           | 32.1 %, 32.1 %
            by 5 percentage points              | 5 pp
            10,000 users, 10 000 users          | 10000, 10000
            a 100-billion-parameter model       | 100000000000
            the 21st and the twenty-first       | 21., 21.
            the first, the third                | 1., 3.
            two hundred and fifty-six million   | 256000000
            a hundred and one ships             | 101
            half a million, a million           | 500000, 1000000
            seven boats, nineteen crews         | 7, 19
            twenty-five percent                 | 25 %
            one percent, one million, one ship  | 1 %, 1000000
            half of them, two thirds            | 0.5, 0.6666667
            it doubled, then rose threefold, 4x | x2, x3, x4
            5 to 10 million, 5-10 percent       | 5000000, 10000000, 5 %, 10 %
            on 28 February 2024                 | 2024-2-28
            on February 19, by Feb 3, 2031      | 0-2-19, 2031-2-3
            on 19 and 26 February 2024          | 2024-2-19, 2024-2-26
            from 3 to 5 May                     | 0-5-3, 0-5-5
            in January 2024, since 1999         | 2024-1-0, 1999-0-0
            2024-02-19 it was, from mid-2023 on | 2024-2-19, 2023-0-0
            2024 users of 1999 yuan             | 2024, 1999 CNY
            in the 2020s, in decades, at 12:30  | 2020s, decades, 12:30
            thousands of users; a dozen         | thousands, dozen
            ٣٢ ships                            | 32
            rose by ½ a point                   | ½
            5G networks at 5km                  | 5, 5
            2.5 times, $1.2m                    | 2.5, 1200000 USD
            two, three or four ways             | 2, 3, 4
            in Q3                               | q3
            """)
    void aTextMentions(String text, String mentions) {
        assertEquals(mentions, words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one of them, no one, one must, the one that came",
                "at first glance, first-hand, first of all, in the first place, third parties",
                "First, they met. Second, they left.",
                "see c16, e2, bn-1, k4 and c35.investment",
                "paragraphs 4, 5 and 9; paragraph 2; paras 3-5; § 7; the first paragraph",
                "an H20 chip beside GPT-4, COVID-19",
                "version 1.0.0 at https://example.org/2024/05/7",
                "it may march on, attend, often, a single source, both of them",
                "the weight of evidence, a threesome of tension, none"
            })
    void aTextWithoutANumberMentionsNone(String text) {
        assertEquals("", words(text));
    }

    @Test
    void aNameKeepsItsNumber() {
        NumberedNames names = new NumberedNames(List.of("Studio 54", "Three Rivers Bank"));
        List<Mention> found = Mentions.in("Studio 54 and Three Rivers Bank, 54 strong", names);
        assertEquals(1, found.size());
        assertEquals(33, found.get(0).span().from());
    }

    @Test
    void aLongTextTakesNoLongTime() {
        assertTimeout(Duration.ofSeconds(60), () -> {
            Mentions.in("1".repeat(50_000));
            Mentions.in("1 ".repeat(20_000));
            Mentions.in("one hundred ".repeat(10_000));
            Mentions.in("1,".repeat(20_000));
        });
    }

    private static String words(String text) {
        return Mentions.in(text).stream().map(MentionsTest::word).collect(Collectors.joining(", "));
    }

    private static String word(Mention mention) {
        if (mention instanceof Mention.Dated dated) {
            return dated.year() + "-" + dated.month() + "-" + dated.day();
        } else if (mention instanceof Mention.Literal literal) {
            return literal.word();
        }
        Mention.Quantity q = (Mention.Quantity) mention;
        String number = q.value().toPlainString();
        String sorted = switch (q.kind()) {
            case NUMBER -> number;
            case PERCENT -> number + " %";
            case PERCENTAGE_POINTS -> number + " pp";
            case ORDINAL -> number + ".";
            case FACTOR -> "x" + number;
        };
        return sorted + (q.currency().isEmpty() ? "" : " " + q.currency());
    }
}
