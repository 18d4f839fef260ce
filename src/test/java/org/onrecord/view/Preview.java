package org.onrecord.view;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.Permalink;

/** Renders a content folder with the templates alone, so that pages can be looked at. */
final class Preview {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final Path assets;

    Preview(Path templates, Path assets) {
        this.assets = assets;
        try {
            configuration.setDirectoryForTemplateLoading(templates.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(templates.toString(), e);
        }
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
    }

    /** Renders into a folder: {@code content templates assets target [host]}. */
    public static void main(String[] args) {
        String host = args.length > 4 ? args[4] : "";
        Briefing briefing = Bridge.read(Path.of(args[0]), new Diagnostics());
        Material material = Sample.measured(briefing, new SiteSettings("Onrecord", host, "en"));
        new Preview(Path.of(args[1]), Path.of(args[2])).write(material, Path.of(args[3]));
    }

    void write(Material material, Path target) {
        Pages pages = new Pages(material, false);
        for (Entry entry : material.briefing().entries()) {
            String uri = entry.permalink().path();
            put(target, uri, render(pages, entry.header().layout(), entry));
        }
        put(target, "feed.xml", render(pages, "feed", Unlisted.at(new Permalink("feed.xml"), "")));
        put(target, "sitemap.xml", render(pages, "sitemap", Unlisted.at(new Permalink("sitemap.xml"), "")));
        try (Stream<Path> files = Files.walk(assets)) {
            files.filter(Files::isRegularFile).forEach(f -> copy(f, target.resolve(assets.relativize(f))));
        } catch (IOException e) {
            throw new UncheckedIOException(assets.toString(), e);
        }
    }

    private String render(Pages pages, String layout, Entry entry) {
        Map<String, Object> model = new HashMap<>(pages.shared());
        model.putAll(pages.forPage(entry.permalink().path()));
        String root = entry.permalink().rootPath();
        model.put("content", Map.of("title", entry.title(), "body", entry.body().html(root), "rootpath", root));
        try {
            Template template = configuration.getTemplate(layout + ".ftlh");
            StringWriter out = new StringWriter();
            template.process(model, out);
            return out.toString();
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException(entry.permalink() + " by " + layout, e);
        }
    }

    private static void put(Path target, String uri, String text) {
        Path file = target.resolve(uri);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException e) {
            throw new UncheckedIOException(to.toString(), e);
        }
    }
}
