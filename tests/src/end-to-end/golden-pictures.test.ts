import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { goldenFile } from "../../golden/make.mjs";
import { hasBundled, openBundled } from "../browser.js";
import { root } from "../workspace.js";
import { pictureDifference } from "./compare-pictures.js";
import { openPictured, pictureOf, picturedParts } from "./page-pictures.js";

const folder = path.join(root, "tests/golden-pictures");
const isDrawnAnew = process.env["RAPPORT_DRAW_PICTURES"] === "1";
const stored = (name: string) => path.join(folder, `${name}.png`);
// A letter that moves by a pixel changes more than this; rounding on the edges of shapes changes a few.
const tolerance = 20;
const widths = [1000, 375];

// Any other browser draws letters in its own way, so the pictures are compared where the bundled one runs.
describe.runIf(hasBundled)("the page of a usual practice, drawn", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBundled();
    return async () => browser.close();
  });

  describe.each(widths)("%i pixels wide", (width) => {
    let page: Page;
    beforeAll(async () => {
      page = await openPictured(browser, goldenFile("practice-500"), width);
      return async () => page.context().close();
    });

    test("looks as it did when somebody last looked at it (node tests/golden-pictures/make.mjs draws it anew)", async () => {
      const parts = await picturedParts(page);
      expect(parts.length).toBeGreaterThan(10);
      const names = parts.map((part) => `${part}-${width}`);
      if (isDrawnAnew) {
        const old = readdirSync(folder).filter((name) => name.endsWith(`-${width}.png`));
        for (const name of old) rmSync(path.join(folder, name));
      }
      const different: string[] = [];
      for (const [at, part] of parts.entries()) {
        const name = names[at] ?? "";
        const drawn = await pictureOf(page, part, width);
        if (isDrawnAnew) writeFileSync(stored(name), drawn);
        else different.push(...differences(name, drawn));
      }
      expect(different).toEqual([]);
      const left = readdirSync(folder).filter((name) => name.endsWith(`-${width}.png`));
      expect(left.toSorted()).toEqual(names.map((name) => `${name}.png`).toSorted());
    });

    test("a label that moves by two pixels, and a colour that changes, are found", async () => {
      const part = "time-in-stage";
      const before = await pictureOf(page, part, width);
      const again = await pictureOf(page, part, width);
      expect(pictureDifference(before, again).pixels).toBe(0);
      const text = `[...document.querySelectorAll("#${part} svg text")].find((each) => each.checkVisibility())`;
      await page.evaluate(`${text}.setAttribute("transform", "translate(2 0)")`);
      const moved = await pictureOf(page, part, width);
      await page.evaluate(`${text}.removeAttribute("transform")`);
      await page.evaluate(`document.documentElement.setAttribute("style", "--rc-series-1: #d55e00")`);
      const recoloured = await pictureOf(page, part, width);
      await page.evaluate(`document.documentElement.removeAttribute("style")`);
      expect(pictureDifference(before, moved).pixels).toBeGreaterThan(tolerance);
      expect(pictureDifference(before, recoloured).pixels).toBeGreaterThan(tolerance);
      expect(pictureDifference(before, await pictureOf(page, part, width)).pixels).toBe(0);
    });
  });

  test("all pictures together are less than 2 MB", () => {
    const sizes = readdirSync(folder).map((name) => readFileSync(path.join(folder, name)).byteLength);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});

let kept: string | undefined;

/** What is wrong with a picture, with the files that show it, which are kept for whoever reads of it. */
function differences(name: string, drawn: Buffer): readonly string[] {
  if (!existsSync(stored(name))) return [`${name} has no stored picture`];
  const difference = pictureDifference(readFileSync(stored(name)), drawn);
  if (difference.pixels <= tolerance) return [];
  kept ??= mkdtempSync(path.join(tmpdir(), "rapport-pictures-"));
  writeFileSync(path.join(kept, `${name}.png`), drawn);
  const shown = path.join(kept, `${name}-difference.png`);
  if (difference.drawn) writeFileSync(shown, difference.drawn);
  const where = difference.drawn ? `see ${shown}` : `it has another size: see ${path.join(kept, `${name}.png`)}`;
  return [`${name} differs by ${difference.pixels} pixels: ${where}`];
}
