/** A number of a report's JSON, with the names that lead to it; places in lists are left out. */
export interface PrintedNumber {
  readonly path: readonly string[];
  readonly value: number;
}

/** Every number in a value, in order. */
export function numbersIn(value: unknown, path: readonly string[] = []): readonly PrintedNumber[] {
  if (typeof value === "number") return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((each) => numbersIn(each, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => numbersIn(each, [...path, name]));
}

const counts = ["count", "total", "n", "atRisk", "atRiskAfter", "numerator", "denominator", "clients", "episodes"];
const shares = ["survival", "level", "reliability", "furthest", "atMost", "atLeast"];

/**
 * What kind of number a name stands for: a count of records, a share, a percent, a number of days, days that are computed from
 * printed counts, a setting, or a value on an instrument's scale. Undefined for a name that nobody has thought about yet.
 */
export function kindOf({
  path,
}: PrintedNumber): "count" | "threshold" | "share" | "percent" | "days" | "reckoned" | "setting" | "scale" | undefined {
  const name = path.at(-1) ?? "";
  const within = path.at(-2);
  if (within === "protection") return "setting";
  // The counts with the sums among them: bounds are what the printed form leaves open.
  if (path[0] === "published") return name === "printed" ? "count" : "setting";
  if (within === "percent") return "percent";
  if (counts.includes(name)) return "count";
  if (name === "fewerThan") return "threshold";
  if (shares.includes(name) || within === "incidence") return "share";
  // Days on which every practice is told what became of the stays, and means that are computed from printed counts.
  if (within === "onDays" || within === "means") return "reckoned";
  if (name === "day") return "days";
  if (name === "value" && within === "clinicalRange") return "scale";
  if (within === "effect") return "scale";
  // What a rule asks for is the same in every report.
  if (within === "method" && name === "percent") return "setting";
  if (within === "policy" || path.length === 1) return "setting";
  // How many figures of two periods are compared, and what these are in the unit of each.
  if (within === "comparison" && ["differences", "apart"].includes(name)) return "setting";
  if (path[0] === "comparison" && ["before", "now", "difference"].includes(within ?? "")) return "scale";
  // The class of a p, how many tests there are, and from how many clients a group is compared.
  if (name === "below" || (within === "byGroup" && ["tests", "fewestForComparison"].includes(name))) return "setting";
  const isPosition = within === "median" || within === "lowerQuartile" || within === "upperQuartile";
  if (name === "step" && isPosition) return "days";
  if (["lower", "upper", "estimate"].includes(name)) {
    if (isPosition) return "days";
    if (within === "mean" || within === "change" || within === "score" || within === "sd") return "scale";
    return "share";
  }
  return ["step", "range", "threshold", "z"].includes(name) ? "scale" : undefined;
}
