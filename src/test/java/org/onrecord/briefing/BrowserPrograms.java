package org.onrecord.briefing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs that a test in a browser needs.
 *
 * @param browser a Chromium
 * @param driver the driver of its version
 */
record BrowserPrograms(Path browser, Path driver) {
    static final String MISSING = "no chromium (or google-chrome) with a chromedriver was found on the path";

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Returns them, where both are found on the path or where systems put them. */
    static Optional<BrowserPrograms> find() {
        return BROWSERS.stream()
                .flatMap(name -> program(name).stream())
                .findFirst()
                .flatMap(browser -> program("chromedriver").map(driver -> new BrowserPrograms(browser, driver)));
    }

    private static Optional<Path> program(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(java.io.File.pathSeparator)), Stream.of("/usr/bin", "/usr/local/bin"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
