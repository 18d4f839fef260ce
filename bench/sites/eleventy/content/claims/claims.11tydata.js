export default {
    layout: "claim.njk",
    root: "../",
    permalink: (data) => `claims/${data.page.fileSlug}.html`,
};
