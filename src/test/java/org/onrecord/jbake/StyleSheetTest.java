package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    @Test
    void thePartsAreJoinedInTheOrderOfTheLayers() {
        Map<String, Supplier<byte[]>> files =
                join(Map.of("css/print.css", "p{}", "css/base.css", "b{}", "css/tokens.css", "t{}"));
        assertEquals(Set.of("css/site.css"), files.keySet());
        assertEquals("t{}\nb{}\np{}\n", text(files, "css/site.css"));
    }

    @Test
    void otherFilesStayAsTheyAre() {
        Map<String, Supplier<byte[]>> files = join(Map.of("css/own.css", "o{}", "img/base.css", "i"));
        assertEquals(Set.of("css/own.css", "img/base.css"), files.keySet());
        assertEquals("o{}", text(files, "css/own.css"));
    }

    @Test
    void aWholeSheetOfTheProjectStandsForThePartsThatComeWithTheProgram() {
        assertEquals("own", text(join(Map.of("css/base.css", "b{}", "css/site.css", "own")), "css/site.css"));
    }

    @Test
    void commentsAndIndentationAreLeftOut() {
        String css = "/* why */\na {\n  color: red; /* so */\n  /* and\n  so */ top: 0;\n}\nb/**/c {}";
        assertEquals("a {\ncolor: red;\ntop: 0;\n}\nb c {}\n", text(join(Map.of("css/base.css", css)), "css/site.css"));
    }

    @Test
    void whatLooksLikeACommentInAStringOrAnAddressStays() {
        String css = "a::after { content: \"/* \\\" */  x\"; b: 'y  /*'; background: url(img/*.svg); }";
        assertEquals(css + "\n", text(join(Map.of("css/base.css", css)), "css/site.css"));
    }

    private static Map<String, Supplier<byte[]>> join(Map<String, String> assets) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        assets.forEach((path, text) -> files.put(path, () -> text.getBytes(StandardCharsets.UTF_8)));
        return StyleSheet.join(files);
    }

    private static String text(Map<String, Supplier<byte[]>> files, String path) {
        Supplier<byte[]> file = files.get(path);
        return file == null ? "no " + path : new String(file.get(), StandardCharsets.UTF_8);
    }
}
