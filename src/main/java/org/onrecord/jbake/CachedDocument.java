package org.onrecord.jbake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * A document as it came out of its file, the clock not yet asked.
 *
 * @param content of the file
 * @param bytes that {@link CacheWriter} made of it, or {@link CachedContent} of a file of a briefing
 */
record CachedDocument(Fingerprint content, ByteBuffer bytes) {
    /** About how many bytes a document has beside its text. */
    private static final int OTHERS = 1 << 10;

    /** Returns nothing where the document has a value that cannot be kept. */
    static Optional<CachedDocument> of(Fingerprint content, DocumentModel document) {
        int text = document.get(ModelAttributes.BODY) instanceof String body ? body.length() : 0;
        ByteArrayOutputStream out = new ByteArrayOutputStream(OTHERS + text);
        try {
            boolean whole = new CacheWriter(out).value(document);
            return whole
                    ? Optional.of(new CachedDocument(content, ByteBuffer.wrap(out.toByteArray())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
    }

    /** Returns the document of a file. */
    DocumentModel document(Path file) {
        DocumentModel document = new DocumentModel();
        new CacheReader(bytes.duplicate()).map(document, file);
        return document;
    }
}
