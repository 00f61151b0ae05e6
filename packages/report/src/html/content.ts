import type { Element } from "hast";

/** What an HTML element can hold: text is escaped when the tree is written. */
export type Content = Element | string;

/** A part of the page with its place in the contents list. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly element: Element;
}
