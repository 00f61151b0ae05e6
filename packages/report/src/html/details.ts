import type { Element } from "hast";
import { h } from "hastscript";
import type { Content } from "./content.js";

/** What opens on request: the figures behind a chart. */
export function details(summary: string, children: readonly Content[]): Element {
  return h("details", h("summary", summary), ...children);
}
