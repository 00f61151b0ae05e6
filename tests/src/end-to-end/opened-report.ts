import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

/** How somebody looks at a report. */
export interface View {
  readonly width: number;
  readonly scheme: "light" | "dark";
  /** How far it is zoomed in, 1 by default; the width stays that of the window at 100 %. */
  readonly zoom?: number;
}

/** A report in a browser, and what went on while it was opened. */
export interface OpenedReport {
  readonly page: Page;
  /** Everything that the page asked for, itself first; none but that of a file is let through. */
  readonly requests: readonly string[];
  /** Errors, warnings, what else stands on the console, and each thing that the page's security policy had to stop. */
  readonly complaints: readonly string[];
}

/** Opens a file as somebody does who double-clicks it. Close the page's context when done with it. */
export async function openReport(browser: Browser, file: string, view: View): Promise<OpenedReport> {
  const { width, scheme, zoom = 1 } = view;
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(900 / zoom) },
    deviceScaleFactor: zoom,
    colorScheme: scheme,
  });
  await context.route(/^(?!file:|data:)/u, async (route) => route.abort());
  await context.addInitScript(
    `addEventListener("securitypolicyviolation", (event) => console.error("Stopped: " + event.violatedDirective + " " + event.blockedURI))`,
  );
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  return { page, requests, complaints };
}

/** Opens everything in the page that can be opened. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
}

/** By how many pixels the page is wider than the screen. */
export async function overflow(page: Page): Promise<number> {
  // Text, since the document is a name in the page and not here.
  return page.evaluate<number>("Math.max(0, document.scrollingElement.scrollWidth - innerWidth)");
}
