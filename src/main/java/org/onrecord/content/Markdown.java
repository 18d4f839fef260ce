package org.onrecord.content;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.model.Body;

/** Renders Markdown with tables, footnotes, definition lists and marked blocks; one parser serves every file and thread. */
final class Markdown {
    private final Parser parser;
    private final HtmlRenderer renderer;

    private Markdown() {
        MutableDataSet options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                FootnoteExtension.create(),
                                DefinitionExtension.create(),
                                AdmonitionExtension.create(),
                                TypographicExtension.create(),
                                new MarkedBlockExtension()))
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                // The block's own icons are read from an archive for every document; ours has none.
                .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of("note", ""))
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .toImmutable()
                .toMutable();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /** Returns the one parser of the program, made at the first call. */
    static Markdown shared() {
        return Shared.MARKDOWN;
    }

    private static final class Shared {
        static final Markdown MARKDOWN = new Markdown();
    }

    /** Returns the body; a link that leads out of the content is a fault, and so is a text that no stack can hold. */
    Body render(MarkdownSource source, Diagnostics faults) {
        if (source.markdown().isBlank()) {
            return Body.empty();
        }
        try {
            return read(source, parser.parse(source.markdown()), faults);
        } catch (StackOverflowError e) {
            faults.add(Diagnostic.error(
                    source.place(0, 1),
                    "known-fields",
                    "the text is nested too deeply",
                    "take some of its quote marks or list levels out"));
            return Body.empty();
        }
    }

    private Body read(MarkdownSource source, Document document, Diagnostics faults) {
        LinkRewriter links = new LinkRewriter(source, faults);
        links.rewrite(document);
        new MarkedBlocks(source, faults).check(document);
        // Headings get their ids while they are rendered.
        String markup = renderer.render(document);
        PassageReader passages = new PassageReader(source);
        passages.read(document);
        return new Body(markup, passages.passages(), links.links(), passages.anchors());
    }
}
