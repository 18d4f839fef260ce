package org.onrecord.content;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;

/** Renders Markdown as JBake does, by the names of {@code markdown.extensions}; one parser serves every file and thread. */
final class PlainMarkdown {
    private final Parser parser;
    private final HtmlRenderer renderer;

    PlainMarkdown(List<String> extensions) {
        int chosen = PegdownExtensions.NONE;
        for (String name : extensions) {
            boolean taken = name.startsWith("-");
            int one = flag(taken || name.startsWith("+") ? name.substring(1) : name);
            chosen = taken ? chosen & ~one : chosen | one;
        }
        DataHolder options = PegdownOptionsAdapter.flexmarkOptions(chosen);
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /** A name that Pegdown does not know is passed over, as in JBake. */
    private static int flag(String name) {
        try {
            return PegdownExtensions.class.getField(name).getInt(null);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return PegdownExtensions.NONE;
        }
    }

    String render(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}
