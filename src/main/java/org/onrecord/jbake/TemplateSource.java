package org.onrecord.jbake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The file of a template, as it was read. */
final class TemplateSource {
    /** What asks the clock, makes objects of any class, or runs text that no file holds; comments may stand between the two parts. */
    private static final Pattern UNSOUND =
            Pattern.compile("[.?](\\s|<#--.*?-->|\\[#--.*?--])*(now|new|eval|interpret)\\b", Pattern.DOTALL);

    private final String name;
    private final byte[] bytes;
    private final long modified;
    private final Fingerprint fingerprint;
    private final boolean sound;

    /** Takes a template's file; the time when it was changed is in milliseconds since 1970. */
    TemplateSource(String name, byte[] bytes, long modified) {
        this.name = name;
        this.bytes = bytes.clone();
        this.modified = modified;
        this.fingerprint = Fingerprint.of(bytes);
        this.sound =
                !UNSOUND.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
    }

    /** Returns the name from the template folder. */
    String name() {
        return name;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    long modified() {
        return modified;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Returns whether the template makes the same of the same. */
    boolean isSound() {
        return sound;
    }
}
