import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Section } from "./content.js";

/** The contents, at the side of wide screens and at the top of small ones. */
export function contentsList({ say }: Language, sections: readonly Section[]): Element {
  return h("nav.contents", { ariaLabel: say("page.contents") }, [
    h("p.contents-title", say("page.contents")),
    h(
      "ol",
      sections.map(({ id, heading }) => h("li", h("a", { href: `#${id}` }, heading))),
    ),
  ]);
}
