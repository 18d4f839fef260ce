package org.onrecord.content;

import java.util.Map;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML front matter, read into values that know their places. */
final class YamlHeader {
    /** A header longer than this is no header; the parser's time for one long value grows with its square. */
    private static final int MAX_LENGTH = 1 << 17;

    private final SourceText text;
    private final Diagnostics faults;

    YamlHeader(SourceText text, Diagnostics faults) {
        this.text = text;
        this.faults = faults;
    }

    /** Returns the keys between the first line and the line with the index {@code end}. */
    Value.Mapping read(int end) {
        String yaml = text.text(1, end);
        if (yaml.length() > MAX_LENGTH) {
            faults.add(fault(
                    text.place(1, 1, 1),
                    "the front matter has " + yaml.length() + " characters, and may have " + MAX_LENGTH,
                    "put prose into the body, below the second line '---'"));
            return empty();
        }
        Value value = compose(yaml, 1, end).orElseGet(this::empty);
        if (value instanceof Value.Mapping none
                && none.fields().isEmpty()
                && faults.sorted().isEmpty()) {
            faults.add(fault(text.place(1, 1, 1), "the front matter is empty", "write lines of the form 'key: value'"));
        }
        if (value instanceof Value.Mapping mapping) {
            return mapping;
        }
        faults.add(
                fault(value.place(), "the front matter is not a list of keys", "write lines of the form 'key: value'"));
        return empty();
    }

    /** Returns a value in brackets that stands in one line, counted from 1. */
    Value readFlow(String value, int line) {
        return compose(value, line - 1, line).orElseGet(this::empty);
    }

    private Optional<Value> compose(String yaml, int linesBefore, int lastLine) {
        int illegal = firstIllegal(yaml);
        if (illegal >= 0) {
            long line = yaml.substring(0, illegal).lines().count() + linesBefore;
            faults.add(fault(
                    text.place((int) Math.max(1, line), 1, 1),
                    "the front matter contains the control character U+%04X".formatted((int) yaml.charAt(illegal)),
                    "take the character out"));
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(MAX_LENGTH)
                .setLabel(text.file())
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(yaml);
            return root.map(node -> new YamlValues(text, faults, linesBefore).of(node));
        } catch (MarkedYamlEngineException e) {
            faults.add(fault(place(e, linesBefore), "the front matter is not YAML: " + e.getProblem(), mend(e)));
        } catch (YamlEngineException e) {
            faults.add(fault(
                    text.place(lastLine, 1, 1),
                    "the front matter cannot be read: " + e.getMessage(),
                    "make it shorter"));
        } catch (StackOverflowError e) {
            faults.add(fault(text.place(1, 1, 1), "the front matter is nested too deeply", "take brackets out"));
        }
        return Optional.empty();
    }

    private static int firstIllegal(String yaml) {
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' && c != 0x85) {
                return i;
            }
        }
        return -1;
    }

    private Place place(MarkedYamlEngineException e, int linesBefore) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        return mark.map(m -> text.place(m.getLine() + linesBefore + 1, m.getColumn() + 1, 1))
                .orElseGet(() -> text.place(1, 1, 1));
    }

    private static String mend(MarkedYamlEngineException e) {
        return String.valueOf(e.getProblem()).contains("\\t")
                ? "indent with spaces, not with tabs"
                : "put a value that contains ': ' or ' #', or begins with a sign, in quotation marks, and close every bracket";
    }

    private Value.Mapping empty() {
        return new Value.Mapping(Map.of(), Place.of(text.file()));
    }

    private static Diagnostic fault(Place place, String message, String hint) {
        return Diagnostic.error(place, "known-fields", message, hint);
    }
}
