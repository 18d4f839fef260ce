package org.onrecord.content.quick;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.util.Optional;

/**
 * The Markdown of a JBake site, as far as it bears on plain text.
 *
 * @param tables whether lines between pipes make a table
 * @param footnotes whether {@code [^1]} is a footnote
 * @param fences whether three backticks begin a block of code
 * @param softBreak what stands for a line end within a paragraph
 * @param marks the characters with which an extension begins something of its own, at which plain text ends
 * @param addresses whether addresses in running text become links
 */
public record QuickForm(
        boolean tables, boolean footnotes, boolean fences, String softBreak, String marks, boolean addresses) {
    /** Any other extension may make something else of a text in places that no character tells. */
    private static final int PLAIN = PegdownExtensions.TABLES
            | PegdownExtensions.FOOTNOTES
            | PegdownExtensions.FENCED_CODE_BLOCKS
            | PegdownExtensions.HARDWRAPS
            | PegdownExtensions.AUTOLINKS
            | PegdownExtensions.DEFINITIONS
            | PegdownExtensions.STRIKETHROUGH
            | PegdownExtensions.SUBSCRIPT
            | PegdownExtensions.SUPERSCRIPT
            | PegdownExtensions.INSERTED
            | PegdownExtensions.TASKLISTITEMS
            | PegdownExtensions.ATXHEADERSPACE
            | PegdownExtensions.RELAXEDHRULES
            | PegdownExtensions.SUPPRESS_ALL_HTML;

    /**
     * Returns the form of a set of Pegdown's extensions, or nothing where no text is plain.
     *
     * @param extensions bits of {@link PegdownExtensions}
     */
    public static Optional<QuickForm> of(int extensions) {
        if ((extensions & ~PLAIN) != 0) {
            return Optional.empty();
        }
        boolean tables = has(extensions, PegdownExtensions.TABLES);
        StringBuilder marks = new StringBuilder();
        if (tables) {
            marks.append('|');
        }
        if (has(extensions, PegdownExtensions.STRIKETHROUGH | PegdownExtensions.SUBSCRIPT)) {
            marks.append('~');
        }
        if (has(extensions, PegdownExtensions.SUPERSCRIPT)) {
            marks.append('^');
        }
        if (has(extensions, PegdownExtensions.INSERTED)) {
            marks.append('+');
        }
        return Optional.of(new QuickForm(
                tables,
                has(extensions, PegdownExtensions.FOOTNOTES),
                has(extensions, PegdownExtensions.FENCED_CODE_BLOCKS),
                has(extensions, PegdownExtensions.HARDWRAPS) ? "<br />\n" : " ",
                marks.toString(),
                has(extensions, PegdownExtensions.AUTOLINKS)));
    }

    private static boolean has(int extensions, int any) {
        return (extensions & any) != 0;
    }
}
