import type { Element } from "hast";
import { attainmentChart } from "./attainment-chart.js";
import { barsChart } from "./bars-chart.js";
import { distributionChart } from "./distribution-chart.js";
import { flowChart } from "./flow-chart.js";
import { dotPlotChart } from "./dot-plot-chart.js";
import { forestChart } from "./forest-chart.js";
import { incidenceChart } from "./incidence-chart.js";
import { occupationChart } from "./occupation-chart.js";
import type { ChartOptions } from "./options.js";
import { released } from "./released.fixture.js";
import { runChart } from "./run-chart.js";
import { sharesChart } from "./shares-chart.js";
import { stepChart } from "./step-chart.js";
import { survivalChart } from "./survival-chart.js";

/** What a chart is to stand: how many rows, steps, stages or points there are, and which numbers they have. */
export interface Situation {
  readonly count: number;
  /** `usual` differ, `equal` are all alike, `huge` are of a million things; `withheld` are not shown. */
  readonly numbers: "usual" | "equal" | "huge" | "withheld";
  /** What rows, categories and ends are called, by their place. */
  readonly label: (at: number) => string;
}

type Draw = (situation: Situation, options: ChartOptions) => Element;

const of = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const million = 1_000_000;
const hueTones = ["first", "rest", "second", "fourth"] as const;

/** Of things in a row: so many of a hundred, or of a million. */
function countOf({ numbers }: Situation, at: number): number {
  if (numbers === "huge") return million;
  return numbers === "equal" ? 20 : 5 * ((at * 7) % 6) + 5;
}

const noteOf = ({ numbers }: Situation, options: ChartOptions) =>
  numbers === "huge" ? `${(options.language?.count ?? String)(million)} clients` : "40 clients";

/** Four parts of a whole, which add to no more than 1. */
function partsOf({ numbers }: Situation, at: number): Readonly<Record<string, number>> {
  if (numbers === "withheld") return {};
  if (numbers === "equal") return { first: 1 };
  return at % 2 === 0
    ? { first: 0.42, rest: 0.3, second: 0.18, fourth: 0.1 }
    : { first: 0.02, rest: 0.01, second: 0.9 };
}

const categoriesOf = ({ label }: Situation) => hueTones.map((tone, at) => ({ code: tone, label: label(at), tone }));

const sharesOf = (situation: Situation, options: ChartOptions) =>
  released({
    categories: categoriesOf(situation),
    untold: "Not told apart",
    rows: of(situation.count, (at) => ({
      label: situation.label(at),
      note: noteOf(situation, options),
      shares: partsOf(situation, at),
    })),
  });

const shareAt = ({ numbers, count }: Situation, at: number) => {
  if (numbers === "equal") return 1;
  return Math.round(100 * (1 - at / Math.max(1, count))) / 100;
};

/** Points in weeks, from everybody on; none where they are withheld. */
const timesOf = (situation: Situation) =>
  of(situation.numbers === "withheld" ? 0 : situation.count, (at) => {
    const share = shareAt(situation, at);
    const interval = at === 0 ? {} : { lower: Math.max(0, share - 0.1), upper: Math.min(1, share + 0.1) };
    return { day: 14 * at, share, interval, atRisk: situation.numbers === "huge" ? million : 100 - 5 * at };
  });

const monthOf = (at: number) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;

const forestRow = (situation: Situation, at: number) => {
  const { numbers, label } = situation;
  if (numbers === "withheld") return { label: label(at), value: "not shown" };
  const [estimate, reach] = numbers === "huge" ? [million * (at + 1), million] : [numbers === "equal" ? 3 : at + 1, 1];
  const [lower, upper] = numbers === "equal" ? [estimate, estimate] : [estimate - reach, estimate + reach];
  return { label: label(at), value: `${estimate} (${lower} to ${upper})`, estimate, lower, upper };
};

const dotPoint = (situation: Situation, at: number) => {
  const { numbers, count } = situation;
  if (numbers === "withheld") return { words: "not shown" };
  const estimate = numbers === "huge" ? million * (at + 1) : numbers === "equal" ? 0.5 : (at + 1) / (count + 2);
  const [lower, upper] = numbers === "equal" ? [estimate, estimate] : [0.9 * estimate, estimate];
  return { words: `${Math.round(100 * estimate) / 100}`, estimate, lower, upper };
};

