package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name that runs from right to left leaves its neighbours where they stand in the sentence. */
@InBrowser
class RightToLeftInBrowserTest {
    /** The signs beside each such run that do not stand to its left and right, as in an English line they must. */
    private static final String MISPLACED = """
            (() => {
              const run = /[\\u0590-\\u08ff]+(?:\\s[\\u0590-\\u08ff]+)*/g, sign = /[\\p{L}\\p{N}\\p{P}\\p{S}]/u;
              const block = (node) => {
                let e = node.parentElement;
                while (getComputedStyle(e).display.startsWith('inline') && e.parentElement) e = e.parentElement;
                return e;
              };
              const place = (node, from, to) => {
                const range = document.createRange();
                range.setStart(node, from);
                range.setEnd(node, to);
                return range.getBoundingClientRect();
              };
              const upright = (node) => getComputedStyle(node.parentElement).writingMode === 'horizontal-tb';
              const nodes = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (node.parentElement.checkVisibility() && upright(node)) nodes.push(node);
              }
              const next = (i, at, step) => {
                const home = block(nodes[i]);
                for (let n = i, c = at; nodes[n] && block(nodes[n]) === home; n += step, c = step > 0 ? 0 : nodes[n]?.length - 1) {
                  for (; c >= 0 && c < nodes[n].length; c += step) {
                    if (sign.test(nodes[n].data[c])) return place(nodes[n], c, c + 1);
                  }
                }
                return null;
              };
              const found = [];
              nodes.forEach((node, i) => {
                for (const match of node.data.matchAll(run)) {
                  const name = place(node, match.index, match.index + match[0].length);
                  const line = (r) => r && r.width > 0 && Math.abs(r.top - name.top) < 3 && Math.abs(r.height - name.height) < 3;
                  const after = next(i, match.index + match[0].length, 1), before = next(i, match.index - 1, -1);
                  window.compared = (window.compared || 0) + line(after) + line(before);
                  if (line(after) && after.left < name.right - 1) found.push('after ' + match[0] + ' in: ' + node.data);
                  if (line(before) && before.right > name.left + 1) found.push('before ' + match[0] + ' in: ' + node.data);
                }
              });
              return found;
            })()
            """;

    private static final String UNISOLATED = """
            (() => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/[\\u2068\\u2069]/g, '');
            })()
            """;

    @Test
    void everySentenceKeepsItsOrder(Browser browser) {
        List<String> misplaced = new ArrayList<>();
        long compared = 0;
        for (String page : VariedBriefing.pages()) {
            open(browser, page);
            browser.texts(MISPLACED).forEach(text -> misplaced.add(page + ": " + text));
            compared += (Long) browser.evaluate("window.compared || 0");
        }
        assertEquals("", String.join("\n", misplaced));
        assertTrue(compared > 200, "compared " + compared);
    }

    @Test
    void aNumberThatTradedPlacesWithANameIsSeen(Browser browser) {
        open(browser, "claims/c21.html");
        browser.evaluate(UNISOLATED);
        assertFalse(browser.texts(MISPLACED).isEmpty());
    }

    @Test
    void theNamesInTheDrawingsStayWithinThem(Browser browser) {
        for (String page : List.of("voices.html", "timeline.html")) {
            open(browser, page);
            assertEquals(List.of(), browser.texts("""
                    [...document.querySelectorAll('.drawing text')].filter(t => {
                      const box = t.getBoundingClientRect(), svg = t.closest('svg').getBoundingClientRect();
                      return box.left < svg.left - 1 || box.right > svg.right + 1;
                    }).map(t => t.textContent)
                    """), page);
        }
    }

    private static void open(Browser browser, String page) {
        browser.open(VariedBriefing.site().toUri() + page);
    }
}
