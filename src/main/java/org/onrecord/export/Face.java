package org.onrecord.export;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A face of the Liberation fonts, read once; safe for several threads. */
final class Face {
    static final Face TITLE = new Face("LiberationSerif-Bold");
    static final Face TEXT = new Face("LiberationSerif-Regular");
    static final Face LABEL = new Face("LiberationSans-Regular");
    static final Face STRONG = new Face("LiberationSans-Bold");

    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final KerningSubtable kerning;
    private final double unit;

    private Face(String name) {
        try (InputStream file = Face.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("the font " + name + " is not among the program's libraries");
            }
            this.font = new TTFParser(false, true).parse(file);
            this.letters = font.getUnicodeCmapLookup();
            this.kerning = font.getKerning().getHorizontalKerningSubtable();
            this.unit = 1.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + name, e);
        }
    }

    /** Returns the glyph of a code point, 0 where the font has none. */
    int glyph(int codePoint) {
        return letters.getGlyphId(codePoint);
    }

    /** Returns how far the pen moves on after a glyph, in parts of the font's size. */
    synchronized double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns by how much two glyphs stand closer than their widths say, in parts of the font's size; mostly negative. */
    double kerning(int left, int right) {
        return kerning.getKerning(left, right) * unit;
    }

    /** Returns the outline of a glyph, its baseline at zero, upwards positive, in units of the font. */
    synchronized GeneralPath outline(int glyph) {
        try {
            return font.getGlyph().getGlyph(glyph).getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the part of the font's size that one of its units is. */
    double unit() {
        return unit;
    }
}
