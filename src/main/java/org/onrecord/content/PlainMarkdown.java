package org.onrecord.content;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Optional;
import org.onrecord.content.quick.QuickForm;
import org.onrecord.content.quick.QuickMarkdown;

/**
 * Renders Markdown as JBake does, by the names of {@code markdown.extensions}; safe for several threads.
 *
 * <p>Most texts of most sites are plain and need no parser. flexmark has the last word on every other, and is loaded at the
 * first of them; one parser serves every file and thread.
 */
final class PlainMarkdown {
    private final int extensions;
    private final Optional<QuickForm> form;
    private volatile Optional<Flexmark> made = Optional.empty();

    PlainMarkdown(List<String> names) {
        int chosen = PegdownExtensions.NONE;
        for (String name : names) {
            boolean taken = name.startsWith("-");
            int one = flag(taken || name.startsWith("+") ? name.substring(1) : name);
            chosen = taken ? chosen & ~one : chosen | one;
        }
        extensions = chosen;
        form = QuickForm.of(chosen);
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
        return form.flatMap(plain -> QuickMarkdown.render(markdown, plain)).orElseGet(() -> parsed(markdown));
    }

    private String parsed(String markdown) {
        Flexmark flexmark = flexmark();
        return flexmark.renderer().render(flexmark.parser().parse(markdown));
    }

    private Flexmark flexmark() {
        return made.orElseGet(this::make);
    }

    private synchronized Flexmark make() {
        if (made.isEmpty()) {
            made = Optional.of(Flexmark.of(extensions));
        }
        return made.orElseThrow();
    }

    private record Flexmark(Parser parser, HtmlRenderer renderer) {
        static Flexmark of(int extensions) {
            DataHolder options = PegdownOptionsAdapter.flexmarkOptions(extensions);
            return new Flexmark(
                    Parser.builder(options).build(),
                    HtmlRenderer.builder(options).build());
        }
    }
}
