package org.onrecord.content.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is rendered without a parser is byte for byte what flexmark makes of it. */
class QuickMarkdownTest {
    private static final int BLOG = PegdownExtensions.HARDWRAPS
            | PegdownExtensions.AUTOLINKS
            | PegdownExtensions.FENCED_CODE_BLOCKS
            | PegdownExtensions.DEFINITIONS;
    private static final int CLAIMS =
            PegdownExtensions.TABLES | PegdownExtensions.FOOTNOTES | PegdownExtensions.FENCED_CODE_BLOCKS;
    private static final int MOST = BLOG
            | CLAIMS
            | PegdownExtensions.STRIKETHROUGH
            | PegdownExtensions.SUBSCRIPT
            | PegdownExtensions.SUPERSCRIPT
            | PegdownExtensions.INSERTED
            | PegdownExtensions.TASKLISTITEMS
            | PegdownExtensions.ATXHEADERSPACE
            | PegdownExtensions.RELAXEDHRULES
            | PegdownExtensions.SUPPRESS_ALL_HTML;
    private static final int TEXTS = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {PegdownExtensions.NONE, BLOG, CLAIMS, MOST})
    void randomTextsAreRenderedAsByFlexmark(int extensions) {
        QuickForm form = QuickForm.of(extensions).orElseThrow();
        Flexmark flexmark = new Flexmark(extensions);
        long plain = LongStream.range(0, TEXTS)
                .filter(seed -> {
                    String text = new RandomMarkdown(seed).next();
                    Optional<String> quick = QuickMarkdown.render(text, form);
                    quick.ifPresent(
                            html -> assertEquals(flexmark.render(text), html, () -> "seed " + seed + ": " + text));
                    return quick.isPresent();
                })
                .count();
        assertTrue(plain > TEXTS / 50, () -> "only " + plain + " of the texts were plain, so the test says little");
    }

    @Test
    void everyPlainBlockNeedsNoParser() {
        for (String text : List.of(
                "A line\nand *another* of **one** paragraph, with `a < b`.\n",
                "## A heading\n\nText & \"more\" [with a link](../a/b.html#c).\n",
                "- one\n- two\n  goes on\n- three\n",
                "1. one\n\n2. two\n",
                "| a | b |\n| --- | ---: |\n| *c* | 1 |\n",
                "Text.[^1]\n\n[^1]: A note.\n",
                "> A quote.\n\n---\n\n![a picture](a.png)\n",
                "```java\nif (a && b) {\n\n}\n```\n",
                "",
                "\n\nÜber 数据 – “so”.")) {
            Optional<String> quick =
                    QuickMarkdown.render(text, QuickForm.of(CLAIMS).orElseThrow());
            assertEquals(Optional.of(new Flexmark(CLAIMS).render(text)), quick, text);
        }
    }

    @Test
    void whatLeavesADoubtIsLeftToTheParser() {
        for (String text : List.of(
                "a <b>c</b>\n",
                "a \\* b\n",
                "&amp;\n",
                "a  \nb\n",
                "    code\n",
                "[a]: b\n",
                "[a](b \"c\")\n",
                "[ a](b)\n",
                "[a](mailto:b)\n",
                "*a\n",
                "***a***\n",
                "[^1]\n",
                "a[^1] (b)\n\n[^1]: c\n",
                "a[^1]\n\n[^1]: 1. c\n",
                "a[^1]\n\n[^1]: c \n",
                "a\n---\n",
                "a\n# b\n",
                "- a\n    - b\n",
                "a|b\n",
                "```\na\n",
                "a\u00a0b\n",
                "a\tb\n")) {
            assertEquals(
                    Optional.empty(),
                    QuickMarkdown.render(text, QuickForm.of(CLAIMS).orElseThrow()),
                    text);
        }
    }

    @Test
    void anAddressInRunningTextIsLeftToTheParserOnlyWhereItBecomesALink() {
        String text = "see www.example.org\n";
        assertEquals(
                Optional.empty(), QuickMarkdown.render(text, QuickForm.of(BLOG).orElseThrow()));
        assertEquals(
                Optional.of("<p>see www.example.org</p>\n"),
                QuickMarkdown.render(text, QuickForm.of(CLAIMS).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                PegdownExtensions.ALL,
                PegdownExtensions.SMARTYPANTS,
                PegdownExtensions.ANCHORLINKS,
                PegdownExtensions.TOC,
                PegdownExtensions.ABBREVIATIONS
            })
    void extensionsThatChangePlainTextLeaveAllToTheParser(int extensions) {
        assertEquals(Optional.empty(), QuickForm.of(extensions));
    }

    private static final class Flexmark {
        private final Parser parser;
        private final HtmlRenderer renderer;

        Flexmark(int extensions) {
            DataHolder options = PegdownOptionsAdapter.flexmarkOptions(extensions);
            parser = Parser.builder(options).build();
            renderer = HtmlRenderer.builder(options).build();
        }

        String render(String markdown) {
            return renderer.render(parser.parse(markdown));
        }
    }
}
