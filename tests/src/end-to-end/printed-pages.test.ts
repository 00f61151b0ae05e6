import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goldenFile } from "../../golden/make.mjs";
import { openBrowser } from "../browser.js";
import { openReport } from "./opened-report.js";
import { readPdf } from "./printed-pdf.js";
import type { PrintedPdf } from "./printed-pdf.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

const bare = (text: string) => text.normalize("NFKC").replaceAll(/\s/gu, "");

/** What stands in the elements that a selector names, each without white space. */
const textsOf = async (page: Page, selector: string) => (await page.locator(selector).allTextContents()).map(bare);

test("a picture that goes over two pages, and the letters of a page, are found in a PDF", async () => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><p>An "AV" – fi</p><div style="height: 70px"></div>
    <svg role="img" aria-label="Tall" width="20" height="1500"><rect width="20" height="1500"/></svg>
    <svg role="img" aria-label="Low" width="20" height="9"><rect width="20" height="9"/></svg>`);
  const { pages, pictures } = readPdf(await page.pdf({ format: "A4", tagged: true }));
  await page.close();
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toBe('An"AV"–fi');
  expect(pictures).toEqual([
    { words: "Tall", pages: expect.toSatisfy((count: number) => count > 1) },
    { words: "Low", pages: 1 },
  ]);
});

describe.each(["A4", "Letter"])("the report of a usual practice, printed on %s from a dark screen", (format) => {
  let page: Page;
  let pdf: PrintedPdf;
  beforeAll(async () => {
    ({ page } = await openReport(browser, goldenFile("practice-500"), { width: 1000, scheme: "dark" }));
    pdf = readPdf(await page.pdf({ format, tagged: true }));
    return async () => page.context().close();
  });

  test("has as many pages as somebody can leaf through, each with its number and none nearly empty", () => {
    expect(pdf.pages.length).toBeLessThan(80);
    for (const [at, text] of pdf.pages.entries()) expect(text.startsWith(`${at + 1}/${pdf.pages.length}`)).toBe(true);
    const lengths = pdf.pages.map((text) => text.length);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(150);
  });

  test("begins with its head, ends with how it was made, and has every heading and every table, also of closed details", async () => {
    const text = pdf.pages.map((each) => each.replace(/^\d+\/\d+/u, "")).join("");
    const [head = "", foot = ""] = [await textsOf(page, "header > *"), await textsOf(page, ".colophon p")].map((all) =>
      all.join(""),
    );
    expect(pdf.pages[0]).toContain(head);
    expect(pdf.pages.slice(-2).join("")).toContain(foot.slice(0, 40));
    const words = [...(await textsOf(page, "h2, h3, summary")), ...(await textsOf(page, "caption"))];
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
  });

  test("splits no chart", async () => {
    expect(pdf.pictures.length).toBeGreaterThan(25);
    expect(pdf.pictures.filter(({ pages }) => pages !== 1)).toEqual([]);
  });

  test("is on white", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const ground = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(ground).toMatch(/^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/u);
  });
});
