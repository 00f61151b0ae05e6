import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { accessibilityViolations } from "../accessible.js";
import { openBrowser } from "../browser.js";
import { guidePages, site } from "../documents.js";
import { filesBelow, publishedPackages } from "../workspace.js";
import { built, builtPages, deadLinks, foreignResources, idsOf } from "./built-site.js";
import { serveSite, siteAddress } from "./serve-site.js";

const pages = builtPages();
const addresses = pages.map(({ address }) => address);
const ids = new Map(pages.map((page) => [page.address, idsOf(page)]));

describe("the documentation site", () => {
  test("has a page for each guide, each part of the reference and each package", () => {
    const guides = guidePages().map(
      ({ file }) => `/${path.relative(site, file).replaceAll("\\", "/").replace(/md$/u, "html")}`,
    );
    const reference = [
      "tables",
      "rules",
      "command-line",
      "configuration",
      "exit-codes",
      "formulas",
      "instruments",
      "interventions",
    ];
    const packages = publishedPackages().filter(({ manifest }) => manifest.bin === undefined);
    expect(addresses).toEqual(
      expect.arrayContaining([...guides, ...reference.map((name) => `/reference/${name}.html`)]),
    );
    const missing = packages.filter(
      ({ short }) =>
        !addresses.some((address) =>
          [`/api/@rapport/${short}.html`, `/api/@rapport/${short}/index.html`].includes(address),
        ),
    );
    expect(missing.map(({ short }) => short)).toEqual([]);
  });

  test("has no link to a page, a file or a heading that is not there", () => {
    const dead = pages.flatMap((page) => deadLinks(page, ids).map((href) => `${page.address}: ${href}`));
    expect(dead).toEqual([]);
  });

  test("fetches nothing from another host, be it by a page, a style or a script", () => {
    const files = filesBelow(built).filter((file) => /\.(?:html|css)$/u.test(file));
    const foreign = files.flatMap((file) => foreignResources(readFileSync(file, "utf8")));
    expect(foreign).toEqual([]);
  });

  test("carries its search with it", () => {
    const chunks = readdirSync(path.join(built, "assets/chunks"));
    expect(chunks.filter((name) => name.startsWith("@localSearchIndex"))).toHaveLength(1);
  });

  test("shows each page in one language, with one heading of the first level", () => {
    const odd = pages.filter(({ html }) => !html.includes('<html lang="en-GB"') || html.split(/<h1\b/u).length > 2);
    expect(odd.map(({ address }) => address)).toEqual([]);
  });
});

test("a link that leads nowhere and a resource of another host are found", () => {
  const html = '<a href="#no"><a href="/no.html"><a href="./a.html#yes"><h2 id="yes"><a href="https://nodejs.org">';
  expect(deadLinks({ address: "/a.html", html }, new Map([["/a.html", new Set(["yes"])]]))).toEqual([
    "#no",
    "/no.html",
  ]);
  const fetched =
    '<script src="https://a.b/c.js"><link href=//a.b/c.css> @import "https://a.b/d.css" url(https://a.b/e.woff)';
  expect(foreignResources(fetched)).toHaveLength(4);
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    return async () => browser.close();
  });

  test.each([
    ["/", "light"],
    ["/reference/tables.html", "dark"],
  ] as const)(
    "%s in %s colours can be used by everybody, and asks nobody else for anything",
    async (address, colorScheme) => {
      const context = await browser.newContext({ colorScheme });
      const foreign = await serveSite(context);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(siteAddress + address, { waitUntil: "networkidle" });
      expect(await page.evaluate("document.documentElement.classList.contains('dark')")).toBe(colorScheme === "dark");
      expect(await accessibilityViolations(page)).toEqual([]);
      expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
      await context.close();
    },
  );

  test("the search finds a column offline", async () => {
    const context = await browser.newContext();
    const foreign = await serveSite(context);
    const page = await context.newPage();
    await page.goto(`${siteAddress}/`, { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    await page.locator("#localsearch-input").fill("consent_analytics");
    await page.locator("#localsearch-list a").first().waitFor();
    expect(await page.locator('#localsearch-list a[href*="tables"]').count()).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
    await context.close();
  });
});
