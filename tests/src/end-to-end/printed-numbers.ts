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
 * What kind of number a name stands for: a count of records, a share, a percent, a number of days, one of sessions, days that are computed from
 * printed counts, a setting, or a value on an instrument's scale. Undefined for a name that nobody has thought about yet.
 */
export function kindOf({
  path,
}: PrintedNumber):
  "count" | "threshold" | "share" | "percent" | "days" | "reckoned" | "sessions" | "setting" | "scale" | undefined {
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
  if (["onDays", "onSessions", "means"].includes(within ?? "")) return "reckoned";
  if (name === "sessions") return "sessions";
  if (name === "day") return "days";
  if (name === "value" && within === "clinicalRange") return "scale";
  if (within === "effect") return "scale";
  // The ends of bins of scores, which an instrument fixes.
  if (within === "bins" && (name === "from" || name === "until")) return "scale";
  // What a rule asks for is the same in every report.
  if (within === "method" && name === "percent") return "setting";
  // The same in every report under its policy, and of every type that is written for a version of the contract.
  if (path[0] === "quality" || name === "apiVersion") return "setting";
  if (within === "policy" || path.length === 1) return "setting";
  // How many figures of two periods are compared, and what these are in the unit of each.
  if (within === "comparison" && ["differences", "apart"].includes(name)) return "setting";
  if (path[0] === "comparison" && ["before", "now", "difference"].includes(within ?? "")) return "scale";
  // The class of a p, how many tests there are, and from how many clients a group is compared.
  if (name === "below" || (within === "byGroup" && ["tests", "fewestForComparison"].includes(name))) return "setting";
  const isPosition = within === "median" || within === "lowerQuartile" || within === "upperQuartile";
  const inSessions = path.includes("sessions");
  if (name === "step" && isPosition) return inSessions ? "sessions" : "days";
  if (["lower", "upper", "estimate"].includes(name)) {
    if (isPosition) return inSessions ? "sessions" : "days";
    if (within === "mean" || within === "change" || within === "score" || within === "sd") return "scale";
    return "share";
  }
  return ["step", "range", "threshold", "z"].includes(name) ? "scale" : undefined;
}
