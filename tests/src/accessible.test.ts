import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityViolations } from "./accessible.js";
import { openBrowser } from "./browser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

test("a page with a picture without words, faint text and no language is caught", async () => {
  const rules = await rulesBrokenBy(`<html><head><title>t</title></head><body><main><h1>t</h1>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="color:#aaa;background:#fff">faint</p></main></body></html>`);
  expect(rules).toEqual(expect.arrayContaining(["image-alt", "color-contrast", "html-has-lang"]));
});

test("a sound page passes, and its content security policy does not hinder the check", async () => {
  const rules = await rulesBrokenBy(`<html lang="en"><head><title>t</title>${policy}</head>
    <body><main><h1>t</h1><p>clear</p></main></body></html>`);
  expect(rules).toEqual([]);
});

async function rulesBrokenBy(html: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html>${html}`);
  const found = await accessibilityViolations(page);
  await page.close();
  return found.map(({ rule }) => rule);
}
