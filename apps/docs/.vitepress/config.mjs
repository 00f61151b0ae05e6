import { defineConfig } from "vitepress";
import { guides, reference } from "../pages.mjs";
import { plainText } from "../plain-text.mjs";
import { repositoryLinks } from "../repository-links.mjs";

const entries = (pages) => pages.map(({ text, link }) => ({ text, link }));

// Loaded by its default export.
export default defineConfig({
  title: "Rapport",
  description: "Anonymised outcome reports from a therapy practice's records.",
  lang: "en-GB",
  outDir: "dist",
  cacheDir: ".vitepress/cache",
  srcExclude: ["README.md"],
  cleanUrls: false,
  // A link that leads nowhere fails the build.
  ignoreDeadLinks: false,
  markdown: {
    config: (markdown) => markdown.use(repositoryLinks).use(plainText),
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: { translations: { button: { buttonText: "Search", buttonAriaLabel: "Search" } } },
    },
    outline: { level: [2, 3], label: "On this page" },
    sidebar: [
      { text: "Guides", items: entries(guides) },
      { text: "Reference", items: entries(reference) },
    ],
    nav: [
      { text: "Start", link: "/guide/first-report" },
      { text: "Reference", link: "/reference/tables" },
    ],
  },
});
