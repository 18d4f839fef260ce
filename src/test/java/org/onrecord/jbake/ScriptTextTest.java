package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTextTest {
    @Test
    void indentationAndLinesOfCommentAreLeftOut() {
        assertEquals(
                "if (a) {\nb(`${c}`); // why\n}\n",
                tight("// What it does.\nif (a) {\n  // so\n\n\tb(`${c}`); // why\n}\n  "));
    }

    @Test
    void aScriptWhoseLinesMayBePartOfATextStaysAsItIs() {
        for (String script : List.of(
                "a(`\n  // text\n`);\n",
                "a(`b`, `\n  c`);\n",
                "/* licence\n   // of */\n  a();\n",
                "a('b\\\n  c');\n")) {
            assertEquals(script, tight(script));
        }
    }

    private static String tight(String script) {
        return new String(ScriptText.tight(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
