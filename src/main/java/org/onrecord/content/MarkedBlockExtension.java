package org.onrecord.content;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Passage;

/** Draws a marked block as an {@code aside}, without the icons and scripts of flexmark's own. */
final class MarkedBlockExtension implements HtmlRenderer.HtmlRendererExtension {

    /** Returns what a block rests on; an unknown word is read as plain text of the evidence. */
    static Passage.Kind kind(AdmonitionBlock block) {
        String word = block.getInfo().toString().strip().toLowerCase(Locale.ROOT);
        for (Passage.Kind kind : Passage.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return Passage.Kind.EVIDENCE;
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {
        // none
    }

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(new Factory());
    }

    private static void render(AdmonitionBlock block, NodeRendererContext context, HtmlWriter html) {
        Passage.Kind kind = kind(block);
        String title = block.getTitle().isBlank()
                ? kind.label().substring(0, 1).toUpperCase(Locale.ROOT)
                        + kind.label().substring(1)
                : block.getTitle().toString();
        // A note, or it would be announced as a landmark within the content.
        html.attr("class", "marked marked--" + kind.word())
                .attr("role", "note")
                .withAttr()
                .tag("aside");
        html.line().attr("class", "marked__title").withAttr().tag("p");
        html.text(title).closeTag("p").line();
        context.renderChildren(block);
        html.closeTag("aside").line();
    }

    private static final class Factory implements NodeRendererFactory {
        @Override
        public NodeRenderer apply(DataHolder options) {
            return new Renderer();
        }
    }

    private static final class Renderer implements NodeRenderer {
        @Override
        public @Nullable Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(AdmonitionBlock.class, MarkedBlockExtension::render));
        }
    }
}
