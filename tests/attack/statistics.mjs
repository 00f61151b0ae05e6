// What means and medians say of the counts beside them, as linear rows. Some are near enough rather than certain; score.mjs
// leaves out those that do not hold, so that this reader knows more than any reader could.
import { defaultOf, instrumentFor } from "@rapport/instruments";

/** @typedef {import("./reader.mjs").Known} Known */
/** @typedef {import("@rapport/disclosure").ReleasedReport} ReleasedReport */
/** @typedef {ReleasedReport["questions"][number]["groups"][number]["figures"]} Figures */
/** @typedef {(path: string) => number | undefined} At */

const noEnd = Infinity;
const z = 1.96;

/**
 * How far a client of each class moved, in points for the better. Reliable change is more than a threshold (Jacobson & Truax
 * 1991), which follows from the printed standard deviation and a published reliability.
 * @param {string} code
 * @param {Figures} figures
 */
function movedBy(code, { sd }) {
  const instrument = instrumentFor(code);
  const reliability = instrument && defaultOf(instrument.reliabilities)?.value;
  if (!instrument?.range || reliability === undefined || sd?.kind !== "spread") return undefined;
  const [least, most] = instrument.range;
  const width = most - least;
  const thresholdOf = (/** @type {number} */ spread) => z * spread * Math.sqrt(2 * (1 - reliability));
  const [low, high] = [thresholdOf(Math.max(0, sd.estimate - 0.05)), thresholdOf(sd.estimate + 0.05)];
  return {
    better: instrument.higherIsBetter ? 1 : -1,
    of: { improved: [low, width], unchanged: [-high, high], deteriorated: [-width, -low] },
  };
}

/**
 * The printed mean change against the classes of change: together, all clients have moved by no less and no more than their
 * classes allow, and by the printed mean, half a step up or down, times their number.
 * @param {string} path @param {string} code @param {Figures} figures @param {At} at
 * @returns {readonly Known[]}
 */
function meanAndClasses(path, code, figures, at) {
  const { change, reliable } = figures;
  const moved = movedBy(code, figures);
  const n = at(`${path}/change/n`);
  if (change?.kind !== "mean" || reliable?.kind !== "breakdown" || !moved || n === undefined) return [];
  const mean = moved.better * change.estimate;
  const parts = reliable.parts.map((part) => {
    const ranges = (part.of ?? [part.code]).map((leaf) => moved.of[/** @type {keyof typeof moved.of} */ (leaf)]);
    const place = at(`${path}/reliable/${part.code}`);
    const [lows, highs] = [0, 1].map((end) => ranges.map((range) => range?.[end] ?? NaN));
    return { place, low: Math.min(...(lows ?? [])), high: Math.max(...(highs ?? [])) };
  });
  if (parts.some(({ place, low, high }) => place === undefined || Number.isNaN(low + high))) return [];
  const terms = (/** @type {"low" | "high"} */ end) =>
    parts.map((part) => /** @type {const} */ ([part.place ?? 0, part[end]]));
  return [
    { terms: [...terms("high"), [n, -(mean - change.step / 2)]], lower: 0, upper: noEnd, why: "mean" },
    { terms: [...terms("low"), [n, -(mean + change.step / 2)]], lower: -noEnd, upper: 0, why: "mean" },
  ];
}

/**
 * The printed median against the life table beside it: well before it no more than half have left, and well after it at least
 * half of those who were not lost from sight.
 * @param {string} path @param {Figures} figures @param {At} at @param {string} clock what the names of both end with
 * @returns {readonly Known[]}
 */
function medianAndTable(path, figures, at, clock) {
  const { [`median${clock}`]: median, [`lifeTable${clock}`]: lifeTable } = figures;
  const start = at(`${path}/lifeTable${clock}/start`);
  if (median?.kind !== "position" || lifeTable?.kind !== "lifeTable" || start === undefined) return [];
  const { estimate, step } = median;
  /** @type {Known[]} */
  const known = [];
  /** @type {(readonly [number, number])[]} */
  const left = [];
  /** @type {(readonly [number, number])[]} */
  const lost = [];
  for (const { from, until } of lifeTable.rows) {
    const [exits, censored] = ["exits", "censored"].map((name) =>
      at(`${path}/lifeTable${clock}/${from}-${until}/${name}`),
    );
    if (exits === undefined || censored === undefined) break;
    left.push([exits, 2]);
    lost.push([censored, 1]);
    if (estimate !== undefined && until >= estimate + step) {
      known.push({ terms: [...left, ...lost, [start, -1]], lower: 0, upper: noEnd, why: "median" });
    } else if (estimate === undefined || until <= estimate - step) {
      known.push({ terms: [...left, [start, -1]], lower: -noEnd, upper: 0, why: "median" });
    }
  }
  return known;
}

/** @param {ReleasedReport} released @param {At} at @returns {readonly Known[]} */
export function statisticsOf({ questions }, at) {
  return questions.flatMap(({ question, groups }) =>
    groups.flatMap(({ code, figures }) => {
      const path = `${question}/${code}`;
      if (question === "outcomeChange") return meanAndClasses(path, code, figures, at);
      if (question !== "timeInStage") return [];
      return ["", ":withoutPauses", ":sessions"].flatMap((clock) => medianAndTable(path, figures, at, clock));
    }),
  );
}
