package org.onrecord.diagnostic;

import java.util.List;
import java.util.Map;

/** JSON (RFC 8259) of maps, lists, texts, whole numbers and booleans, in their order, two spaces a level. */
public final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** Returns the text of a value, a line feed at its end. */
    public static String of(Map<String, ?> value) {
        JsonText text = new JsonText();
        text.append(value, "\n");
        return text.out.append('\n').toString();
    }

    private void append(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            appendAll(map.entrySet().stream().toList(), '{', '}', indent);
        } else if (value instanceof List<?> list) {
            appendAll(list, '[', ']', indent);
        } else if (value instanceof Map.Entry<?, ?> field) {
            out.append(quoted(String.valueOf(field.getKey()))).append(": ");
            append(field.getValue(), indent);
        } else {
            out.append(value instanceof String text ? quoted(text) : String.valueOf(value));
        }
    }

    private void appendAll(List<?> items, char open, char close, String indent) {
        String inner = indent + "  ";
        out.append(open);
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? inner : "," + inner);
            append(items.get(i), inner);
        }
        out.append(items.isEmpty() ? "" : indent).append(close);
    }

    /** Returns a text in quotation marks. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
