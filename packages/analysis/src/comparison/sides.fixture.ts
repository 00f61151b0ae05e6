import type { ReleasedBreakdown, ReleasedMean } from "@rapport/disclosure";
import type { FigureGroup, QuestionFigure } from "../figures/figures-result.js";
import type { InstrumentResult, QuestionResult, ReportContent, StageResult } from "../results.js";

const withheld = { kind: "withheld", reason: "too-few" } as const;

/** A stage of so many stays, with a curve whose points are `[day, share still there, lower, upper]`. */
export function stageOf(
  code: string,
  total: number,
  rows: readonly (readonly [number, number, number, number])[],
): StageResult {
  const points = rows.map(([day, survival, lower, upper]) =>
    day === 0 ? { day, survival, incidence: {} } : { day, survival, lower, upper, incidence: {} },
  );
  return {
    code,
    label: code,
    stays: { kind: "breakdown", total, parts: [] },
    median: { kind: "position", step: 7, estimate: 21, lower: 14, upper: 28 },
    lowerQuartile: withheld,
    upperQuartile: withheld,
    onDays: [],
    curve: { exits: [], points },
  };
}

export const stagesResult = (...stages: readonly StageResult[]): QuestionResult => ({
  question: "timeInStage",
  level: 0.95,
  stages,
  order: stages.map(({ code }) => code),
  withheld: [],
  labels: {},
});

export const shareFigure = (code: string, shares: ReleasedBreakdown): QuestionFigure => ({
  code,
  of: "episodes",
  figure: { kind: "shares", shares, levels: [], ordered: true },
});

export function meanFigureOf(code: string, mean: Omit<ReleasedMean, "kind">): QuestionFigure {
  return { code, of: "clients", figure: { kind: "mean", mean: { kind: "mean", ...mean }, range: [0, 1], share: true } };
}

export function groupsResult(
  question: "goalProgress" | "homework" | "access" | "commitment",
  figures: readonly QuestionFigure[],
): QuestionResult {
  const group: FigureGroup = { code: "all", label: "All", figures };
  return { question, level: 0.95, groups: [group], withheld: [] };
}

export function instrumentsResult(instrument: Partial<InstrumentResult>): QuestionResult {
  const base: InstrumentResult = {
    code: "phq-9",
    label: "PHQ-9",
    range: [0, 27],
    higherIsBetter: false,
    started: withheld,
    change: withheld,
    sd: withheld,
  };
  return { question: "outcomeChange", level: 0.95, instruments: [{ ...base, ...instrument }], withheld: [] };
}

/** A report that answers the given questions; printed counts can be off by 4. */
export function contentOf(questions: readonly QuestionResult[], more: Partial<ReportContent> = {}): ReportContent {
  return {
    asOf: "2026-06-30",
    opened: { from: "2026-01-01", to: "2026-06-30" },
    policy: {
      recipient: "funder",
      method: "controlledRounding",
      k: 5,
      base: 5,
      fewestForDetail: 30,
      fewestForPercent: 20,
      fewestForStatistic: 10,
    },
    preview: false,
    totalsOnly: false,
    population: {
      clients: { count: 60 },
      episodes: { count: 65 },
      clientsWithoutConsent: { hidden: true },
      tables: [],
    },
    protection: {
      printedCounts: 0,
      printedFigures: 0,
      earlierReleases: 0,
      mergedTables: 0,
      withheldFigures: 0,
      repeatedFigures: 0,
      furthest: 4,
    },
    published: { counts: [], sums: [] },
    questions,
    notAnswered: [],
    methods: [],
    made: { versions: {}, stageModel: { code: "six-stages", label: "Six stages" }, plugins: [] },
    fingerprint: { all: "", records: "", options: "", policy: "", versions: "", ledger: "", content: "" },
    ...more,
  };
}
