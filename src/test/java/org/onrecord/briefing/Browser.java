package org.onrecord.briefing;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, driven through the DevTools protocol, whose commands no policy of a page stops. */
final class Browser implements AutoCloseable {
    /** Kept here, or the silence would be forgotten with the logger: no client for this version's events is needed. */
    private static final Logger CLIENT = Logger.getLogger("org.openqa.selenium");

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int PATIENCE = 3_000;

    private final BrowserFolder folder = BrowserFolder.create();
    private final ChromeDriver driver;

    /** Starts the programs that are given, with a profile of their own; nothing is looked for or fetched. */
    Browser(BrowserPrograms programs) {
        CLIENT.setLevel(Level.OFF);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().toFile())
                .withEnvironment(Map.of("TMPDIR", folder.path().toString()))
                .build();
        driver = new ChromeDriver(service, options(programs));
        command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Makes it what it was at the start: a light desktop with script, nothing logged. */
    void reset() {
        driver.get("about:blank");
        scripts(true);
        look("light", 1280);
        point(0, 0);
        messages();
        requests();
    }

    /** Opens a page of the baked site from its file. */
    void openFile(String page) {
        open(BakedBriefing.site().toUri() + page);
    }

    /** Opens an address, and waits for the whole page: on a busy machine the driver comes back before it is read. */
    void open(String address) {
        driver.get(address);
        // Asked again and again, since a page without script keeps no promise.
        for (int i = 0; i < PATIENCE && !"complete".equals(evaluate("document.readyState")); i++) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Shows the page in the scheme {@code light} or {@code dark}, as many CSS pixels wide. */
    void look(String scheme, int width) {
        wish(Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
        window(width, 800);
    }

    /** Lets the system have these wishes of its reader, by media feature, and no others. */
    void wish(Map<String, String> features) {
        List<Map<String, String>> all = features.entrySet().stream()
                .map(f -> Map.of("name", f.getKey(), "value", f.getValue()))
                .toList();
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", all));
    }

    /** Shows the page as it would be on paper. */
    void paper() {
        command("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
    }

    /** Gives the page a window of this size in CSS pixels. */
    void window(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Lets the scripts of pages run, or not. */
    void scripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Returns what an expression comes to, once its promise is kept; a list, map, text, number, boolean or null. */
    Object evaluate(String expression) {
        Map<String, Object> answer = command(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails"));
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /** Returns the texts that an expression comes to. */
    List<String> texts(String expression) {
        return ((List<?>) evaluate(expression)).stream().map(String::valueOf).toList();
    }

    /** Presses and lets go a key that writes nothing, such as {@code Tab}. */
    void press(String key, int code) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            command(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** Moves the pointer to a place in the window, in CSS pixels. */
    void point(int x, int y) {
        command("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
    }

    /** Returns the page as it would be printed on A4. */
    byte[] print() {
        Map<String, Object> size = Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true);
        return Base64.getDecoder()
                .decode(String.valueOf(command("Page.printToPDF", size).get("data")));
    }

    /** Returns the messages on the console since the last call. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + ": " + entry.getMessage())
                .toList();
    }

    /** Returns the addresses that were asked for since the last call. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> (Map<?, ?>) new Json().toType(entry.getMessage(), Json.MAP_TYPE))
                .map(entry -> (Map<?, ?>) entry.get("message"))
                .filter(event -> "Network.requestWillBeSent".equals(event.get("method")))
                .map(event -> (Map<?, ?>) ((Map<?, ?>) event.get("params")).get("request"))
                .map(request -> String.valueOf(request.get("url")))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        folder.close();
    }

    private ChromeOptions options(BrowserPrograms programs) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.browser().toFile());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + folder.path().resolve("profile"));
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }
}
