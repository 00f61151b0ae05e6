import type { FigureGroup, FiguresResult, QuestionFigure } from "@rapport/analysis";
import type { ReleasedPart } from "@rapport/disclosure";

type Counts = readonly (readonly [code: string, count: number | "few" | "hidden", of?: readonly string[]])[];

function partOf([code, count, of]: Counts[number]): ReleasedPart {
  const printed = count === "few" ? { fewerThan: 5 } : count === "hidden" ? { hidden: true as const } : { count };
  return { code, ...printed, ...(of ? { display: upperFirst(code), of } : {}) };
}

function upperFirst(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}

/** A table of episodes by level; a level's label is its code with a capital. */
export function tableOf(code: string, total: number, counts: Counts): QuestionFigure {
  return {
    code,
    of: "episodes",
    figure: {
      kind: "shares",
      ordered: true,
      levels: counts.map(([level]) => ({ code: level, label: upperFirst(level) })),
      shares: { kind: "breakdown", total, parts: counts.map(partOf) },
    },
  };
}

export function meanOf(stage: string, estimate: number): QuestionFigure {
  return {
    code: `days-in-first-year:${stage}`,
    of: "clients",
    label: upperFirst(stage),
    figure: {
      kind: "mean",
      mean: { kind: "mean", estimate, lower: estimate - 4, upper: estimate + 4, step: 2, n: 80 },
      range: [0, 364],
      share: false,
    },
  };
}

const withheld: QuestionFigure = {
  code: "state-at-week-52",
  of: "episodes",
  figure: { kind: "shares", ordered: true, levels: [], shares: { kind: "withheld", reason: "too-few" } },
};

/** Stages a to d of 100 episodes at the start, and fewer later; nobody was seen for a year. */
export const flowGroup: FigureGroup = {
  code: "all",
  label: "All episodes",
  figures: [
    tableOf("state-at-week-0", 100, [
      ["a", 90],
      ["b", 10],
      ["c", "few"],
      ["d", "few"],
      ["completed", "few"],
      ["left", "few"],
      ["unknown", "few"],
    ]),
    tableOf("state-at-week-4", 90, [
      ["a", 20],
      ["b", 40],
      ["c", 10],
      ["d", "few"],
      ["completed", "few"],
      ["left", 15],
      ["unknown", 5],
    ]),
    tableOf("state-at-week-12", 80, [
      ["a", "few"],
      ["b", 10],
      ["middle", 40, ["c", "d"]],
      ["completed", 5],
      ["left", 25],
      ["unknown", "few"],
    ]),
    tableOf("state-at-week-26", 60, [
      ["a", "few"],
      ["b", "few"],
      ["c", 20],
      ["d", 5],
      ["completed", 15],
      ["left", 20],
      ["unknown", "few"],
    ]),
    withheld,
    tableOf("returns", 70, [
      ["none", 55],
      ["once", 10],
      ["more", 5],
    ]),
    meanOf("a", 20),
    meanOf("b", 90),
    meanOf("c", 40),
  ],
};

export const flowResult: FiguresResult = { question: "stageFlow", level: 0.95, groups: [flowGroup], withheld: [] };
