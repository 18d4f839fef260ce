package org.onrecord.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, for ever.
 *
 * @param path from the site's root, with {@code /}, without a leading one, such as {@code claims/c16.html}
 */
public record Permalink(String path) {
    /** The page that a host shows at any depth in place of one it does not find. */
    public static final String NOT_FOUND = "404.html";

    private static final Pattern NUMBERED = Pattern.compile("([a-z][0-9]+)(?:-.*)?");

    private static final Recall<String, String> IDS = new Recall<>(Permalink::read);

    public Permalink {
        if (path.isBlank() || path.startsWith("/") || path.contains("..")) {
            throw new IllegalArgumentException("no address within a site: '" + path + "'");
        }
    }

    /** Returns the address of a content file, given by its path below {@code content} with {@code .md} at its end. */
    public static Permalink ofFile(String file) {
        String folder = folder(file);
        return new Permalink((folder.isEmpty() ? "" : folder + "/") + id(file) + ".html");
    }

    /** Returns the id that a content file's name begins with; it is asked for at every link. */
    public static String id(String file) {
        return IDS.of(file);
    }

    private static String read(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        String prefix = EntryType.ofFolder(folder(file)).prefix();
        Matcher numbered = NUMBERED.matcher(name);
        return !prefix.isEmpty() && numbered.matches() && name.startsWith(prefix)
                ? numbered.group(1)
                : name.toLowerCase(Locale.ROOT);
    }

    /** Returns the folder of a content file, empty for one at the top. */
    public static String folder(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    /** Returns the way from this page to the site's root: empty at the top, {@code ../} one folder down. */
    public String rootPath() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    @Override
    public String toString() {
        return path;
    }
}
