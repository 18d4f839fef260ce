package org.onrecord.content;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Body;
import org.onrecord.model.Link;
import org.onrecord.model.Permalink;

/** Turns relative links to content files into the addresses of their pages. */
final class LinkRewriter {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

    private final MarkdownSource source;
    private final Diagnostics faults;
    private final List<Link> links = new ArrayList<>();

    LinkRewriter(MarkdownSource source, Diagnostics faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Rewrites every link, image and reference below a node. */
    void rewrite(Node node) {
        if (node instanceof LinkNodeBase link
                && (!(node instanceof Reference) || !link.getUrl().isEmpty())) {
            rewriteUrl(link);
        }
        node.getChildren().forEach(this::rewrite);
    }

    List<Link> links() {
        return links;
    }

    private void rewriteUrl(LinkNodeBase node) {
        String url = node.getUrl().toString();
        if (url.isEmpty() || url.startsWith("#") || SCHEME.matcher(url).matches()) {
            return;
        }
        Place place = source.place(node.getUrl().getStartOffset(), node.getUrl().getEndOffset());
        int hash = url.indexOf('#');
        String path = hash < 0 ? url : url.substring(0, hash);
        Optional<String> target = resolve(path);
        if (target.isEmpty()) {
            faults.add(Diagnostic.error(
                    place,
                    "known-references",
                    "the link '" + url + "' leads out of the content",
                    "link to a file below content/, relative to this one"));
            return;
        }
        node.setUrl(BasedSequence.of(address(node, target.get(), hash < 0 ? "" : url.substring(hash + 1), place)));
    }

    private String address(LinkNodeBase node, String target, String fragment, Place place) {
        if (node instanceof Image || !target.endsWith(".md")) {
            return Body.ROOT + target + (fragment.isEmpty() ? "" : "#" + fragment);
        }
        links.add(new Link(target, fragment, place));
        return Body.ROOT + Permalink.ofFile(target) + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /** Returns the path below the content folder, or nothing where it leads above it. */
    private Optional<String> resolve(String path) {
        List<String> parts = new ArrayList<>();
        String folder = Permalink.folder(source.text().path());
        String whole = path.startsWith("/") ? path.substring(1) : folder.isEmpty() ? path : folder + "/" + path;
        for (String part : whole.split("/", -1)) {
            if (part.contains("..") && !"..".equals(part)) {
                return Optional.empty();
            }
            if ("..".equals(part)) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !".".equals(part)) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
