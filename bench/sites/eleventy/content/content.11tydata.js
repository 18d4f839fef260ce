export default {
    site: { name: "The Harbour Record", host: "https://harbour.example" },
};
