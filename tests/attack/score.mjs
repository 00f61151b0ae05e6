// How well an intruder did, by the truth that only the practice has.
import { intervalsOf, isSafe } from "./intruder.mjs";
import { readerOf } from "./reader.mjs";

/** @typedef {import("./reader.mjs").Report} Report */
/** @typedef {import("@rapport/disclosure").Manifest} Manifest */
/** @typedef {{ readonly report: Report, readonly manifest: Manifest }} Made */
/** @typedef {{ readonly asOf: string, readonly filters: Readonly<Record<string, string>>, readonly path: string, readonly why: string, readonly truth: number, readonly lower: number, readonly upper: number }} Found */

/** The unit of each thing that a manifest's text names: steps from one to the next, seven bits a byte. @param {string} things */
export function thingsOf(things) {
  /** @type {number[]} */
  const units = [];
  let [unit, scale] = [0, 1];
  for (const byte of Buffer.from(things, "base64url")) {
    unit += (byte % 128) * scale;
    scale = byte < 128 ? 1 : scale * 128;
    if (byte < 128) units.push(unit);
  }
  return units;
}

/** How many things a manifest's text names. @param {string} things */
export const countOf = (things) => thingsOf(things).length;

/**
 * Attacks reports together. `small` true counts of 1 to k − 1 and `differences` of that size were asked for; what was worked out
 * exactly or more closely than the policy allows is listed. What the reader takes to hold and does not is `mistaken`, and was
 * not used.
 * @param {import("highs").Highs} highs
 * @param {readonly Made[]} made
 * @param {{ readonly ignore?: readonly string[] }} [options] What the reader is not to use, by its name in reader.mjs.
 */
export function scoreOf(highs, made, { ignore = [] } = {}) {
  const k = made[0]?.report.released.policy.k ?? 5;
  const { variables, known, differences } = readerOf(made.map(({ report }) => report));
  const truths = made.flatMap(({ manifest }) => manifest.cells.map(({ things }) => countOf(things)));
  const paths = made.flatMap(({ manifest }) => manifest.cells.map(({ path }) => path));
  if (variables.some(({ path }, at) => paths[at] !== path)) throw new Error("Manifest and report name other counts.");
  const trueOf = (/** @type {import("./intruder.mjs").Terms} */ terms) =>
    terms.reduce((sum, [variable, coefficient]) => sum + coefficient * (truths[variable] ?? NaN), 0);
  const outside = variables.find(
    ({ lower, upper }, at) => !((truths[at] ?? NaN) >= lower && (truths[at] ?? NaN) <= upper),
  );
  if (outside) throw new Error(`The truth lies outside of what is printed: ${outside.path}`);
  const used = known.filter(({ why }) => !ignore.includes(why));
  const holds = used.filter(({ terms, lower, upper }) => trueOf(terms) >= lower && trueOf(terms) <= upper);
  const isSmall = (/** @type {number} */ count) => count >= 1 && count < k;
  const single = variables.flatMap((_, at) =>
    isSmall(truths[at] ?? 0)
      ? [{ why: "count", terms: /** @type {import("./intruder.mjs").Terms} */ ([[at, 1]]) }]
      : [],
  );
  const between = differences.filter(({ terms }) => isSmall(trueOf(terms)));
  const targets = [...single, ...between];
  const system = { bounds: variables.map(({ lower, upper }) => ({ lower, upper })), rows: holds };
  const intervals = intervalsOf(
    highs,
    system,
    targets.map(({ terms }) => terms),
    k,
  );
  if (intervals === "contradiction") throw new Error("Nothing agrees with what is printed.");
  let undecided = 0;
  /** @type {Found[]} */
  const exact = [];
  /** @type {Found[]} */
  const narrow = [];
  intervals.forEach((interval, at) => {
    const { terms, why } = targets[at] ?? { terms: [], why: "" };
    if (!interval) undecided += 1;
    else if (!isSafe(interval, k)) {
      const names = terms.map(([variable]) => variables[variable]);
      const { asOf, filters } = made[names[0]?.report ?? 0]?.report ?? { asOf: "", filters: {} };
      const path = names.map((each) => `${each?.report}:${each?.path}`).join(" − ");
      const found = { asOf, filters, path, why, truth: trueOf(terms), ...interval };
      (interval.lower === interval.upper ? exact : narrow).push(found);
    }
  });
  const mistaken = used
    .filter((each) => !holds.includes(each))
    .map(({ why, terms }) => `${why} ${terms.map(([v]) => variables[v]?.path).join(" ")}`);
  return { small: single.length, differences: between.length, exact, narrow, undecided, mistaken };
}
