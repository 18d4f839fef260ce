package org.onrecord.jbake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;

/**
 * What templates of a plain site call {@code db}: the questions of JBake's content store, answered from lists that are made once.
 *
 * <p>Its lists are the JDK's: FreeMarker cannot look into JBake's own without the classes of the database. They are shared; nothing may
 * change them. Of equal dates the document that JBake comes upon last stands first, as in its database on one processor.
 */
public final class PlainStore {
    private static final String POST = "post";

    private final Set<String> types;
    private final DocumentIndex index;
    private final Map<String, List<DocumentModel>> byType = new ConcurrentHashMap<>();
    private final Map<String, List<DocumentModel>> publishedByType = new ConcurrentHashMap<>();
    private final Map<String, List<DocumentModel>> postsByTag = new ConcurrentHashMap<>();
    private final Map<String, List<DocumentModel>> byTag = new ConcurrentHashMap<>();
    private final Map<String, List<DocumentModel>> publishedAsFound = new HashMap<>();

    PlainStore(Set<String> types, PlainContent content) {
        this.types = types;
        List<DocumentModel> all = new ArrayList<>(content.documents());
        all.addAll(content.data());
        Collections.reverse(all);
        this.index = new DocumentIndex(all);
        Stream.concat(content.documents().stream(), content.data().stream())
                .filter(DocumentIndex::isPublished)
                .forEach(document -> publishedAsFound
                        .computeIfAbsent(document.getType(), type -> new ArrayList<>())
                        .add(document));
    }

    Set<String> types() {
        return types;
    }

    /** Returns how many documents of a type there are. */
    public long getDocumentCount(String type) {
        return index.ofType(type).size();
    }

    /** Returns how many published documents of a type there are. */
    public long getPublishedCount(String type) {
        return index.publishedOfType(type).size();
    }

    /** Returns the document of an address, or the data file of a name. */
    public List<DocumentModel> getDocumentByUri(String uri) {
        return shared(index.ofUri(uri));
    }

    /** Returns the same. */
    public List<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    /** Returns the published posts. */
    public List<DocumentModel> getPublishedPosts() {
        return getPublishedContent(POST);
    }

    /** Returns the published posts, all of them. */
    public List<DocumentModel> getPublishedPosts(boolean paged) {
        return getPublishedPosts();
    }

    /** Returns the published pages. */
    public List<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    /** Returns the published documents of a type. */
    public List<DocumentModel> getPublishedContent(String type) {
        return publishedByType.computeIfAbsent(type, name -> shared(index.publishedOfType(name)));
    }

    /** Returns the documents of a type. */
    public List<DocumentModel> getAllContent(String type) {
        return byType.computeIfAbsent(type, name -> shared(index.ofType(name)));
    }

    /** Returns the documents of a type, all of them. */
    public List<DocumentModel> getAllContent(String type, boolean paged) {
        return getAllContent(type);
    }

    /** Returns the documents that have pages. */
    public List<DocumentModel> getUnrenderedContent() {
        return shared(index.all(document -> !document.getRendered()));
    }

    /** Returns the published posts that have a tag. */
    public List<DocumentModel> getPublishedPostsByTag(String tag) {
        return postsByTag.computeIfAbsent(
                String.valueOf(tag), name -> shared(index.publishedOfTag(name).getOrDefault(POST, List.of())));
    }

    /** Returns the published documents that have a tag, type by type. */
    public List<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return byTag.computeIfAbsent(String.valueOf(tag), name -> {
            Map<String, List<DocumentModel>> found = index.publishedOfTag(name);
            List<DocumentModel> typed = shared(List.of());
            types.forEach(type -> typed.addAll(found.getOrDefault(type, List.of())));
            return typed;
        });
    }

    /** Returns the tags of published posts. */
    public Set<String> getTags() {
        Set<String> tags = new HashSet<>();
        addTags(POST, tags);
        return tags;
    }

    /** Returns the tags of all published documents: a hash set as in JBake, whose order its templates show. */
    public Set<String> getAllTags() {
        Set<String> tags = new HashSet<>();
        types.forEach(type -> addTags(type, tags));
        return tags;
    }

    /** The order in which tags come decides between those that share a place in the set. */
    private void addTags(String type, Set<String> tags) {
        publishedAsFound.getOrDefault(type, List.of()).forEach(document -> tags.addAll(DocumentIndex.tags(document)));
    }

    /** JBake's lists are linked ones, and a template may call what only those have. */
    @SuppressWarnings("JdkObsolete")
    private static List<DocumentModel> shared(Collection<DocumentModel> documents) {
        return new LinkedList<>(documents);
    }
}
