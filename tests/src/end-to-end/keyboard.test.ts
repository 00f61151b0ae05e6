import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goldenFile } from "../../golden/make.mjs";
import { openBrowser } from "../browser.js";
import { focusStops, contrastOf } from "./focus-stops.js";
import { openDetails, openReport } from "./opened-report.js";
import type { View } from "./opened-report.js";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

const file = goldenFile("practice-500");
const open = async (view: View) => {
  ({ page } = await openReport(browser, file, view));
  return page;
};

/** The texts of everything that is meant to be reached, in the order of the page. */
const reachable = async () =>
  page
    .locator("a[href]:visible, summary:visible, [tabindex='0']:visible")
    .evaluateAll((all: readonly { readonly textContent: string | null }[]) =>
      all.map((each) => each.textContent?.slice(0, 40) ?? ""),
    );

describe("by keyboard alone", () => {
  test("the skip link comes first, is seen then, and leads to the report past the contents", async () => {
    await open({ width: 1000, scheme: "light" });
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    expect(await skip.getAttribute("href")).toBe("#main");
    const box = await skip.boundingBox();
    expect(Math.min(box?.x ?? -1, box?.y ?? -1)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    await page.context().close();
  });

  test("details open and close by Enter and by Space", async () => {
    await open({ width: 1000, scheme: "light" });
    const details = page.locator("details").first();
    await details.locator("summary").first().focus();
    const seen: boolean[] = [];
    for (const key of ["Enter", "Enter", "Space", "Space"]) {
      await page.keyboard.press(key);
      seen.push((await details.getAttribute("open")) !== null);
    }
    expect(seen).toEqual([true, false, true, false]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)(
    "everything is reached in the order of the page and left again, and is seen to be reached, %s",
    async (scheme) => {
      await open({ width: 1000, scheme });
      await openDetails(page);
      const expected = await reachable();
      const stops = await focusStops(page, expected.length);
      await page.context().close();
      expect(expected.length).toBeGreaterThan(150);
      expect(stops.map(({ text }) => text)).toEqual(expected);
      for (const { text, outline, ground, width } of stops) {
        expect(width, text).toBeGreaterThanOrEqual(2);
        // WCAG 2.2, 1.4.11: what shows the focus stands out from its ground by 3 to 1.
        expect(contrastOf(outline, ground), text).toBeGreaterThanOrEqual(3);
      }
    },
    120_000,
  );

  test("a table that is wider than a phone is scrolled by arrow keys", async () => {
    await open({ width: 320, scheme: "light" });
    await openDetails(page);
    const wide = await page.evaluate<number>(
      "[...document.querySelectorAll('.scroll')].findIndex((each) => each.scrollWidth > each.clientWidth + 20)",
    );
    expect(wide).toBeGreaterThanOrEqual(0);
    const box = page.locator(".scroll").nth(wide);
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => box.evaluate((each: { scrollLeft: number }) => each.scrollLeft)).toBeGreaterThan(0);
    await page.context().close();
  });

  test("nothing that scrolls sideways is out of reach", async () => {
    await open({ width: 320, scheme: "light" });
    await openDetails(page);
    const lost = await page.evaluate<readonly string[]>(`[...document.querySelectorAll("body *")]
      .filter((each) => each.scrollWidth > each.clientWidth && /auto|scroll/.test(getComputedStyle(each).overflowX))
      .filter((each) => each.tabIndex < 0 || !each.getAttribute("aria-labelledby"))
      .map((each) => each.outerHTML.slice(0, 80))`);
    await page.context().close();
    expect(lost).toEqual([]);
  });
});
