package org.onrecord.export;

import org.onrecord.view.Picture;

/** Draws a picture: what the page is, its title, a sentence, the kind of statement, who says it, and whose page it is. */
final class Drawing {
    /** Raised whenever a picture comes out otherwise, since a cached one is known by it. */
    static final int VERSION = 1;

    private static final int LEFT = 80;
    private static final int RIGHT = Picture.WIDTH - 72;
    private static final int BAR = 20;
    /** The baselines of the first line, of the line that says who, and of the last; title and text lie between. */
    private static final int HEAD = 84;

    private static final int CREDIT = 498;
    private static final int FOOT = 590;
    private static final int RULE = 540;
    private static final int BODY = 108;

    private final Glyphs glyphs = new Glyphs();

    /** Returns the picture as a PNG file. */
    byte[] png(Picture picture) {
        Canvas canvas = new Canvas();
        canvas.fill(Ink.TONE_ON_GROUND, 0, 0, BAR, Picture.HEIGHT);
        head(canvas, picture);
        boolean signed = !picture.tag().label().isEmpty() || !picture.credit().isEmpty();
        int bottom = signed ? CREDIT - 68 : RULE - 24;
        new Body(glyphs, RIGHT - LEFT, bottom - BODY)
                .paint(canvas, plain(picture.title()), plain(picture.text()), LEFT, BODY);
        credit(canvas, picture);
        foot(canvas, picture);
        return Png.of(canvas.pixels(), new Palette(Tone.of(picture.tag().tone())).colours());
    }

    private void head(Canvas canvas, Picture picture) {
        letters(Face.LABEL, 30).paint(canvas, Ink.MUTED, plain(picture.kicker()), LEFT, HEAD);
        Box badge = new Box(letters(Face.STRONG, 28), plain(picture.badge()));
        badge.framed(canvas, Ink.INK, RIGHT - badge.width(), HEAD);
    }

    private void credit(Canvas canvas, Picture picture) {
        Box tag = new Box(letters(Face.STRONG, 30), plain(picture.tag().label()));
        tag.filled(canvas, Ink.TONE_GROUND, Ink.TONE_ON_GROUND, LEFT, CREDIT);
        int left = LEFT + (tag.width() == 0 ? 0 : tag.width() + 22);
        Lettering letters = letters(Face.LABEL, 30);
        letters.paint(canvas, Ink.INK, letters.cut(plain(picture.credit()), RIGHT - left), left, CREDIT);
    }

    private void foot(Canvas canvas, Picture picture) {
        canvas.fill(Ink.RULE, LEFT, RULE, RIGHT - LEFT, 2);
        Lettering name = letters(Face.STRONG, 28);
        String site = name.cut(plain(picture.site()), (RIGHT - LEFT) / 2);
        name.paint(canvas, Ink.INK, site, LEFT, FOOT);
        if (!picture.briefing().equals(picture.site()) && !picture.briefing().equals(picture.title())) {
            Lettering letters = letters(Face.LABEL, 26);
            int left = LEFT + name.width(site) + 24;
            letters.paint(canvas, Ink.MUTED, letters.cut(plain(picture.briefing()), RIGHT - left), left, FOOT);
        }
    }

    private Lettering letters(Face face, int size) {
        return new Lettering(glyphs, face, size);
    }

    private static String plain(String text) {
        return Repertoire.plain(text);
    }
}
