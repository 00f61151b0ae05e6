import type { Element } from "hast";
import { forPage } from "@rapport/charts";
import type { Language } from "@rapport/language";
import { h } from "hastscript";

export interface FigureParts {
  /** The chart for the width of the text; with `narrow`, it is left out on small screens. */
  readonly wide: Element;
  /** The same chart laid out for a phone. */
  readonly narrow?: Element;
  readonly caption: string;
  /** Id of the table that holds the same figures. */
  readonly tableId: string;
}

/** A chart with one line about it and a link to its table. */
export function chartFigure({ say }: Language, { wide, narrow, caption, tableId }: FigureParts): Element {
  const charts = narrow ? [h("div.wide", forPage(wide)), h("div.narrow", forPage(narrow))] : [forPage(wide)];
  return h("figure", [
    ...charts,
    h("figcaption", [
      ...(caption === "" ? [] : [`${caption} `]),
      h("a", { href: `#${tableId}` }, say("chart.inTable")),
    ]),
  ]);
}
