import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityViolations } from "../accessible.js";
import { openBrowser } from "../browser.js";
import { htmlFindings } from "../html-valid.js";
import { chartFaults } from "./chart-faults.js";
import { drawnCharts, textsOutside, textsOverlapping } from "./drawn-chart.js";
import { inventedPractice } from "./invented-practice.js";
import { openDetails, openReport, overflow } from "./opened-report.js";
import type { View } from "./opened-report.js";
import { reportOf } from "./read-report.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

const views = [1440, 768, 320].flatMap((width): readonly View[] => [
  { width, scheme: "light" },
  { width, scheme: "dark" },
]);
// Boxes of text have room above and below the letters, and fonts differ by a fraction of a pixel.
const tolerance = 2;

describe.each([300, 50])("the report on %i episodes", (episodes) => {
  const newDesk = inventedPractice(episodes);
  let file: string;
  let html: string;
  beforeAll(async () => {
    const desk = newDesk("browser");
    ({ html } = await reportOf(desk));
    file = path.join(desk.folder, "out.html");
  });

  test("is valid HTML of less than 300 kB, without a script and without a style on an element", async () => {
    expect(await htmlFindings(html)).toEqual([]);
    expect(Buffer.byteLength(readFileSync(file))).toBeLessThan(300_000);
    expect(html).not.toMatch(/<[^>]*\sstyle=/u);
    expect(html).not.toMatch(/<script|<[^>]*\son[a-z]+=|javascript:/iu);
  });

  test("forbids everything but its own style sheet before anything else is read", () => {
    const [, charset, policy] =
      /^<!doctype html>\s*<html[^>]*>\s*(?:<head>)?\s*(<meta charset[^>]*>)?\s*<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/iu.exec(
        html,
      ) ?? [];
    expect(policy).toMatch(/default-src 'none'|default-src &#x27;none&#x27;/u);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(charset ?? /<meta charset="?utf-8/iu.exec(html.slice(0, 1024))?.[0]).toBeTruthy();
  });

  test("draws every chart with a name, a description, a heading and its table", async () => {
    const { page } = await openReport(browser, file, { width: 1440, scheme: "light" });
    const charts = await drawnCharts(page);
    expect(charts.length).toBeGreaterThan(episodes > 100 ? 5 : 0);
    expect(chartFaults(charts)).toEqual([]);
    const ids = await page
      .locator("[id]")
      .evaluateAll((all: readonly { readonly id: string }[]) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const tables = await page.locator("table").count();
    expect(tables).toBeGreaterThan(0);
    expect(await page.locator("table > caption").count()).toBe(tables);
    expect(await page.locator("th:not([scope])").count()).toBe(0);
    expect(await page.locator("tr:not(:has(> th))").count()).toBe(0);
    await page.context().close();
  });

  test.each(views)("is sound on a screen of $width pixels, $scheme", async (view) => {
    const { page, requests, complaints } = await openReport(browser, file, view);
    const seen = await drawnCharts(page);
    const closed = await overflow(page);
    await openDetails(page);
    const open = { overflow: await overflow(page), violations: await violations(page, view) };
    await page.context().close();
    expect.soft(closed).toBe(0);
    expect.soft(open).toEqual({ overflow: 0, violations: [] });
    const shown = seen.filter((chart) => chart.shown);
    expect(shown.flatMap(({ texts }) => texts).length).toBeGreaterThan(10);
    // Charts are lettered in 12 units, of which 10 pixels are the least that can be read on a phone.
    expect.soft(Math.min(...shown.map(({ scale }) => 12 * scale))).toBeGreaterThanOrEqual(10);
    for (const chart of shown) {
      expect.soft(textsOutside(chart, tolerance), chart.title).toEqual([]);
      expect.soft(textsOverlapping(chart, tolerance), chart.title).toEqual([]);
    }
    expect.soft(complaints).toEqual([]);
    expect(requests).toEqual([pathToFileURL(file).href]);
  });

  test.each([2, 4])("reflows at a zoom of %i on a screen of 1280 pixels (WCAG 1.4.10)", async (zoom) => {
    const { page } = await openReport(browser, file, { width: 1280, scheme: "light", zoom });
    const closed = await overflow(page);
    await openDetails(page);
    const open = await overflow(page);
    await page.context().close();
    expect([closed, open]).toEqual([0, 0]);
  });

  test("is printed dark on white with every table open", async () => {
    const { page } = await openReport(browser, file, { width: 768, scheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const hiddenTables = () =>
      page
        .locator("table")
        .evaluateAll((tables: readonly Visible[]) =>
          tables
            .filter(
              (table) =>
                !table.checkVisibility({ contentVisibilityAuto: true }) || table.getBoundingClientRect().height === 0,
            )
            .map((table) => table.textContent?.slice(0, 60)),
        );
    // A browser lays the page out for print with one of its next frames, which a busy machine draws late.
    await expect.poll(hiddenTables, { timeout: 20_000 }).toEqual([]);
    const ink = await page.evaluate<string>("getComputedStyle(document.querySelector('h1')).color");
    await page.context().close();
    const channels = ink.match(/\d+/gu)?.slice(0, 3).map(Number) ?? [];
    expect(channels).toHaveLength(3);
    expect(Math.max(...channels)).toBeLessThan(80);
  });
});

/**
 * What axe-core finds with everything open, which is more than with some of it closed. The page is one tree at all widths, and
 * a small screen alone has its own charts, so the width between is not asked again.
 */
async function violations(page: Page, { width }: View) {
  return width === 768 ? [] : accessibilityViolations(page);
}

/** What is used of an element of the page. */
interface Visible {
  readonly textContent: string | null;
  checkVisibility(options: { readonly contentVisibilityAuto: boolean }): boolean;
  getBoundingClientRect(): { readonly height: number };
}
