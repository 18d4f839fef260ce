package org.onrecord.briefing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves the baked site on loopback below a base path, as a host of static files does. */
final class PageServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "xml",
            "text/xml",
            "ico",
            "image/x-icon");

    private final String base;
    private final HttpServer server;
    private final List<String> missed = new CopyOnWriteArrayList<>();

    /** Starts it under a base such as {@code /some/base/}. */
    PageServer(String base) throws IOException {
        this.base = base;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Returns the address of the site. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base;
    }

    /** Returns the paths that were asked for and not there. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = BakedBriefing.site().resolve(path.startsWith(base) ? path.substring(base.length()) : "nowhere");
        boolean found = Files.isRegularFile(file);
        if (!found) {
            missed.add(path);
            file = BakedBriefing.site().resolve("404.html");
        }
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
