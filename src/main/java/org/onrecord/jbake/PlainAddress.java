package org.onrecord.jbake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Gives files of a plain site the addresses that JBake gives them. */
final class PlainAddress {
    private static final String INDEX = "index";

    private final SettingValues settings;
    private final boolean bare;
    private final String extension;
    private final String prefix;
    private final Map<String, String> extensions = new ConcurrentHashMap<>();

    PlainAddress(SettingValues settings) {
        this.settings = settings;
        this.bare = settings.flag("uri.noExtension");
        this.extension = settings.text("output.extension");
        this.prefix = bare ? settings.text("uri.noExtension.prefix") : "";
    }

    /** Returns the {@code uri} of a content file, given its path below the content folder. */
    String uri(String path) {
        int slash = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        String name =
                URLEncoder.encode(path.substring(slash, dot < slash ? path.length() : dot), StandardCharsets.UTF_8);
        boolean folder = !prefix.isEmpty() && ("/" + path).startsWith(prefix);
        return path.substring(0, slash) + name + (folder ? "/" + INDEX : "") + extension;
    }

    /** Returns the way to the root from a file in the site or the content; with {@code uri.noExtension} JBake adds a step, right or not. */
    String rootPath(String path) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        String way = depth == 0 ? "" : "../".repeat(depth).substring(0, depth * 3 - 1);
        String whole = bare ? way + "/.." : way;
        return whole.isEmpty() ? "" : whole + "/";
    }

    /** Returns where a document's page stands in the site. */
    String output(DocumentModel document) {
        String uri = document.getUri();
        int dot = uri.lastIndexOf('.');
        String path = dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
        boolean draft = ModelAttributes.Status.DRAFT.equals(document.getStatus());
        return path
                + (draft ? settings.text("draft.suffix") : "")
                + extensions.computeIfAbsent(
                        document.getType(),
                        type -> settings.find("template." + type + ".extension").orElse(extension));
    }
}
