package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What readers ask of their system, the pages do: colours of their own, more contrast, no motion, letters four times as large. */
@InBrowser
class WishesTest {
    private static final List<String> SCHEMES = List.of("light", "dark");

    /** Gives contrast by WCAG 2.2 of one colour, laid over another with an opacity. */
    private static final String CONTRAST = """
            const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
            const over = (colour, ground, opacity) => {
              const [r, g, b, a = 1] = channels(colour), under = channels(ground);
              return [r, g, b].map((c, i) => c * a * opacity + under[i] * (1 - a * opacity));
            };
            const light = (rgb) => rgb.map((v) => v / 255)
              .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
              .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const contrast = (colour, ground, opacity = 1) => {
              const [high, low] = [light(over(colour, ground, opacity)), light(channels(ground).slice(0, 3))].sort((a, b) => b - a);
              return (high + 0.05) / (low + 0.05);
            };
            const paper = (() => {
              const probe = document.createElement('i');
              probe.style.color = 'Canvas';
              document.body.append(probe);
              const colour = getComputedStyle(probe).color;
              probe.remove();
              return colour;
            })();
            """;

    /** What cannot be told from the ground: tags without an edge, drawn things without a filling and without a line. */
    private static final String LOST = """
            (() => {
              %s
              const seen = (colour, opacity) => colour !== 'none' && contrast(colour, paper, opacity) >= 3;
              const tags = [...document.querySelectorAll('.tag')].filter(e => {
                const style = getComputedStyle(e);
                return parseFloat(style.borderTopWidth) < 1 || !seen(style.borderTopColor, 1) || !seen(style.color, 1);
              });
              const drawn = [...document.querySelectorAll('main svg :is(rect, path, line, text)')].filter(e => {
                const style = getComputedStyle(e);
                return !seen(style.fill, style.fillOpacity * style.opacity) && !seen(style.stroke, style.strokeOpacity * style.opacity);
              });
              const hidden = [...document.querySelectorAll('.bar rect:not(.bar__ground)')].filter(e => {
                const ground = e.parentElement.querySelector('.bar__ground');
                const under = ground && getComputedStyle(ground).fill;
                return under && under !== 'none' && contrast(getComputedStyle(e).fill, under) < 3;
              });
              return [...tags, ...drawn, ...hidden].map(e => e.outerHTML.slice(0, 120));
            })()
            """.formatted(CONTRAST);

    private static final String ENHANCED = """
            axe.run(document, {runOnly: ['color-contrast-enhanced'], rules: {'color-contrast-enhanced': {enabled: true}}, preload: false})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node => node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))))
            """;

    private static final String MOVING = """
            [...document.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              return style.scrollBehavior !== 'auto' || [style.transitionDuration, style.animationDuration]
                .some(list => list.split(',').some(time => parseFloat(time) > 0.001));
            }).map(e => e.outerHTML.slice(0, 90))
            """;

    /** What something else lies over, as far as it is in the window, when the focus is there. */
    private static final String COVERED = """
            [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(stop => {
              if (!stop.checkVisibility()) return false;
              stop.focus();
              return ![...stop.getClientRects()].some(box => {
                const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right);
                const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
                return left < right && top < bottom && [0.1, 0.5, 0.9].some(x => [0.25, 0.5, 0.75].some(y => {
                  const at = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
                  return at && (stop.contains(at) || at.contains(stop));
                }));
              });
            }).map(stop => stop.outerHTML.slice(0, 90))
            """;

    @Test
    void inForcedColoursNothingDrawnIsLost(Browser browser) {
        List<String> lost = new ArrayList<>();
        for (String scheme : SCHEMES) {
            browser.wish(Map.of("forced-colors", "active", "prefers-color-scheme", scheme));
            for (String page : BakedBriefing.kindsOnFile()) {
                browser.openFile(page);
                browser.texts(LOST).forEach(text -> lost.add(scheme + " " + page + ": " + text));
            }
        }
        assertEquals("", String.join("\n", lost));
    }

    @Test
    void inForcedColoursThePlaceAndTheTargetAreMarked(Browser browser) {
        browser.wish(Map.of("forced-colors", "active"));
        browser.openFile("evidence.html#gt-2024-02-28-p4");
        assertEquals(List.of("dashed", "3px"), browser.texts("""
                (style => [style.outlineStyle, style.outlineWidth])(getComputedStyle(document.querySelector(':target')))
                """));
        String edge = "getComputedStyle(document.querySelector('.masthead .menu a%s')).borderBottomColor";
        assertTrue((Boolean)
                browser.evaluate(edge.formatted("[aria-current]") + " !== " + edge.formatted(":not([aria-current])")));
    }

    @Test
    void inForcedColoursTheFocusIsSeen(Browser browser) {
        browser.wish(Map.of("forced-colors", "active", "prefers-color-scheme", "dark"));
        browser.openFile("timeline.html");
        browser.press("Tab", 9);
        browser.evaluate("document.querySelector('.chart a').focus()");
        assertTrue((Boolean) browser.evaluate("""
                (() => {
                  %s
                  const style = getComputedStyle(document.activeElement);
                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3 && contrast(style.outlineColor, paper) >= 3;
                })()
                """.formatted(CONTRAST)));
    }

    @Test
    void whereMoreContrastIsAskedForAllTextHasSevenToOne(Browser browser) {
        List<String> weak = new ArrayList<>();
        for (String scheme : SCHEMES) {
            browser.wish(Map.of("prefers-contrast", "more", "prefers-color-scheme", scheme));
            for (String page : BakedBriefing.kindsOnFile()) {
                browser.openFile(page);
                browser.evaluate(AxeTest.axe() + ";null");
                browser.texts(ENHANCED).forEach(text -> weak.add(scheme + " " + page + ": " + text));
            }
        }
        assertEquals("", String.join("\n", weak));
    }

    @Test
    void whereNoMotionIsAskedForNothingMoves(Browser browser) {
        List<String> moving = new ArrayList<>();
        browser.wish(Map.of("prefers-reduced-motion", "reduce"));
        for (String page : BakedBriefing.kindsOnFile()) {
            browser.openFile(page);
            browser.texts(MOVING).forEach(text -> moving.add(page + ": " + text));
        }
        assertEquals(List.of(), moving);
        browser.wish(Map.of("prefers-reduced-motion", "no-preference"));
        assertEquals("smooth", browser.evaluate("getComputedStyle(document.documentElement).scrollBehavior"));
    }

    /** A window of 1280 by 1024 pixels at 400 percent. */
    @Test
    void atFourTimesTheSizeNothingLiesOverTheFocusAndNothingIsCutOff(Browser browser) {
        List<String> covered = new ArrayList<>();
        browser.window(320, 256);
        for (String page : BakedBriefing.kindsOnFile()) {
            browser.openFile(page);
            browser.texts(COVERED).forEach(text -> covered.add(page + ": " + text));
            if ((Long) browser.evaluate("document.documentElement.scrollWidth") > 320) {
                covered.add(page + " is wider than its window");
            }
        }
        assertEquals("", String.join("\n", covered));
    }
}
