import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { isWithheld } from "../figures/shown-figure.js";
import type { ShownFigure } from "../figures/shown-figure.js";
import { behind, figureInWords } from "../prose/figure-words.js";
import { aboutGroup } from "../prose/about-group.js";
import { behindInWords } from "../prose/things.js";
import { dataTable } from "./data-table.js";
import { details } from "./details.js";
import { figureTable } from "./figure-tables.js";
import { levelsTable } from "./levels-table.js";
import type { LevelsPart } from "./levels-table.js";

/** A figure and its place among all of its group, from 0. */
export interface Placed {
  readonly figure: ShownFigure;
  readonly figureAt: number;
}

/** Figures of which something is shown, and those of which nothing is. */
export interface PlacedFigures {
  readonly shown: readonly Placed[];
  readonly hidden: readonly Placed[];
}

export function placedFigures(figures: readonly ShownFigure[]): PlacedFigures {
  const placed = figures.map((figure, figureAt): Placed => ({ figure, figureAt }));
  return {
    shown: placed.filter(({ figure }) => !isWithheld(figure)),
    hidden: placed.filter(({ figure }) => isWithheld(figure)),
  };
}

/** What every figure came to, in few words, and out of how many; nothing where none is shown. */
export function figuresTable(
  language: Language,
  caption: string,
  shown: readonly Placed[],
  id: string,
): readonly Element[] {
  if (shown.length === 0) return [];
  const { say } = language;
  const table = dataTable({
    id,
    className: "figures",
    caption,
    columns: [say("table.figureAndWhatCounts"), say("table.value"), say("table.outOf")],
    rows: shown.map(({ figure }) => {
      const people = behind(figure);
      const head = [figure.name, h("small", figure.counts)];
      return [head, figureInWords(language, figure), people ? behindInWords(language, people) : "\u2013"];
    }),
  });
  return [table];
}

interface TablesSetting {
  /** What the figures are about; empty for everybody. */
  readonly label: string;
  readonly level: number;
  readonly tableIdOf: (figureAt: number) => string;
}

/** The numbers behind figures that are more than one, to be opened; nothing where there is no such figure. */
export function figureDetails(
  language: Language,
  { policy }: Released<ReportContent>,
  shown: readonly Placed[],
  { label, level, tableIdOf }: TablesSetting,
): readonly Element[] {
  const { fewestForPercent } = policy;
  const levels = shown.flatMap(({ figure, figureAt }): readonly LevelsPart[] => {
    const { shown: of } = figure;
    return of.kind === "shares" ? [{ id: tableIdOf(figureAt), figure: { ...figure, shown: of } }] : [];
  });
  const [first] = levels;
  const others = shown.flatMap(({ figure, figureAt }) => {
    const table = figureTable(language, figure, { label, level }, tableIdOf(figureAt));
    return table ? [table] : [];
  });
  const tables = [
    ...(first ? [levelsTable(language, levels, { id: `${first.id}-all`, label, fewestForPercent })] : []),
    ...others,
  ];
  if (tables.length === 0) return [];
  return [details(aboutGroup(language, label, language.say("table.levelsAndLines")), tables)];
}

/** Which figures are not shown, and why; nothing where all are. */
export function hiddenFigures({ say, list }: Language, { shown, hidden }: PlacedFigures): readonly Element[] {
  if (hidden.length === 0) return [];
  const names = list(hidden.map(({ figure }) => figure.name));
  const isNone = shown.length === 0;
  return [h("p.quiet", isNone ? say("table.noFigureShown", { names }) : say("table.figuresNotShown", { names }))];
}
