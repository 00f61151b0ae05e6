import type {
  InstrumentResult,
  Label,
  OutcomeChangeResult,
  ReportContent,
  StagePoint,
  StageResult,
  TimeInStageResult,
} from "@rapport/analysis";
import { methodsUsed } from "./methods/methods-used.js";
import { pluginMetrics } from "./practice.fixture.js";

const exitLabels: readonly Label[] = [
  { code: "evaluation", label: "Evaluation" },
  { code: "goal_setting", label: "Goal setting and planning" },
  { code: "middle", label: "Middle stage" },
  { code: "reaching_goals", label: "Reaching goals" },
  { code: "termination", label: "Termination" },
  { code: "completed", label: "Completed" },
  { code: "stopped_attending", label: "Stopped attending" },
  { code: "other_exits", label: "Other ways out" },
];

/** Points of a curve that falls as given, its exits in the given proportions. */
function points(
  rows: readonly (readonly [day: number, survival: number, atRisk: number])[],
  proportions: Readonly<Record<string, number>>,
): readonly StagePoint[] {
  return rows.map(([day, survival, atRisk]) => ({
    day,
    survival,
    atRisk,
    ...(day === 0
      ? {}
      : { lower: Math.max(0, survival - 0.11 - day / 3000), upper: Math.min(1, survival + 0.1 + day / 3000) }),
    incidence: Object.fromEntries(Object.entries(proportions).map(([code, part]) => [code, (1 - survival) * part])),
  }));
}

/** A first quartile of half the weeks, and a last one that is not reached. */
function quartilesAround(median: StageResult["median"]): Pick<StageResult, "lowerQuartile" | "upperQuartile"> {
  if (median.kind === "withheld") return { lowerQuartile: median, upperQuartile: median };
  const { step, estimate = 0 } = median;
  const first = 7 * Math.floor(estimate / 14);
  return {
    lowerQuartile: { kind: "position", step, estimate: first, lower: Math.max(0, first - 7), upper: first + 7 },
    upperQuartile: { kind: "position", step, lower: estimate + 14 },
  };
}

function stage(
  code: string,
  label: string,
  median: StageResult["median"],
  rows: readonly (readonly [number, number, number])[],
  proportions: Readonly<Record<string, number>>,
): StageResult {
  const total = rows[0]?.[2] ?? 0;
  const open = 15;
  const rare = Object.entries(proportions)
    .slice(1)
    .map(([exit, part]) => ({ code: exit, count: 5 * Math.round(((total - open) * part) / 5) }));
  const first = total - open - rare.reduce((sum, { count }) => sum + count, 0);
  const parts = [{ code: Object.keys(proportions)[0] ?? "", count: first }, ...rare, { code: "open", count: open }];
  return {
    code,
    label,
    median,
    ...quartilesAround(median),
    onDays: [],
    means: { finished: 20, restricted: 34, until: rows.at(-1)?.[0] ?? 0 },
    stays: {
      kind: "breakdown",
      total,
      parts: parts.map((part) => (part.count === 0 ? { code: part.code, fewerThan: 5 } : part)),
    },
    curve: {
      exits: exitLabels.filter((exit) => exit.code in proportions),
      points: points(rows, proportions),
      furthest: 0.08,
    },
  };
}

export const timeInStage: TimeInStageResult = {
  question: "timeInStage",
  level: 0.95,
  order: ["intake_call", "evaluation", "goal_setting", "middle", "reaching_goals", "termination"],
  stages: [
    stage(
      "intake_call",
      "Intake call",
      { kind: "position", step: 7, estimate: 0, lower: 0, upper: 7 },
      [
        [0, 1, 165],
        [7, 0.38, 60],
        [14, 0.15, 25],
      ],
      { evaluation: 0.8, other_exits: 0.2 },
    ),
    stage(
      "evaluation",
      "Evaluation",
      { kind: "position", step: 7, estimate: 21, lower: 14, upper: 28 },
      [
        [0, 1, 120],
        [14, 0.69, 80],
        [21, 0.52, 60],
        [35, 0.28, 35],
        [49, 0.17, 20],
      ],
      { goal_setting: 0.75, stopped_attending: 0.2, other_exits: 0.05 },
    ),
    stage(
      "goal_setting",
      "Goal setting and planning",
      { kind: "position", step: 7, estimate: 21, lower: 14, upper: 28 },
      [
        [0, 1, 90],
        [14, 0.73, 65],
        [28, 0.41, 35],
        [49, 0.2, 20],
      ],
      { middle: 0.7, evaluation: 0.17, other_exits: 0.13 },
    ),
    stage(
      "middle",
      "Middle stage",
      { kind: "position", step: 7, estimate: 126, lower: 98 },
      [
        [0, 1, 75],
        [56, 0.8, 55],
        [91, 0.63, 40],
        [182, 0.36, 20],
      ],
      { reaching_goals: 0.6, stopped_attending: 0.25, goal_setting: 0.15 },
    ),
    stage(
      "reaching_goals",
      "Reaching goals",
      { kind: "position", step: 7, lower: 35 },
      [
        [0, 1, 40],
        [28, 0.75, 30],
        [42, 0.58, 20],
      ],
      { completed: 0.9, other_exits: 0.1 },
    ),
    {
      code: "maintenance",
      label: "Maintenance",
      median: { kind: "withheld", reason: "too-few" },
      ...quartilesAround({ kind: "withheld", reason: "too-few" }),
      onDays: [],
      stays: { kind: "withheld", reason: "too-few" },
    },
  ],
  withheld: [{ code: "termination", label: "Termination" }],
  labels: Object.fromEntries(
    [...exitLabels, { code: "open", label: "Still there" }].map((each) => [each.code, each.label]),
  ),
};