/** Every chart of the package; what is drawn of each in a situation. */
export const everyChart: Readonly<Record<string, Draw>> = {
  attainmentChart: (situation, options) =>
    attainmentChart(
      released({
        levels: categoriesOf(situation).map((level, at) => ({
          ...level,
          side: at === 0 ? ("better" as const) : at === 1 ? ("neutral" as const) : ("worse" as const),
        })),
        sides: { worse: situation.label(0), better: situation.label(1) },
        rows: of(situation.count, (at) => ({
          label: situation.label(at),
          note: noteOf(situation, options),
          shares: partsOf(situation, at),
        })),
      }),
      options,
    ),
  barsChart: (situation, options) =>
    barsChart(
      released({
        bars: of(situation.count, (at) => ({
          label: situation.label(at),
          note: situation.numbers === "withheld" ? "not shown" : noteOf(situation, options),
          ...(situation.numbers === "withheld" ? {} : { share: shareAt(situation, at) }),
        })),
      }),
      options,
    ),
  distributionChart: (situation, options) =>
    distributionChart(
      released({
        edges: of(situation.count + 1, (at) => (situation.numbers === "huge" ? at * million : 5 * at)),
        rows: of(situation.count === 0 ? 0 : 2, (row) => ({
          label: situation.label(row),
          note: noteOf(situation, options),
          bins: of(situation.count, (at) => {
            const unit = situation.numbers === "huge" ? million : 5;
            const bin = { from: at * unit, until: (at + 1) * unit };
            return situation.numbers === "withheld" ? bin : { ...bin, count: countOf(situation, at + row) };
          }),
        })),
        ...(situation.count === 0
          ? {}
          : {
              cutOff: { at: situation.numbers === "huge" ? 1 : 2, label: situation.label(0), side: "above" as const },
            }),
        axis: `${situation.label(0)} (0–40)`,
        low: situation.label(1),
        untold: situation.label(2),
      }),
      options,
    ),
  flowChart: (situation, options) => {
    const ends = ["done", "left", "other"].map((code, at) => ({
      code,
      label: situation.label(at),
      tone: (["third", "second", "rest"] as const)[at] ?? ("rest" as const),
    }));
    const moves = of(situation.numbers === "withheld" ? 0 : situation.count, (at) => at).flatMap((at) => [
      ...(at + 1 < situation.count ? [{ from: at, to: at + 1, count: 3 * countOf(situation, at) }] : []),
      ...(at > 0 ? [{ from: at, to: at - 1, count: countOf(situation, at) }] : []),
      ...ends.map(({ code }) => ({ from: at, to: code, count: countOf(situation, at) })),
    ]);
    const stages = of(situation.count, (at) => ({ label: situation.label(at), note: noteOf(situation, options) }));
    return flowChart(released({ stages, ends, moves }), options);
  },
  dotPlotChart: (situation, options) => {
    const { numbers } = situation;
    const unit = numbers === "huge" ? ({ kind: "number", step: million } as const) : ({ kind: "share" } as const);
    const rows = of(situation.count, (at) => {
      const point = dotPoint(situation, at);
      return { label: situation.label(at), points: [point, point] };
    });
    const groups = [{ label: situation.label(0), rows }];
    return dotPlotChart(released({ series: 2, groups, unit, axis: situation.label(1) }), options);
  },
  forestChart: (situation, options) =>
    forestChart(
      released({
        rows: of(situation.count, (at) => forestRow(situation, at)),
        reference: { at: 3, label: situation.label(0) },
        axis: situation.label(1),
        step: 1,
      }),
      options,
    ),
  incidenceChart: (situation, options) => {
    const points = timesOf(situation).map(({ day, share, interval, atRisk }, at) => ({
      day,
      atRisk,
      reached: at === 0 || situation.numbers === "equal" ? 0 : (1 - share) / 2,
      ...(at === 0 || situation.numbers === "equal" ? {} : { ended: (1 - share) / 3, ...halved(interval) }),
    }));
    return incidenceChart(released({ points, endsForFew: true }), options);
  },
  occupationChart: (situation, options) => occupationChart(sharesOf(situation, options), options),
  runChart: (situation, options) => {
    const isShown = situation.numbers !== "withheld";
    const limits = { mean: countOf(situation, 1), lower: 0, upper: 2 * countOf(situation, 1) };
    const points = of(situation.count, (at) => ({
      month: monthOf(at),
      ...(isShown ? { count: countOf(situation, at) } : {}),
      ...(at % 5 === 4 ? { signal: "run" as const } : {}),
    }));
    return runChart(released({ points, ...(isShown && situation.count > 1 ? { limits } : {}) }), options);
  },
  sharesChart: (situation, options) => sharesChart(sharesOf(situation, options), options),
  stepChart: (situation, options) => {
    const steps = timesOf(situation).map(({ share, interval }, at) => ({
      label: situation.label(at),
      share,
      ...interval,
      value: situation.numbers === "huge" ? `${million} of ${million}` : `${Math.round(100 * share)}%`,
    }));
    return stepChart(released({ steps }), options);
  },
  survivalChart: (situation, options) => {
    const points = timesOf(situation).map(({ share, interval, ...point }) => ({
      ...point,
      survival: share,
      ...interval,
    }));
    const median = { estimate: 21, lower: 14, upper: 28, step: 7 };
    return survivalChart(released({ points, ...(points.length > 1 ? { median } : {}), endsForFew: true }), options);
  },
};

function halved({ lower, upper }: { readonly lower?: number; readonly upper?: number }) {
  return lower === undefined || upper === undefined ? {} : { lower: 0, upper: (1 - lower) / 2 };
}
