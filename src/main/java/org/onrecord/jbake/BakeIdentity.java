package org.onrecord.jbake;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What a bake rests on beside the project's files: the program, the Java platform, the machine's customs, the settings and the folders. */
final class BakeIdentity {
    private static final Set<String> MACHINE =
            Set.of("java", "jdk", "sun", "os", "user", "file", "path", "line", "native", "awt", "stdout", "stderr");

    /** Bytes of the program that are read at once, as many as the platform reads without a buffer of its own. */
    private static final int PART = 1 << 13;

    private BakeIdentity() {}

    /** Made where it is asked for, since random numbers take ten milliseconds at first. */
    private static final class Unpacked {
        /** Another in every process, since classes in a folder may have been compiled again. */
        static final String NAME = UUID.randomUUID().toString();
    }

    static Fingerprint of(Project project) {
        FingerprintBuilder all = new FingerprintBuilder();
        all.add("onrecord bake").add(program());
        for (String key : new String[] {"java.runtime.version", "java.vendor", "java.vm.version"}) {
            all.add(System.getProperty(key, ""));
        }
        all.add(Locale.getDefault().toString())
                .add(Locale.getDefault(Locale.Category.FORMAT).toString())
                .add(TimeZone.getDefault().getID())
                .add(Charset.defaultCharset().name())
                .add(project.folder().toString())
                .add(project.destination().toString());
        settings(project.values()).forEach((key, value) -> all.add(key).value(value));
        return all.build();
    }

    private static String program() {
        CodeSource source = BakeIdentity.class.getProtectionDomain().getCodeSource();
        try {
            Path place =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(place)) {
                return Unpacked.NAME;
            }
            return checksum(place);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program stands nowhere", e);
        }
    }

    private static String checksum(Path archive) throws IOException {
        CRC32 sum = new CRC32();
        long length = 0;
        byte[] part = new byte[PART];
        try (InputStream in = new FileInputStream(archive.toFile())) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                sum.update(part, 0, read);
                length += read;
            }
        }
        return length + " " + sum.getValue();
    }

    /** The settings in order, as they are written and as they read. */
    private static Map<String, Object> settings(SettingValues all) {
        Map<String, Object> settings = new TreeMap<>();
        for (String key : all.keys()) {
            if (!isMachines(key, all)) {
                Object written = all.value(key);
                // Without a reference to something else it reads as it is written.
                settings.put(
                        key,
                        String.valueOf(written).indexOf('$') < 0
                                ? words(written)
                                : List.of(words(written), all.list(key)));
            }
        }
        return settings;
    }

    private static Object words(@Nullable Object value) {
        return value instanceof Collection<?> items
                ? items.stream().map(String::valueOf).toList()
                : String.valueOf(value);
    }

    /** Returns whether a setting is one of the Java platform's own that no file sets. */
    static boolean isMachines(String key, SettingValues all) {
        return MACHINE.contains(key.substring(0, Math.max(0, key.indexOf('.')))) && !all.isSet(key);
    }
}
