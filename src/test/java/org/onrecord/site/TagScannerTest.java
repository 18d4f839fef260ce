package org.onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=x> | a{href=x}",
                "<A HREF = 'x y' Id=\"z\"> | a{href=x y, id=z}",
                "<br/><img src=a alt> | br{} img{src=a, alt=}",
                "<a href=\"?a=1&amp;b=2\" title='>'> | a{href=?a=1&b=2, title=>}",
                "<!-- <a> --><b> | b{}",
                "<title><a href=x></title><i> | title{} i{}",
                "<script>if (a<b) '<a id=x>'</SCRIPT><i> | script{} i{}",
                "a < b <3 </p><u x=1 x=2> | u{x=1}",
                "<p =x> | p{=x=}",
                "<a href='x | a{href=x}",
                "< | ``"
            })
    void tagsAreFoundWithTheirAttributes(String html, String expected) {
        StringBuilder found = new StringBuilder();
        for (StartTag tag : TagScanner.scan(html)) {
            found.append(tag.name()).append(tag.attributes()).append(' ');
        }
        assertEquals(expected, found.toString().strip());
    }

    @Test
    void aTreeBuilderSeesTheSameIdsInAnySoundPage() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder html = new StringBuilder("<!doctype html><html lang=en><head><title>t</title></head><body>");
            for (int i = 0; i < 30; i++) {
                String[] forms = {
                    "<p id='a%d'>x &lt; y</p>",
                    "<i id=a%d></i>",
                    "<!-- <b id=c%d> -->",
                    "<em class=\"> <\" id=\"a%d\">z</em>"
                };
                html.append(forms[random.nextInt(forms.length)].formatted(i));
            }
            List<String> tree = Jsoup.parse(html.toString()).select("[id]").stream()
                    .map(Element::id)
                    .toList();
            List<String> scanned = TagScanner.scan(html.toString()).stream()
                    .map(StartTag::attributes)
                    .filter(a -> a.containsKey("id"))
                    .map((Map<String, String> a) -> a.get("id"))
                    .toList();
            assertEquals(tree, scanned, html.toString());
        }
    }
}
