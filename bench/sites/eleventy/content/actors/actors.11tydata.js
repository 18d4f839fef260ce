export default {
    layout: "actor.njk",
    root: "../",
    permalink: (data) => `actors/${data.page.fileSlug}.html`,
};
