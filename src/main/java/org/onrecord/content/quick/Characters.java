package org.onrecord.content.quick;

/** What a character is to plain Markdown. */
final class Characters {
    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER;

    private static final int NEITHER_SPACE_NOR_CONTROL = LETTERS
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;

    private Characters() {}

    /** Returns whether a character outside ASCII stands for itself wherever it is: no space, control or half of a pair. */
    static boolean isPlain(char c) {
        return (NEITHER_SPACE_NOR_CONTROL >> Character.getType(c) & 1) != 0;
    }

    /** Returns whether a character is a letter or a digit of any script. */
    static boolean isWord(char c) {
        return c < 0x80 ? isAsciiWord(c) : (LETTERS >> Character.getType(c) & 1) != 0;
    }

    static boolean isAsciiWord(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Returns whether a line that begins with this character, not indented, is running text and nothing else.
     *
     * <p>A bracket, a backtick or an asterisk may begin running text too; whoever meets one looks at what follows.
     */
    static boolean beginsText(char c) {
        return isWord(c) || c == '"' || c == '\'' || c == '(';
    }

    /** Appends a character as HTML writes it. */
    static void escape(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }
}
