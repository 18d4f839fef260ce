import footnotes from "markdown-it-footnote";

const newestFirst = (a, b) => b.date - a.date;

export default function (eleventy) {
    eleventy.addPassthroughCopy("css");
    eleventy.amendLibrary("md", (markdown) => markdown.use(footnotes));
    eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
    eleventy.addFilter("newest", (claims) => claims.slice(0, 20));
    eleventy.addFilter("instant", (date) => date.toISOString().slice(0, 19) + "Z");
    eleventy.addCollection("claims", (all) => all.getFilteredByGlob("content/claims/*.md").sort(newestFirst));
    eleventy.addCollection("actors", (all) => all.getFilteredByGlob("content/actors/*.md").sort(newestFirst));
    eleventy.addCollection("tagPages", (all) => {
        const tags = new Map();
        for (const claim of all.getFilteredByGlob("content/claims/*.md").sort(newestFirst)) {
            for (const tag of claim.data.tags) {
                tags.get(tag)?.push(claim) ?? tags.set(tag, [claim]);
            }
        }
        return [...tags].map(([name, claims]) => ({ name, claims })).sort((a, b) => (a.name < b.name ? -1 : 1));
    });
    return {
        dir: { input: "content", includes: "../_includes", output: "_site" },
        templateFormats: ["md", "njk"],
        markdownTemplateEngine: false,
    };
}
