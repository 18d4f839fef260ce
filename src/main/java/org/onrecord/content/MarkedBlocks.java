package org.onrecord.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.EntryType;
import org.onrecord.model.Passage;
import org.onrecord.model.Permalink;
import org.onrecord.model.Word;

/** Looks whether each marked block is of a known kind and has a citation or reasoning of its own. */
final class MarkedBlocks {
    private static final String RULE = "outside-knowledge";
    private static final Pattern REASON =
            Pattern.compile("(?i)\\b(because|since|so|as|for|therefore|thus|hence|means?|follows?|"
                    + "implie[sd]|shows?|given|otherwise|if|from)\\b");
    private static final List<String> KINDS = Arrays.stream(Passage.Kind.values())
            .filter(k -> k != Passage.Kind.EVIDENCE)
            .map(Word::word)
            .toList();

    private final MarkdownSource source;
    private final Diagnostics faults;

    MarkedBlocks(MarkdownSource source, Diagnostics faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Looks at every marked block below a node. */
    void check(Node node) {
        if (node instanceof AdmonitionBlock block) {
            block(block);
        }
        node.getChildren().forEach(this::check);
    }

    private void block(AdmonitionBlock block) {
        String word = block.getInfo().toString().strip();
        Passage.Kind kind = MarkedBlockExtension.kind(block);
        String text = new TextCollectingVisitor().collectAndGetText(block).strip();
        if (kind == Passage.Kind.EVIDENCE) {
            unknown(block, word);
        } else if (text.isEmpty()) {
            report(block, "the block '" + word + "' is empty", "indent its text by four spaces, or take it out");
        } else if (kind == Passage.Kind.BACKGROUND && !hasCitation(block)) {
            report(
                    block,
                    "the background has no citation",
                    "link what it rests on: a document elsewhere, or a claim or source of this briefing");
        } else if (kind == Passage.Kind.INFERENCE
                && !hasCitation(block)
                && !REASON.matcher(text).find()) {
            report(
                    block,
                    "the inference gives neither a link nor a reason",
                    "say on which words it rests, or link the claim, source or check that it rests on");
        }
    }

    /** A page of prose may use blocks of other kinds. */
    private void unknown(AdmonitionBlock block, String word) {
        String path = source.text().path();
        boolean prose = EntryType.ofFolder(Permalink.folder(path)) == EntryType.PAGE && !path.equals("index.md");
        if (!prose) {
            report(
                    block,
                    "no marked block is of the kind '" + word + "'",
                    NearMatch.hint(word, KINDS, "the kinds are: " + String.join(", ", KINDS)));
        }
    }

    private static boolean hasCitation(Node node) {
        if (node instanceof LinkNodeBase || node instanceof AutoLink || node instanceof Footnote) {
            return true;
        }
        for (Node child : node.getChildren()) {
            if (hasCitation(child)) {
                return true;
            }
        }
        return false;
    }

    private void report(AdmonitionBlock block, String message, String hint) {
        Place place = source.place(block.getStartOffset(), block.getEndOffset());
        faults.add(Diagnostic.error(place, RULE, message, hint));
    }
}
