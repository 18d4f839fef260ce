package org.onrecord.jbake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.content.ContentFile;
import org.onrecord.content.SourceText;
import org.onrecord.content.Value;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Body;
import org.onrecord.model.Link;
import org.onrecord.model.Passage;

/** A content file of a briefing as bytes: its front matter and its body; the text is in the file, and a place is its numbers. */
final class CachedContent {
    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    private CachedContent() {}

    /** Returns the bytes of a file that has no faults. */
    static ByteBuffer bytes(ContentFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            CacheWriter out = new CacheWriter(bytes);
            value(file.frontMatter(), out);
            body(file.body(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    private static void value(Value value, CacheWriter out) throws IOException {
        if (value instanceof Value.Scalar scalar) {
            out.number(SCALAR);
            out.text(scalar.text());
        } else if (value instanceof Value.Sequence sequence) {
            out.number(SEQUENCE);
            out.number(sequence.items().size());
            for (Value item : sequence.items()) {
                value(item, out);
            }
        } else if (value instanceof Value.Mapping mapping) {
            out.number(MAPPING);
            out.number(mapping.fields().size());
            for (Map.Entry<String, Value.Field> field : mapping.fields().entrySet()) {
                out.text(field.getKey());
                place(field.getValue().key(), out);
                value(field.getValue().value(), out);
            }
        }
        place(value.place(), out);
    }

    private static void body(Body body, CacheWriter out) throws IOException {
        out.text(body.markup());
        out.number(body.passages().size());
        for (Passage passage : body.passages()) {
            out.text(passage.kind().name());
            out.text(passage.text());
            place(passage.place(), out);
        }
        out.number(body.links().size());
        for (Link link : body.links()) {
            out.text(link.target());
            out.text(link.fragment());
            place(link.place(), out);
        }
        out.texts(body.anchors(), body.anchors().size());
    }

    private static void place(Place place, CacheWriter out) throws IOException {
        out.number(place.line());
        out.number(place.column());
        out.number(place.length());
    }

    /** Returns the file of that text; other bytes than {@link #bytes} made of it are an illegal argument or a fault of the buffer. */
    static ContentFile file(SourceText text, ByteBuffer bytes) {
        CacheReader in = new CacheReader(bytes.duplicate());
        if (!(value(text, in) instanceof Value.Mapping frontMatter)) {
            throw new IllegalArgumentException("a front matter is a mapping");
        }
        return new ContentFile(text, frontMatter, body(text, in), List.of());
    }

    private static Value value(SourceText text, CacheReader in) {
        int kind = in.number();
        return switch (kind) {
            case SCALAR -> new Value.Scalar(in.text(), place(text, in));
            case SEQUENCE -> new Value.Sequence(items(text, in), place(text, in));
            case MAPPING -> new Value.Mapping(fields(text, in), place(text, in));
            default -> throw new IllegalArgumentException("no kind of value: " + kind);
        };
    }

    private static List<Value> items(SourceText text, CacheReader in) {
        List<Value> items = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            items.add(value(text, in));
        }
        return items;
    }

    private static Map<String, Value.Field> fields(SourceText text, CacheReader in) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        for (int count = in.number(); count > 0; count--) {
            fields.put(in.text(), new Value.Field(place(text, in), value(text, in)));
        }
        return fields;
    }

    private static Body body(SourceText text, CacheReader in) {
        String markup = in.text();
        List<Passage> passages = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            passages.add(new Passage(Passage.Kind.valueOf(in.text()), in.text(), place(text, in)));
        }
        List<Link> links = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            links.add(new Link(in.text(), in.text(), place(text, in)));
        }
        return new Body(markup, passages, links, in.texts());
    }

    private static Place place(SourceText text, CacheReader in) {
        int line = in.number();
        int column = in.number();
        int length = in.number();
        return line == 0
                ? Place.of(text.file())
                : new Place(text.file(), line, column, length, text.lines().get(line - 1));
    }
}
