import type { FigureGroup, FiguresQuestion, FiguresResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Element } from "hast";
import type { Definition } from "../html/definition.js";
import type { LevelReading } from "./shown-figure.js";

/** What a report calls a figure, and how it is read; `reading` is needed for shares alone, and is `most` by default. */
export interface FigureWords {
  /**
   * With its unit, upper case at the beginning: "Change on goals (0 to 10)". Lower case where it stands behind the label of
   * what the figure is of: "Middle stage: days of the first 364".
   */
  readonly name: string;
  /** What counts, and what is left out: "goals rated on two days or more; clients count once". */
  readonly counts: string;
  readonly reading?: LevelReading;
  /** A mean is a change, and is written with its sign. */
  readonly isChange?: true;
}

/** A part of a question that needs a table which not every practice keeps. */
export interface OptionalPart {
  /** What it is called, in words. */
  readonly what: string;
  readonly table: string;
  /** Whether it was drafted, be it shown or withheld. */
  readonly isThere: (result: FiguresResult) => boolean;
}

/** A sentence for "What we see", and the place of the group that it is about. */
export interface GroupFinding {
  readonly sentence: string;
  readonly groupAt: number;
}

/** A chart of a question's own, laid out for the text's width and, where it needs that, for a phone. */
export interface OwnChart {
  readonly wide: Element;
  readonly narrow?: Element;
  /** One line on how to read it, or an empty text. */
  readonly caption: string;
  /** The figure whose table holds the same numbers, by its code, or a table of another question by its id. */
  readonly figure?: string;
  /** The place of the group that it is a figure of, where that is another one. */
  readonly groupAt?: number;
  readonly tableId?: string;
}

export interface ChartPlace {
  readonly result: FiguresResult;
  readonly group: FigureGroup;
  readonly groupAt: number;
  /** The beginning of the chart's id. */
  readonly id: string;
}

/** All that a report says about a question of figures: one object a question, in one file (`prose/words-of/`). */
export interface QuestionWords {
  readonly question: FiguresQuestion;
  /** The question in words, which is the section's heading: "How much progress is there on goals?" */
  readonly title: string;
  /** Under the heading: measure, population, period, unit. */
  readonly measure: string;
  /** One line on how to read the section; an empty text for none. */
  readonly reading: string;
  /** By the figure's code; a code that is not there is not shown. A code `a:b` falls back on `a`. */
  readonly figures: Readonly<Record<string, FigureWords>>;
  /** Codes of figures that are drawn as bars (shares) or as a line (clock), where there is enough to draw. */
  readonly drawn: readonly string[];
  /** The finding about a group, which is its heading: a whole sentence with its numbers and doubt. */
  readonly finding: (group: FigureGroup, result: FiguresResult, content: ReportContent) => string;
  /** Groups that stand beside each other in one table, a row each, instead of in parts of the page of their own. */
  readonly inOneTable?: {
    readonly holds: (group: FigureGroup) => boolean;
    readonly caption: string;
    /** What its rows are, as the header of the first column. */
    readonly head: string;
  };
  /** What else is to be said of it, in whole sentences. */
  readonly sentences: (group: FigureGroup, result: FiguresResult, content: ReportContent) => readonly string[];
  /** At most two for the first screen; the best first. */
  readonly findings: (result: FiguresResult, content: ReportContent) => readonly GroupFinding[];
  /** What is left out where the practice does not keep a table. */
  readonly optional?: readonly OptionalPart[];
  /** For the part on method: terms and what they mean, with sources. */
  readonly definitions: readonly Definition[];
  /** Charts of its own, above those that are drawn of every question. */
  readonly charts?: (report: Released<ReportContent>, place: ChartPlace) => readonly OwnChart[];
}
