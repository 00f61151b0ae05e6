import { createHash } from "node:crypto";
import type { Element } from "hast";
import { h } from "hastscript";

/** The policy that blocks every script and every connection, and allows exactly one style sheet, by its hash, and pictures in the page. */
function contentSecurityPolicy(styles: string, pictures: boolean): string {
  const hash = createHash("sha256").update(styles, "utf8").digest("base64");
  const ofPictures = pictures ? " img-src data:;" : "";
  return `default-src 'none'; style-src 'sha256-${hash}';${ofPictures} base-uri 'none'; form-action 'none'`;
}

/** The head of the page: the policy comes first, since it binds only what follows it. Pictures are allowed where there is one. */
export function pageHead(title: string, styles: string, pictures: boolean): Element {
  return h("head", [
    h("meta", { httpEquiv: "Content-Security-Policy", content: contentSecurityPolicy(styles, pictures) }),
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("title", title),
    h("style", styles),
  ]);
}
