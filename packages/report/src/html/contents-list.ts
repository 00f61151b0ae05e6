import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Section } from "./content.js";

/** The contents, at the side of wide screens and at the top of small ones. */
export function contentsList(language: Language, sections: readonly Section[]): Element {
  return h("nav.contents", { ariaLabel: "Contents" }, [
    h("p.contents-title", "Contents"),
    h(
      "ol",
      sections.map(({ id, heading }) => h("li", h("a", { href: `#${id}` }, heading))),
    ),
  ]);
}
