import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

/** Of a part of the page, so many pixels from its top. */
const tallest = 700;

/** The font of the report's own pictures, so that letters are the same on every machine. */
function fontFace(name: string, weight: number): string {
  const ofReport = createRequire(createRequire(import.meta.url).resolve("@rapport/report/report.schema.json"));
  const file = ofReport.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`);
  const data = readFileSync(file).toString("base64");
  return `@font-face { font-family: Pictured; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`;
}

const styles = `${fontFace("400Regular", 400)}${fontFace("600SemiBold", 600)}
  *, .rc { font-family: Pictured !important; } html { scroll-behavior: auto !important; }
  html, body { font-synthesis: none; -webkit-font-smoothing: antialiased; }`;

/**
 * Opens a page to be drawn, light, in a font that comes with Rapport. The page's security policy allows no font, and is passed
 * over here alone.
 */
export async function openPictured(browser: Browser, file: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: tallest },
    colorScheme: "light",
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.addStyleTag({ content: styles });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  return page;
}

/** The names of what is drawn of a page: its head, and each section by its id. */
export async function picturedParts(page: Page): Promise<readonly string[]> {
  return page.evaluate('["head", ...[...document.querySelectorAll("main > section")].map(({ id }) => id)]');
}

/** A part of the page from its top, as a PNG file. */
export async function pictureOf(page: Page, part: string, width: number): Promise<Buffer> {
  const element = page.locator(part === "head" ? "header" : `[id="${part}"]`);
  await element.evaluate((each: { scrollIntoView: () => void }) => each.scrollIntoView());
  const box = await element.boundingBox();
  if (box === null) throw new Error(`The page has no part ${part}.`);
  const top = Math.floor(box.y);
  const clip = { x: 0, y: top, width, height: Math.min(tallest - top, Math.ceil(box.height)) };
  return page.screenshot({ clip, animations: "disabled" });
}
