package org.onrecord.model;

/**
 * The copy of a source that we hold.
 *
 * @param from where it came from
 * @param url address of the document, empty where the copy shows none
 * @param archiveUrl address of an archived copy, empty where there is none
 * @param language BCP 47
 * @param rights a sentence
 */
public record SourceCopy(String from, String url, String archiveUrl, String language, String rights) {}
