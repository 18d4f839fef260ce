package org.onrecord.view;

/**
 * The way to the neighbours of a page.
 *
 * @param previous without an address on the first page
 * @param next without an address on the last page
 */
public record Pager(PageLink previous, PageLink next) {}
