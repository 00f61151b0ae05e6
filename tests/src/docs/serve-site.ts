import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { built } from "./built-site.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** The site's address in a browser that is given the built files; there is no server, and nothing leaves the machine. */
export const siteAddress = "http://rapport.invalid";

/** Answers a browser from the built files, and gives a list of what it asked of anyone else, which is not let through. */
export async function serveSite(context: BrowserContext): Promise<readonly string[]> {
  const foreign: string[] = [];
  await context.route(/^(?!data:|blob:)/u, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== siteAddress) {
      foreign.push(route.request().url());
      return route.abort();
    }
    const file = path.join(built, decodeURI(pathname).replace(/\/$/u, "/index.html"));
    try {
      const body = readFileSync(file);
      return await route.fulfill({ body, contentType: types[path.extname(file)] ?? "application/octet-stream" });
    } catch {
      return route.fulfill({ status: 404, body: "" });
    }
  });
  return foreign;
}
