// An intruder who holds one or several released reports and knows the program; it shares no code with the airlock.
import loadHighs from "highs";

/** @typedef {import("highs").Highs} Highs */
/** @typedef {readonly (readonly [variable: number, coefficient: number])[]} Terms */
/** @typedef {{ readonly terms: Terms, readonly lower: number, readonly upper: number }} Row */
/** @typedef {{ lower: number, upper: number }} Interval */
/** @typedef {{ readonly bounds: readonly Interval[], readonly rows: readonly Row[] }} System */

/** @returns {Promise<Highs>} */
export async function openHighs() {
  const load = /** @type {any} */ (loadHighs);
  return (load.default ?? load)();
}

/** The components of variables that rows tie together, by union and find. @param {System} system */
function componentsOf({ bounds, rows }) {
  const parent = bounds.map((_, at) => at);
  const find = (/** @type {number} */ at) => {
    let root = at;
    while (parent[root] !== root) root = /** @type {number} */ (parent[root]);
    for (let each = at; each !== root;) {
      const next = /** @type {number} */ (parent[each]);
      parent[each] = root;
      each = next;
    }
    return root;
  };
  for (const { terms } of rows) {
    const [first, ...others] = terms;
    if (first) for (const [other] of others) parent[find(other)] = find(first[0]);
  }
  return { of: find };
}

/**
 * @param {Highs} highs
 * @param {readonly Interval[]} bounds
 * @param {readonly Row[]} rows
 */
function openModel(highs, bounds, rows) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, at) => (starts[at + 1] = (starts[at] ?? 0) + terms.length));
  const entries = rows.flatMap(({ terms }) => terms);
  const { integer } = highs.constants.variableType;
  const model = highs.createModel({
    numCols: bounds.length,
    numRows: rows.length,
    colCost: new Float64Array(bounds.length),
    colLower: Float64Array.from(bounds, ({ lower }) => lower),
    colUpper: Float64Array.from(bounds, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: bounds.length,
      starts,
      indices: Int32Array.from(entries, ([column]) => column),
      values: Float64Array.from(entries, ([, coefficient]) => coefficient),
    },
    integrality: bounds.map(() => integer),
  });
  model.options.set({ output_flag: false, random_seed: 0, mip_rel_gap: 0, time_limit: 20 });
  /** @param {Float64Array} costs @param {"minimize" | "maximize"} sense */
  const solve = (costs, sense) => {
    model.changeColsCost({ kind: "range", from: 0, to: bounds.length - 1 }, costs);
    model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
    model.zeroAllClocks();
    model.run();
    const status = model.getModelStatus();
    if (status === highs.constants.modelStatus.infeasible) return "infeasible";
    if (status !== highs.constants.modelStatus.optimal) return "stopped";
    return Float64Array.from(model.getSolution().colValue, (value) => Math.round(value));
  };
  return { solve, dispose: () => model.dispose() };
}

/** Whether an interval keeps the policy: at least k − 2 wide, with something outside 1 to k − 1. @param {Interval} interval @param {number} k */
export function isSafe({ lower, upper }, k) {
  return upper - lower >= k - 2 && (lower < 1 || upper >= k);
}

const valueOf = (/** @type {Terms} */ terms, /** @type {Float64Array} */ point) =>
  terms.reduce((sum, [variable, coefficient]) => sum + coefficient * (point[variable] ?? NaN), 0);

/** A sequence of weights that differ, without chance. @param {number} at @param {number} round */
const weight = (at, round) => (round === 0 ? 1 : 1 + ((at * 7919 + round * 104_729) % 97) / 10);

/**
 * For each target the lowest and the highest whole number that agrees with the system; for one that is seen to be safe, an
 * interval inside that which shows it. `undefined` where the solver was stopped, "contradiction" where nothing agrees.
 *
 * @param {Highs} highs
 * @param {System} system
 * @param {readonly Terms[]} targets
 * @param {number} k
 * @returns {readonly (Interval | undefined)[] | "contradiction"}
 */
export function intervalsOf(highs, system, targets, k) {
  // A target ties its variables together, so that each is asked in one model.
  const ties = targets.map((terms) => ({ terms, lower: -Infinity, upper: Infinity }));
  const components = componentsOf({ bounds: system.bounds, rows: [...system.rows, ...ties] });
  /** @type {Map<number, { variables: number[], rows: Row[], targets: number[] }>} */
  const parts = new Map();
  const partOf = (/** @type {number} */ variable) => {
    const root = components.of(variable);
    const part = parts.get(root) ?? { variables: [], rows: [], targets: [] };
    parts.set(root, part);
    return part;
  };
  system.bounds.forEach((_, variable) => partOf(variable).variables.push(variable));
  for (const row of system.rows) if (row.terms[0]) partOf(row.terms[0][0]).rows.push(row);
  targets.forEach((terms, at) => terms[0] && partOf(terms[0][0]).targets.push(at));
  /** @type {(Interval | undefined)[]} */
  const found = targets.map(() => undefined);
  for (const part of parts.values()) {
    if (part.targets.length === 0) continue;
    const places = new Map(part.variables.map((variable, at) => [variable, at]));
    const local = (/** @type {Terms} */ terms) =>
      terms.map(([variable, coefficient]) => /** @type {const} */ ([places.get(variable) ?? -1, coefficient]));
    const bounds = part.variables.flatMap((variable) => system.bounds[variable] ?? []);
    const model = openModel(
      highs,
      bounds,
      part.rows.map((row) => ({ ...row, terms: local(row.terms) })),
    );
    const asked = part.targets.map((at) => ({
      at,
      terms: local(targets[at] ?? []),
      lower: Infinity,
      upper: -Infinity,
    }));
    /** @param {readonly (typeof asked)[number][]} some @param {"minimize" | "maximize"} sense @param {number} round */
    const push = (some, sense, round) => {
      const costs = new Float64Array(bounds.length);
      some.forEach(({ terms }, at) => {
        for (const [column, coefficient] of terms)
          costs[column] = (costs[column] ?? 0) + coefficient * weight(at, round);
      });
      const point = model.solve(costs, sense);
      if (typeof point === "string") return point;
      for (const each of asked) {
        const value = valueOf(each.terms, point);
        each.lower = Math.min(each.lower, value);
        each.upper = Math.max(each.upper, value);
      }
      return "done";
    };
    const openOf = () => asked.filter((each) => !isSafe(each, k));
    for (let round = 0, idle = 0; openOf().length > 0 && idle < 2; round += 1) {
      const before = openOf().length;
      for (const sense of /** @type {const} */ (["maximize", "minimize"])) {
        if (openOf().length > 0 && push(openOf(), sense, round) === "infeasible") {
          model.dispose();
          return "contradiction";
        }
      }
      idle = openOf().length < before ? 0 : idle + 1;
    }
    const stopped = new Set();
    for (const each of openOf()) {
      if (isSafe(each, k)) continue;
      for (const sense of /** @type {const} */ (["maximize", "minimize"])) {
        if (push([each], sense, 0) === "stopped") stopped.add(each.at);
      }
    }
    for (const { at, lower, upper } of asked) {
      found[at] = stopped.has(at) && !isSafe({ lower, upper }, k) ? undefined : { lower, upper };
    }
    model.dispose();
  }
  return found;
}
