import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.js";
import { openReport, overflow } from "./opened-report.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http:">`;

test("a request, a style that the policy stops, and a page that is too wide are noticed", async () => {
  const file = path.join(folder, "leaking.html");
  const leak = "http://192.0.2.1/pixel.png";
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8">${policy}<title>t</title><img src="${leak}" width="700" height="10">
    <p style="color: red">words</p>`,
  );
  const { page, requests, complaints } = await openReport(browser, file, { width: 640, scheme: "light", zoom: 2 });
  await expect.poll(() => complaints.join("\n")).toContain("Stopped: style-src-attr inline");
  expect(await overflow(page)).toBeGreaterThan(300);
  await page.context().close();
  expect(requests).toEqual([pathToFileURL(file).href, leak]);
});
