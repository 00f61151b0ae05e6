import type { SharesFigure } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import type { ShownFigure } from "../figures/shown-figure.js";
import { aboutGroup } from "../prose/about-group.js";
import { things } from "../prose/things.js";
import { levelRows } from "./figure-tables.js";

/** A figure of levels, and the id of its part of the table. */
export interface LevelsPart {
  readonly id: string;
  readonly figure: ShownFigure & { readonly shown: SharesFigure };
}

/** Figures of levels in one table, a part for each: as tables of their own they would be half frame. */
export function levelsTable(
  language: Language,
  parts: readonly LevelsPart[],
  { id, label, fewestForPercent }: { readonly id: string; readonly label: string; readonly fewestForPercent: number },
): Element {
  const { say } = language;
  const partHead = ({ name, of }: ShownFigure) =>
    say("table.figureAndThings", { figure: name, things: things(language, of) });
  const bodies = parts.map((part) =>
    h("tbody", { id: part.id }, [
      h("tr", h("th.part", { scope: "rowgroup", colSpan: 3 }, partHead(part.figure))),
      ...levelRows(language, part.figure.shown, fewestForPercent).map(([head = "", ...cells]) =>
        h("tr", [h("th", { scope: "row" }, head), ...cells.map((cell) => h("td", cell))]),
      ),
    ]),
  );
  const table = h("table", [
    h("caption", { id: `${id}-caption` }, aboutGroup(language, label, say("table.levelsCaption"))),
    h(
      "thead",
      h(
        "tr",
        [say("table.level"), say("table.number"), say("table.share")].map((column) =>
          h("th", { scope: "col" }, column),
        ),
      ),
    ),
    ...bodies,
  ]);
  return h("div.scroll", { id, role: "group", tabIndex: 0, ariaLabelledBy: [`${id}-caption`] }, table);
}
