import { checkCondition } from "./check-condition.js";
import { eachOf, line, maybe, oneOf } from "./check.js";
import type { Check } from "./check.js";
import type { PluginIssue } from "./issue.js";
import { directions, takes } from "./metric.js";
import type { Metric } from "./metric.js";
import { isObject, lineIssues, listed, nameIssues, textIssues } from "./shape.js";

/** The most that a scale can span: what is wider may be a number that names somebody, as a telephone number does. */
const widestRange = 10_000;
/** More levels than a reader can compare are identifiers in disguise. */
const mostLevels = 30;
const longestLabel = 120;
const longestLevel = 60;

const range: Check = (value, path) => {
  const [least, most, ...rest] = Array.isArray(value) ? value.map((end) => (typeof end === "number" ? end : NaN)) : [];
  const ordered = least !== undefined && most !== undefined && rest.length === 0 && least < most;
  if (ordered && most - least <= widestRange) return [];
  const message = `Expected the least and the most of the scale, as [0, 10], at most ${widestRange} apart.`;
  return [{ code: "not-a-range", path, message }];
};

const fewEnough =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) && value.length > mostLevels
      ? [{ code: "too-many-levels", path, message: `Expected at most ${mostLevels}.` }]
      : check(value, path);

const levels = fewEnough(eachOf(line(longestLevel)));
const steps = fewEnough(eachOf((step, path) => (Number.isFinite(step) ? [] : lineIssues(step, path, longestLevel))));
const take = oneOf(takes);
const takeOfChoices = oneOf(takes.filter((known) => known !== "mean"));

/** What each kind has beyond what all have. */
const parts: Readonly<Record<Metric["kind"], Readonly<Record<string, Check>>>> = {
  count: {},
  share: { field: textIssues, take },
  shareWhere: { when: checkCondition, take },
  choices: { field: textIssues, levels: maybe(levels), take: takeOfChoices, labels: () => [] },
  average: { field: textIssues, take, range, when: maybe(checkCondition) },
  change: { field: textIssues, range, when: maybe(checkCondition) },
  furthestStep: { field: textIssues, steps, labels: () => [] },
  timeAtStep: { field: textIssues, steps, labels: () => [] },
  dose: { minutes: maybe(textIssues) },
  adherence: {},
  timeToFirst: { when: maybe(checkCondition) },
  milestoneClock: { when: checkCondition },
};

const shared: Readonly<Record<string, Check>> = {
  label: maybe(line(longestLabel)),
  unit: maybe(line(longestLevel)),
  better: maybe(oneOf(directions)),
};

const kinds = Object.keys(parts);

/** Labels name listed values; where the levels are left to the schema, they are compared once it is asked. */
function labelIssues(labels: unknown, path: string, values: unknown): readonly PluginIssue[] {
  if (labels === undefined) return [];
  if (!isObject(labels)) {
    return [{ code: "wrong-type", path, message: "Expected an object from a value to its label." }];
  }
  const known = Array.isArray(values) ? values.map(String) : undefined;
  return Object.entries(labels).flatMap(([value, label]) =>
    known === undefined || known.includes(value)
      ? lineIssues(label, `${path}.${value}`, longestLabel)
      : [{ code: "unknown-value" as const, path: `${path}.${value}`, message: "Expected a value that is listed." }],
  );
}

function isMetricKind(kind: unknown): kind is Metric["kind"] {
  return kinds.some((known) => known === kind);
}

/** Whether one declared metric is complete; what its field holds is for the examples to show. */
export function checkMetric(metric: unknown, path: string): readonly PluginIssue[] {
  if (!isObject(metric)) return [{ code: "wrong-type", path, message: "Expected a metric, an object." }];
  const { kind, labels } = metric;
  if (!isMetricKind(kind)) {
    return [{ code: "unknown-metric-kind", path: `${path}.kind`, message: `Expected ${listed(kinds)}.` }];
  }
  const checks = { ...shared, ...parts[kind] };
  return [
    ...nameIssues(metric, path, ["kind", ...Object.keys(checks)]),
    ...Object.entries(checks).flatMap(([name, check]) => check(metric[name], `${path}.${name}`)),
    ...labelIssues(labels, `${path}.labels`, metric["levels"] ?? metric["steps"]),
  ];
}
