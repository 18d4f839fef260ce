package org.onrecord.jbake;

/** Paths from a site's root. */
final class SitePath {
    private SitePath() {}

    /**
     * Returns whether a path is written in the one way that needs no look at it: common signs only, and no step that is empty or
     * begins with a point.
     */
    static boolean isPlain(String path) {
        boolean begins = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/' ? begins : !isCommon(c) || (begins && c == '.')) {
                return false;
            }
            begins = c == '/';
        }
        return !begins;
    }

    private static boolean isCommon(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.';
    }
}