/** An instrument of which everything is known. */
export const fullInstrument: InstrumentResult = {
  code: "phq9",
  label: "PHQ-9",
  range: [0, 27],
  higherIsBetter: false,
  started: {
    kind: "breakdown",
    total: 90,
    parts: [
      { code: "scored", count: 55 },
      { code: "completed", count: 10 },
      { code: "left_early", count: 15 },
      { code: "open", count: 10 },
    ],
  },
  change: { kind: "mean", estimate: -4.2, lower: -5.4, upper: -3, step: 0.2, n: 55 },
  reliable: {
    kind: "breakdown",
    total: 55,
    parts: [
      { code: "improved", count: 30 },
      { code: "unchanged", count: 25 },
      { code: "deteriorated", fewerThan: 5 },
    ],
  },
  sd: { kind: "spread", estimate: 5.1 },
  distribution: {
    bins: [
      { code: "bin_1", from: 0, until: 5 },
      { code: "bin_2", from: 5, until: 10 },
      { code: "bin_3", from: 10, until: 15 },
      { code: "bin_4", from: 15, until: 20 },
      { code: "bin_5", from: 20, until: 25 },
      { code: "bin_6", from: 25, until: 27 },
    ],
    before: {
      bins: {
        kind: "breakdown",
        total: 55,
        parts: [
          { code: "bin_1", fewerThan: 5 },
          { code: "bin_2", count: 15 },
          { code: "bin_3", count: 20 },
          { code: "bin_4", count: 15 },
          { code: "bin_5..bin_6", of: ["bin_5", "bin_6"], count: 5 },
        ],
      },
      sides: {
        kind: "breakdown",
        total: 55,
        parts: [
          { code: "clinical", count: 40 },
          { code: "other", count: 15 },
        ],
      },
    },
    after: {
      bins: {
        kind: "breakdown",
        total: 55,
        parts: [
          { code: "bin_1", count: 15 },
          { code: "bin_2", count: 20 },
          { code: "bin_3", count: 15 },
          { code: "bin_4", count: 5 },
          { code: "bin_5..bin_6", of: ["bin_5", "bin_6"], fewerThan: 5 },
        ],
      },
      sides: {
        kind: "breakdown",
        total: 55,
        parts: [
          { code: "clinical", count: 20 },
          { code: "other", count: 35 },
        ],
      },
    },
  },
  effect: { estimate: -0.82, lower: -1.06, upper: -0.59 },
  method: {
    kind: "computed",
    reliability: 0.84,
    reliabilitySource: "Kroenke et al. 2001, test\u2013retest",
    threshold: 5.65,
    z: 1.96,
  },
  // Wilson intervals: scipy.stats.binomtest(30, 55).proportion_ci(method="wilson") and (30, 80).
  improvedOfScored: { numerator: 30, denominator: 55, estimate: 0.545, lower: 0.415, upper: 0.67 },
  improvedOfEnded: { numerator: 30, denominator: 80, estimate: 0.375, lower: 0.277, upper: 0.484 },
  // At most 4 of at least 51. binomtest(0, 55).proportion_ci(method="wilson")
  deterioratedOfScored: { numerator: 0, denominator: 55, estimate: 0, lower: 0, upper: 0.065, atMost: 0.08 },
  recovery: {
    kind: "breakdown",
    total: 55,
    parts: [
      { code: "clinical_recovered", count: 15 },
      { code: "clinical_improved", count: 10 },
      {
        code: "clinical_not_better",
        display: "Began in the clinical range and did not improve reliably",
        of: ["clinical_unchanged", "clinical_deteriorated"],
        count: 15,
      },
      {
        code: "other_before",
        display: "Began outside the clinical range",
        of: ["other_improved", "other_unchanged"],
        count: 15,
      },
    ],
  },
  clinicalRange: { value: 10, rule: ">=", meaning: "depression", source: "Kroenke et al. 2001" },
  // binomtest(15, 40).proportion_ci(method="wilson")
  recoveredOfClinical: { numerator: 15, denominator: 40, estimate: 0.375, lower: 0.242, upper: 0.53 },
};

