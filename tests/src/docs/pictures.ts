import type { Browser, Page } from "playwright-core";
import { goldenFile } from "../../golden/make.mjs";
import { openPictured } from "../end-to-end/page-pictures.js";
import { terminalPage } from "./terminal-page.js";
import { checkedWithFaults, madeReport } from "./terminal-sessions.js";

/** A picture of the guides: how it is drawn, as a PNG file. */
export interface Picture {
  /** The file in `apps/docs/public/pictures`, without its ending. */
  readonly name: string;
  readonly draw: (browser: Browser) => Promise<Buffer>;
}

interface Part {
  /** A CSS selector of what is at the top of the picture. */
  readonly from: string;
  readonly width: number;
  readonly height: number;
  readonly scheme?: "light" | "dark";
  readonly open?: boolean;
}

const practice = goldenFile("practice-500");

/** So much of the page stands above what a picture begins with. */
const above = 16;

/** A part of the report on an invented practice of usual size, the one that the end-to-end tests hold too. */
async function reportPart(browser: Browser, part: Part): Promise<Buffer> {
  const { from, width, height, scheme = "light", open = false } = part;
  const page = await openPictured(browser, practice, width);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  const target = page.locator(from).first();
  if (open) await target.locator("summary").click();
  await target.evaluate((element: { scrollIntoView: () => void }) => element.scrollIntoView());
  // Text, since the window is a name in the page and not here.
  await page.evaluate(`window.scrollBy(0, -${above})`);
  return shotOf(page);
}

async function shotOf(page: Page): Promise<Buffer> {
  const shot = await page.screenshot({ animations: "disabled" });
  await page.context().close();
  return shot;
}

async function terminal(browser: Browser, session: string): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: 860, height: 100 } });
  const page = await context.newPage();
  await page.setContent(terminalPage(session));
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  const shot = await page.locator("main").screenshot();
  await context.close();
  return shot;
}

const stages = "#time-in-stage";
const wide = { width: 1280, height: 800 };
const screen = { width: 1000, height: 640 };

/** Every picture that the guides may show. */
export const pictures: readonly Picture[] = [
  { name: "report", draw: async (browser) => reportPart(browser, { ...wide, from: "header" }) },
  { name: "stage", draw: async (browser) => reportPart(browser, { ...screen, from: stages }) },
  {
    name: "table",
    draw: async (browser) =>
      reportPart(browser, { ...screen, from: `${stages} details:has-text("what became of the stays")`, open: true }),
  },
  { name: "dark", draw: async (browser) => reportPart(browser, { ...screen, from: stages, scheme: "dark" }) },
  { name: "phone", draw: async (browser) => reportPart(browser, { from: stages, width: 375, height: 760 }) },
  { name: "terminal-check", draw: async (browser) => terminal(browser, await checkedWithFaults()) },
  { name: "terminal-report", draw: async (browser) => terminal(browser, await madeReport()) },
];
