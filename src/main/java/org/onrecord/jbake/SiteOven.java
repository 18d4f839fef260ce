package org.onrecord.jbake;

import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.ArchiveRenderer;
import org.jbake.render.Error404Renderer;
import org.jbake.render.FeedRenderer;
import org.jbake.render.IndexRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.render.SitemapRenderer;
import org.jbake.render.TagsRenderer;
import org.jbake.template.RenderingException;

/** JBake's oven without its database, its clock and its search for plug-ins. */
final class SiteOven extends Oven {
    private final TemplateFailures failures;
    private final List<RenderingTool> tools;

    SiteOven(Utensils utensils, PageRenderer pages, TemplateFailures failures) {
        super(utensils);
        this.failures = failures;
        // JBake's order, but for the feed.
        this.tools = List.of(
                new ArchiveRenderer(),
                new ParallelDocuments(pages, () -> use(new FeedRenderer(), utensils)),
                new IndexRenderer(),
                new SitemapRenderer(),
                new TagsRenderer(),
                new Error404Renderer());
    }

    @Override
    public void bake() {
        Utensils utensils = getUtensils();
        utensils.getCrawler().crawl();
        utensils.getCrawler().crawlDataFiles();
        tools.forEach(tool -> use(tool, utensils));
        utensils.getAsset().copy();
        utensils.getAsset().copyAssetsFromContent(utensils.getConfiguration().getContentFolder());
    }

    private void use(RenderingTool tool, Utensils utensils) {
        try {
            tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
        } catch (RenderingException e) {
            failures.add(tool.getClass().getSimpleName().replace("Renderer", ""), e);
        }
    }
}
