import type { ReleasedQuestion } from "@rapport/disclosure";
import type { Label } from "../curve.js";
import { level } from "../level.js";
import type { ClockFigure, MeanFigure, RateFigure, SharesFigure, TimesFigure } from "./figure-types.js";
import { clockFigure, meanFigure, meanShareFigure, rateFigure, sharesFigure, timesFigure } from "./released-figures.js";
import type { FigurePlace } from "./released-figures.js";

/** The questions whose answers are figures under names of their own. */
export type FiguresQuestion =
  "stageFlow" | "goalProgress" | "interventionUse" | "homework" | "commitment" | "access" | "afterTermination";

/** What a figure counts, as far as a report names it; a mean counts clients in any case. */
export type CountedThing =
  "clients" | "episodes" | "people" | "stays" | "goals" | "sessions" | "courses" | "assignments";

/** A figure of a question before it is released: its name in the draft, what it counts, and its kind. */
export type FigureSpec = {
  readonly code: string;
  readonly of: CountedThing;
  /** Where a group has one figure of several things: which of them it is of, such as a stage. */
  readonly label?: string;
} & (
  | { readonly kind: "shares"; readonly levels: readonly Label[]; readonly ordered: boolean }
  | { readonly kind: "mean"; readonly range: readonly [number, number] }
  /** A mean share, drafted in percent. */
  | { readonly kind: "meanShare" }
  | { readonly kind: "rate" }
  | { readonly kind: "times"; readonly steps: readonly Label[] }
  /** A life table; `labels` name its exits, of which one is `reached` and the other `ended`. */
  | { readonly kind: "clock"; readonly labels: Readonly<Record<string, string>> }
);

export interface QuestionFigure {
  readonly code: string;
  readonly of: CountedThing;
  /** Where a group has one figure of several things: which of them it is of, such as a stage. */
  readonly label?: string;
  readonly figure: SharesFigure | MeanFigure | TimesFigure | ClockFigure | RateFigure;
}

/** Everybody, one area, one type: what the figures are about. */
export interface FigureGroup extends Label {
  readonly figures: readonly QuestionFigure[];
}

export interface FiguresResult {
  readonly question: FiguresQuestion;
  readonly level: number;
  readonly groups: readonly FigureGroup[];
  /** Groups of which nothing is shown, since too few stand behind them. */
  readonly withheld: readonly Label[];
}

function released(spec: FigureSpec, place: FigurePlace): QuestionFigure["figure"] {
  switch (spec.kind) {
    case "shares":
      return sharesFigure(place, spec.levels, spec.ordered);
    case "mean":
      return meanFigure(place, spec.range);
    case "meanShare":
      return meanShareFigure(place);
    case "rate":
      return rateFigure(place);
    case "times":
      return timesFigure(place, spec.steps);
    case "clock":
      return clockFigure(place, spec.labels, true);
    default: {
      const unknown: never = spec;
      return unknown;
    }
  }
}

export interface FiguresSetting {
  readonly labelOf: (group: string) => string;
  /** The figures of a group, in the order in which a report tells of them; those that were not drafted are left out. */
  readonly specsOf: (group: string) => readonly FigureSpec[];
  /** The threshold of the policy under which they were released. */
  readonly k: number;
  /** How far a printed count can lie from the true one; absent where nothing limits it. */
  readonly furthest?: number | undefined;
}

/** Whether anything was drafted under a figure's name, released or withheld. */
function isDrafted(names: readonly string[], { code }: FigureSpec): boolean {
  return names.some((name) => name === code || name.startsWith(`${code}:`));
}

/** A question of figures answered from what was released. */
export function figuresResult(
  question: FiguresQuestion,
  answer: ReleasedQuestion,
  { labelOf, specsOf, ...rules }: FiguresSetting,
): FiguresResult {
  return {
    question,
    level,
    groups: answer.groups.map((group) => ({
      code: group.code,
      label: labelOf(group.code),
      figures: specsOf(group.code)
        .filter((spec) => isDrafted(Object.keys(group.figures), spec))
        .map((spec) => ({
          code: spec.code,
          of: spec.of,
          ...(spec.label === undefined ? {} : { label: spec.label }),
          figure: released(spec, { group, name: spec.code, ...rules }),
        })),
    })),
    withheld: answer.withheldGroups.map((code) => ({ code, label: labelOf(code) })),
  };
}
