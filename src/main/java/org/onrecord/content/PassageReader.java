package org.onrecord.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Passage;

/** Reads the blocks of a body as plain text, with what they rest on. */
final class PassageReader {
    private final MarkdownSource source;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();

    PassageReader(MarkdownSource source) {
        this.source = source;
    }

    /** Reads a node and what is below it. */
    void read(Node node) {
        read(node, Passage.Kind.EVIDENCE);
    }

    List<Passage> passages() {
        return passages;
    }

    List<String> anchors() {
        return anchors;
    }

    private void read(Node node, Passage.Kind kind) {
        if (node instanceof Heading heading) {
            anchors.add(heading.getAnchorRefId());
        }
        if (node instanceof Paragraph
                || node instanceof Heading
                || node instanceof TableCell
                || node instanceof DefinitionTerm
                || node instanceof HtmlBlock) {
            add(node, kind);
            return;
        }
        Passage.Kind inner = node instanceof AdmonitionBlock block ? MarkedBlockExtension.kind(block) : kind;
        node.getChildren().forEach(child -> read(child, inner));
    }

    private void add(Node node, Passage.Kind kind) {
        String text = node instanceof HtmlBlock
                ? node.getChars().toString()
                : new TextCollectingVisitor().collectAndGetText(node);
        passages.add(new Passage(kind, text.strip(), source.place(node.getStartOffset(), node.getEndOffset())));
    }
}
