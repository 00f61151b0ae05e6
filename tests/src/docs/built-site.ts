import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { site } from "../documents.js";
import { filesBelow } from "../workspace.js";

/** A page of the site as it was built. */
export interface BuiltPage {
  /** Its place in the site, such as `/guide/methods.html`. */
  readonly address: string;
  readonly html: string;
}

/** Where the build puts the site, absolute. */
export const built = path.join(site, "dist");

/** Every page that was built. */
export function builtPages(): readonly BuiltPage[] {
  return filesBelow(built)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({
      address: `/${path.relative(built, file).replaceAll("\\", "/")}`,
      html: readFileSync(file, "utf8"),
    }));
}

/** What a page, a style sheet or a script lets a browser fetch from another host by itself; a link that a person follows is none. */
export function foreignResources(text: string): readonly string[] {
  const elements = [...text.matchAll(/<(?:script|img|source|iframe|video|audio|embed|object|link)\b[^>]*>/gu)].map(
    ([tag]) => tag,
  );
  const attributes = elements.flatMap((tag) => [
    ...tag.matchAll(/\b(?:src|href|srcset|data)="?((?:https?:)?\/\/[^"\s>]+)/gu),
  ]);
  const styles = text.matchAll(/(?:url\(|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/gu);
  return [...attributes, ...styles].map(([, address = ""]) => address);
}

/** The links of a page to places in the site that are not there: a page, a file, or a heading of one. */
export function deadLinks(
  { address, html }: BuiltPage,
  pages: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const links = [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/gu)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  return [...new Set(links)].filter((href) => {
    if (/^[a-z][a-z+.-]*:/iu.test(href)) return false;
    const target = new URL(href, `http://site${address}`);
    const place = decodeURI(target.pathname).replace(/\/$/u, "/index.html");
    const ids = pages.get(place) ?? pages.get(`${place}.html`);
    if (ids === undefined) return !existsSync(path.join(built, place));
    return target.hash !== "" && !ids.has(decodeURIComponent(target.hash.slice(1)));
  });
}

/** The names of the places of a page to which a link can lead. */
export function idsOf({ html }: BuiltPage): ReadonlySet<string> {
  return new Set([...html.matchAll(/\bid="([^"]*)"/gu)].map(([, id = ""]) => id));
}
