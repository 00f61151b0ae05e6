import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.js";
import { drawnCharts, textsOutside, textsOverlapping } from "./drawn-chart.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

test("texts that leave their chart or stand on one another are caught, at any scale", async () => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><svg viewBox="0 0 200 100" width="100" height="50">
    <text x="10" y="50">one</text><text x="15" y="52">other</text><g transform="translate(0 80)"><text y="30">low</text></g>
    <text x="190" y="20">wide</text></svg>`);
  const [chart] = await drawnCharts(page);
  await page.close();
  expect(chart).toMatchObject({ scale: 0.5, shown: true, role: null, caption: undefined, tables: [] });
  if (chart === undefined) return;
  expect(textsOverlapping(chart, 2)).toEqual(['"one" and "other"']);
  expect(textsOutside(chart, 2)).toEqual([
    expect.stringMatching(/^"low" ends .* below it$/u),
    expect.stringMatching(/^"wide" ends .* right of it$/u),
  ]);
});

test("the names and the table of a chart are found", async () => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><section><h2>Heading</h2><figure>
    <svg role="img" aria-labelledby="t d" viewBox="0 0 1 1"><title id="t">Title</title><desc id="d">Words</desc></svg>
    <figcaption>Caption <a href="#table">Table</a></figcaption></figure>
    <div id="table"><table><caption>Numbers</caption><tr><th scope="row">a</th></tr></table></div></section>`);
  const charts = await drawnCharts(page);
  await page.close();
  expect(charts).toMatchObject([
    { role: "img", title: "Title", description: "Words", namedByItsOwn: true, heading: "Heading", tables: ["Numbers"] },
  ]);
});