/** An instrument without a known reliability. */
export const plainInstrument: InstrumentResult = {
  code: "distress",
  label: "Distress scale",
  range: [0, 80],
  higherIsBetter: true,
  started: {
    kind: "breakdown",
    total: 40,
    parts: [
      { code: "scored", count: 25 },
      { code: "completed", fewerThan: 5 },
      { code: "left_early", count: 15 },
      { code: "open", fewerThan: 5 },
    ],
  },
  change: { kind: "mean", estimate: 6, step: 2, n: 25 },
  sd: { kind: "withheld", reason: "too-few" },
};

export const outcomeChange: OutcomeChangeResult = {
  question: "outcomeChange",
  level: 0.95,
  instruments: [fullInstrument, plainInstrument],
  withheld: [],
};

/** The policy for funders. */
const samplePolicy: ReportContent["policy"] = {
  recipient: "funder",
  method: "controlledRounding",
  k: 5,
  base: 5,
  fewestForDetail: 30,
  fewestForPercent: 20,
  fewestForStatistic: 10,
};

const questions: ReportContent["questions"] = [timeInStage, outcomeChange, pluginMetrics];

/** A report in which every kind of result occurs. */
export const sampleContent: ReportContent = {
  practice: "Linden Street Practice",
  asOf: "2026-06-30",
  policy: samplePolicy,
  preview: false,
  totalsOnly: false,
  population: {
    clients: { count: 150 },
    episodes: { count: 165 },
    clientsWithoutConsent: { fewerThan: 5 },
    tables: [
      {
        code: "byKind",
        label: "Clients by kind",
        figure: {
          kind: "breakdown",
          total: 150,
          parts: [
            { code: "individual", count: 85 },
            { code: "couple", count: 65 },
            { code: "other", fewerThan: 5 },
          ],
        },
        labels: { individual: "One person", couple: "Couple", other: "Another relationship unit" },
      },
      { code: "byAgeBand", label: "People by age", figure: { kind: "withheld", reason: "too-few" }, labels: {} },
    ],
  },
  protection: {
    printedCounts: 412,
    printedFigures: 60,
    earlierReleases: 2,
    mergedTables: 3,
    withheldFigures: 5,
    repeatedFigures: 1,
    furthest: 4,
  },
  published: {
    counts: [
      { path: "population/clients", printed: 150, lower: 146, upper: 154 },
      { path: "population/episodes", printed: 165, lower: 161, upper: 169 },
    ],
    sums: [{ whole: [1], parts: [0], exhaustive: false }],
  },
  questions,
  notAnswered: [{ question: "goalProgress", needs: "the tables goals and goal_ratings" }],
  methods: methodsUsed({ questions, asOf: "2026-06-30", policy: samplePolicy }),
  quality: {
    fewRows: 25,
    tables: [
      { table: "clients", leftOut: "few", empty: [], odd: [] },
      { table: "people", leftOut: "few", empty: [{ column: "gender", share: "from5" }], odd: [] },
      {
        table: "stages",
        leftOut: "from1",
        empty: [],
        odd: [
          { code: "gap-between-stays", label: "days between two stays of an episode are in no stage", share: "from20" },
        ],
      },
    ],
  },
  made: {
    versions: { report: "0.1.0", analysis: "0.1.0", engine: "DuckDB 1.5.5" },
    stageModel: { code: "six-stages", label: "Six stages" },
    plugins: [{ code: "sensate-focus", label: "Sensate focus", apiVersion: 1 }],
  },
  fingerprint: {
    all: "bcdfghjkmnpqrstvbcdfghjkmnpqrstv",
    records: "cdfghjkmnpqrstvbcdfghjkmnpqrstvb",
    options: "dfghjkmnpqrstvbcdfghjkmnpqrstvbc",
    policy: "fghjkmnpqrstvbcdfghjkmnpqrstvbcd",
    versions: "ghjkmnpqrstvbcdfghjkmnpqrstvbcdf",
    ledger: "hjkmnpqrstvbcdfghjkmnpqrstvbcdfg",
    content: "jkmnpqrstvbcdfghjkmnpqrstvbcdfgh",
  },
};
