package org.onrecord.view;

/**
 * By which a copy of a source is known again.
 *
 * @param source id
 * @param bytes SHA-256 of the file, empty where too little of the text is unpublished
 * @param text SHA-256 of the normalised text, empty where too little of the text is unpublished
 */
public record SourceDigest(String source, String bytes, String text) {
    static final SourceDigest NONE = new SourceDigest("", "", "");
}
