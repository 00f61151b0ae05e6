import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, test } from "vitest";
import { guidePages, site, sourceDocuments } from "../documents.js";
import { openBundled } from "../browser.js";
import { shownPictures } from "../markdown.js";
import { pictures } from "./pictures.js";

const folder = path.join(site, "public/pictures");
const documents = [...guidePages(), ...sourceDocuments()];

// `npx pnpm@10 --filter @rapport/docs pictures` draws them, on Linux on x64; look at each that changes before it is committed.
beforeAll(async () => {
  if (process.env["RAPPORT_DRAW_PICTURES"] !== "1") return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBundled();
  for (const { name, draw } of pictures) writeFileSync(path.join(folder, `${name}.png`), await draw(browser));
  await browser.close();
});

test("the pictures of the guides are those that are drawn, and no other", () => {
  expect(readdirSync(folder).toSorted()).toEqual(pictures.map(({ name }) => `${name}.png`).toSorted());
});

test.each(pictures)("$name is no more than a page on a slow line can bear, and not empty", ({ name }) => {
  const file = readFileSync(path.join(folder, `${name}.png`));
  expect(file.byteLength).toBeLessThan(150_000);
  const { data } = PNG.sync.read(file);
  expect(new Set(new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)).size).toBeGreaterThan(20);
});

describe.each(documents)("$name", ({ text }) => {
  test("shows pictures that are there, with words for who does not see them", () => {
    const shown = shownPictures(text).filter(({ target }) => target.includes("pictures/"));
    const known = pictures.map(({ name }) => `${name}.png`);
    expect(shown.filter(({ target }) => !known.includes(path.posix.basename(target)))).toEqual([]);
    expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
  });
});

test("a picture that is shown without words, and one that nothing draws, are found", () => {
  expect(shownPictures("![](/pictures/a.png)\n![A page](b.png) `![c](d.png)`")).toEqual([
    { alt: "", target: "/pictures/a.png" },
    { alt: "A page", target: "b.png" },
  ]);
  expect(existsSync(path.join(folder, "a.png"))).toBe(false);
});
