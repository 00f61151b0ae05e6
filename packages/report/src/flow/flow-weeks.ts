import { flowWeeks, printedValue, stateFigure } from "@rapport/analysis";
import type { FigureGroup } from "@rapport/analysis";
import { figureUnder } from "../figures/shown-figures.js";

/** Where some episodes are so many weeks after they began: one state, or several that were merged. */
export interface FlowPart {
  readonly label: string;
  /** Stages in the model's order, then completed, ended otherwise, and not recorded. */
  readonly states: readonly string[];
  /** As printed, a printed 0 as 0; absent where it is held back. */
  readonly count?: number;
}

export interface FlowWeek {
  readonly week: number;
  readonly total: number;
  /** In the order of their states. */
  readonly parts: readonly FlowPart[];
}

/** The tables of where episodes are, from the first week to the last, without those that are withheld. */
export function shownWeeks(group: FigureGroup): readonly FlowWeek[] {
  return flowWeeks.flatMap((week) => {
    const figure = figureUnder(group, stateFigure(week))?.figure;
    if (figure?.kind !== "shares" || figure.shares.kind === "withheld") return [];
    const { shares, levels } = figure;
    const parts = shares.parts.map((part): FlowPart => {
      const count = printedValue(part);
      return {
        label: levels.find(({ code }) => code === part.code)?.label ?? part.code,
        states: part.of ?? [part.code],
        ...(count === undefined ? {} : { count }),
      };
    });
    return [{ week, total: shares.total, parts }];
  });
}

/** What a state is, by its place: every table has all of them, and the last three are no stages. */
export type StateKind = "stage" | "completed" | "left" | "unknown";

const lastKinds: readonly StateKind[] = ["completed", "left", "unknown"];

/** Every state of a table in its order, with what it is. */
export function statesOf({ parts }: FlowWeek): readonly { readonly code: string; readonly kind: StateKind }[] {
  const codes = parts.flatMap(({ states }) => states);
  const stages = codes.length - lastKinds.length;
  return codes.map((code, at) => ({ code, kind: lastKinds[at - stages] ?? "stage" }));
}

/** How many are in some states by one table; `undefined` where a part that is held back, or has other states too, is among them. */
export function countIn({ parts }: FlowWeek, states: readonly string[]): number | undefined {
  const touching = parts.filter((part) => part.states.some((state) => states.includes(state)));
  if (touching.some((part) => part.count === undefined || !part.states.every((state) => states.includes(state)))) {
    return undefined;
  }
  return touching.reduce((sum, { count = 0 }) => sum + count, 0);
}
