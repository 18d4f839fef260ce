package org.onrecord.jbake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * The file of a {@link CachedBake}: the identity of the bake, the documents, the pages, and a CRC-32 of all of it.
 *
 * <p>One that is damaged, or of a bake of another identity, is as good as none. It appears whole or not at all.
 *
 * @param file where it stands
 * @param identity of the project, the program and the machine
 */
record CacheFile(Path file, Fingerprint identity) {
    private static final int CHECKSUM = Long.BYTES;

    /** A cache belongs to an output, so it stands beside that. */
    static Path beside(Path destination) {
        return Beside.of(destination, ".cache");
    }

    CachedBake read() {
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            return isWhole(bytes) ? read(bytes) : CachedBake.none();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static boolean isWhole(byte[] bytes) {
        int length = bytes.length - CHECKSUM;
        if (length < 0) {
            return false;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return ByteBuffer.wrap(bytes).getLong(length) == sum.getValue();
    }

    private CachedBake read(byte[] bytes) {
        try {
            CacheReader in = new CacheReader(ByteBuffer.wrap(bytes, 0, bytes.length - CHECKSUM));
            if (!in.fingerprint().equals(identity)) {
                return CachedBake.none();
            }
            return new CachedBake(documents(in), pages(in), Set.copyOf(in.texts()));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The bytes are those of a bake of another form.
            return CachedBake.none();
        }
    }

    private static Map<String, CachedDocument> documents(CacheReader in) {
        Map<String, CachedDocument> documents = new HashMap<>();
        for (int count = in.number(); count > 0; count--) {
            String path = in.text();
            documents.put(path, new CachedDocument(in.fingerprint(), in.bytes()));
        }
        return documents;
    }

    private static Map<String, CachedPage> pages(CacheReader in) {
        List<PageInputs> inputs = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            inputs.add(new PageInputs(in.texts(), in.texts()));
        }
        Map<String, CachedPage> pages = new HashMap<>();
        for (int count = in.number(); count > 0; count--) {
            pages.put(
                    in.text(),
                    new CachedPage(
                            in.fingerprint(),
                            inputs.get(in.number()),
                            new StandingFile(in.longNumber(), in.longNumber())));
        }
        return pages;
    }

    void write(CachedBake bake) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16)) {
                CheckedOutputStream checked = new CheckedOutputStream(plain, new CRC32());
                write(bake, new CacheWriter(new BufferedOutputStream(checked, 1 << 16)));
                new CacheWriter(plain).number(checked.getChecksum().getValue());
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void write(CachedBake bake, CacheWriter out) throws IOException {
        out.fingerprint(identity);
        out.number(bake.documents().size());
        for (Map.Entry<String, CachedDocument> entry : bake.documents().entrySet()) {
            CachedDocument document = entry.getValue();
            out.text(entry.getKey());
            out.fingerprint(document.content());
            out.bytes(document.bytes());
        }
        pages(bake, out);
        out.texts(bake.missing(), bake.missing().size());
        out.flush();
    }

    private static void pages(CachedBake bake, CacheWriter out) throws IOException {
        Map<PageInputs, Integer> numbers = new LinkedHashMap<>();
        bake.pages().values().forEach(page -> numbers.putIfAbsent(page.inputs(), numbers.size()));
        out.number(numbers.size());
        for (PageInputs inputs : numbers.keySet()) {
            out.texts(inputs.templates(), inputs.templates().size());
            out.texts(inputs.variables(), inputs.variables().size());
        }
        out.number(bake.pages().size());
        for (Map.Entry<String, CachedPage> entry : bake.pages().entrySet()) {
            CachedPage page = entry.getValue();
            out.text(entry.getKey());
            out.fingerprint(page.key());
            out.number(numbers.getOrDefault(page.inputs(), 0));
            out.number(page.file().size());
            out.number(page.file().time());
        }
    }
}
