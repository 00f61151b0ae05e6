import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { renderCsv, renderHtml, renderPng, renderSvg, renderXlsx } from "@rapport/report";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../browser.js";
import { htmlFindings } from "../html-valid.js";
import { drawnCharts, textsOutside, textsOverlapping } from "./drawn-chart.js";
import { inventedPractice } from "./invented-practice.js";
import { openDetails, openReport, overflow } from "./opened-report.js";
import { relabelled, reportOfFolder } from "./relabelled.js";

const newDesk = inventedPractice(300);
let browser: Browser;
let folder: string;
let report: Awaited<ReturnType<typeof reportOfFolder>>;
beforeAll(async () => {
  browser = await openBrowser();
  const desk = newDesk("names");
  folder = path.join(desk.folder, "out");
  mkdirSync(folder);
  report = await reportOfFolder(desk.practice);
});
afterAll(async () => browser.close());

const written = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

const hostile = [
  '<img src=x onerror="window.hit=1">',
  "</style><script>window.hit=1</script>",
  "]]></title></desc><svg onload=window.hit=1>",
  "--><base href=http://192.0.2.1/>",
  `"><a href='javascript:window.hit=1'>"`,
  "'; } * { background: url(http://192.0.2.1/a) }",
  "&lt;b&gt; &amp; &#x27; &copy",
  "\u202Egnirts desrever\u2066 \u200F",
  '=HYPERLINK("http://192.0.2.1")',
  "+1+cmd|' /C calc'!A0",
  "-2",
  "@SUM(A1)",
  "{practice} %s ${window.hit=1} {{7*7}}",
  "W".repeat(120),
];
const hostileAt = (at: number) => hostile[at % hostile.length] ?? "";

/** What a page has that only a name can have put there. */
const intruders = async (page: Page) =>
  page.evaluate<readonly string[]>(`[
    ...[...document.querySelectorAll("script, img, iframe, object, base, [onerror], [onload], [style], [href^='javascript']")]
      .map((each) => each.outerHTML.slice(0, 80)),
    ...("hit" in window ? ["a script ran"] : []),
  ]`);

describe("names that were made to break out", () => {
  test("are text in the page, of whatever kind they are", async () => {
    const html = renderHtml(relabelled(report, hostileAt));
    expect(await htmlFindings(html)).toEqual([]);
    const file = written("hostile.html", html);
    const { page, requests, complaints } = await openReport(browser, file, { width: 320, scheme: "light" });
    await openDetails(page);
    const text = await page.evaluate<string>("document.body.textContent");
    const found = await intruders(page);
    const [styles, wide] = [await page.locator("style").count(), await overflow(page)];
    await page.context().close();
    expect(found).toEqual([]);
    expect(styles).toBe(1);
    expect(hostile.filter((name) => !name.includes("\u202E") && !text.includes(name))).toEqual([]);
    expect(wide).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([pathToFileURL(file).href]);
  });

  test("cannot turn what stands around them, whether a plug-in brings them or the practice is called so", () => {
    const turned = relabelled(report, () => "\u202Egnirts desrever\u2066 \u200F", "pluginMetrics");
    const texts = [renderHtml(turned), ...renderSvg(turned).map(({ content }) => String(content))];
    expect(texts.filter((text) => text.includes("gnirts desrever")).length).toBeGreaterThan(1);
    const marked = texts.flatMap((text) => text.match(/.{0,60}[\u200F\u202A-\u202E\u2066-\u2069]/gu) ?? []);
    // The list of charts is data, which escapes nothing that a page would show.
    expect(marked.filter((text) => !text.includes('"practice"'))).toEqual([]);
  });

  test("are text in a chart that is opened alone", async () => {
    const charts = renderSvg(relabelled(report, hostileAt)).filter(({ name }) => name.endsWith(".svg"));
    expect(charts.length).toBeGreaterThan(10);
    for (const { name, content } of charts) {
      const file = written(name, content);
      const { page, requests, complaints } = await openReport(browser, file, { width: 800, scheme: "light" });
      const [found, root] = [await intruders(page), await page.evaluate<string>("document.documentElement.tagName")];
      const broken = await page.locator("parsererror").count();
      await page.context().close();
      expect([name, found, root, broken, complaints]).toEqual([name, [], "svg", 0, []]);
      expect(requests).toEqual([pathToFileURL(file).href]);
    }
  });

  test("are drawn in pictures", async () => {
    const pictures = (await renderPng(relabelled(report, hostileAt))).filter(({ name }) => name.endsWith(".png"));
    expect(pictures.length).toBeGreaterThan(10);
    for (const { content } of pictures) expect(Buffer.from(content).toString("latin1", 1, 4)).toBe("PNG");
  });

  test("are no formula in any table", () => {
    const names = relabelled(report, hostileAt);
    const cells = renderCsv(names)
      .filter(({ name }) => name.endsWith(".csv"))
      .flatMap(({ content }) => parse(String(content), { bom: true }).flat());
    expect(cells.some((cell) => cell.includes("HYPERLINK"))).toBe(true);
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/u.test(cell))).toEqual([]);
    const book = readWorkbook(renderXlsx(names), { type: "buffer" });
    const formulas = Object.values(book.Sheets).flatMap((sheet) => utils.sheet_to_formulae(sheet));
    expect(formulas.length).toBeGreaterThan(1000);
    // A text is given with an apostrophe in front of it, a number by itself.
    expect(formulas.filter((cell) => !/^[A-Z]+\d+=(?:'|-?\d|TRUE|FALSE)/su.test(cell))).toEqual([]);
  });
});

describe("names of forty letters, for everything that has a name", () => {
  const long = (at: number) => `${String(at).padStart(3, "0")} Auseinandersetzungsvereinbarungen zu`;

  test.each([320, 768, 1440])("fit a screen of %i pixels", async (width) => {
    const file = written(`long-${width}.html`, renderHtml(relabelled(report, long)));
    const { page } = await openReport(browser, file, { width, scheme: "light" });
    const charts = (await drawnCharts(page)).filter((chart) => chart.shown);
    await openDetails(page);
    const wide = await overflow(page);
    await page.context().close();
    expect(long(1)).toHaveLength(40);
    expect.soft(wide).toBe(0);
    expect(charts.length).toBeGreaterThan(10);
    for (const chart of charts) {
      expect.soft(textsOutside(chart, 2), chart.title).toEqual([]);
      expect.soft(textsOverlapping(chart, 2), chart.title).toEqual([]);
    }
  });
});
