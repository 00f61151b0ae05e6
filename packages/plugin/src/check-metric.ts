import type { PluginIssue } from "./issue.js";
import { directions, takes } from "./metric.js";
import type { Metric } from "./metric.js";
import { isObject, listIssues, listed, oneOfIssues, textIssues } from "./shape.js";

type Check = (value: unknown, path: string) => readonly PluginIssue[];

const take: Check = (value, path) => oneOfIssues(value, path, takes);
const takeOfChoices: Check = (value, path) =>
  oneOfIssues(
    value,
    path,
    takes.filter((known) => known !== "mean"),
  );

const texts: Check = (value, path) => entries(value, path, textIssues);
const steps: Check = (value, path) =>
  entries(value, path, (step, at) => (Number.isFinite(step) ? [] : textIssues(step, at)));

function entries(value: unknown, path: string, check: Check): readonly PluginIssue[] {
  const issues = listIssues(value, path);
  if (!Array.isArray(value)) return issues;
  return [...issues, ...value.flatMap((entry, at) => check(entry, `${path}[${at}]`))];
}

/** What each kind needs beyond a label. */
const needs: Readonly<Record<Metric["kind"], Readonly<Record<string, Check>>>> = {
  count: {},
  share: { field: textIssues, take },
  choices: { field: textIssues, levels: texts, take: takeOfChoices },
  average: { field: textIssues, take },
  furthestStep: { field: textIssues, steps },
};

const kinds = Object.keys(needs);

function labelIssues(labels: unknown, path: string, values: unknown): readonly PluginIssue[] {
  if (labels === undefined) return [];
  if (!isObject(labels)) {
    return [{ code: "wrong-type", path, message: "Expected an object from a value to its label." }];
  }
  const known = Array.isArray(values) ? values.map(String) : [];
  return Object.entries(labels).flatMap(([value, label]) =>
    known.includes(value)
      ? textIssues(label, `${path}.${value}`)
      : [{ code: "unknown-value" as const, path: `${path}.${value}`, message: "Expected a value that is listed." }],
  );
}

function isMetricKind(kind: unknown): kind is Metric["kind"] {
  return kinds.some((known) => known === kind);
}

/** Whether one declared metric is complete; what its field holds is for the examples to show. */
export function checkMetric(metric: unknown, path: string): readonly PluginIssue[] {
  if (!isObject(metric)) return [{ code: "wrong-type", path, message: "Expected a metric, an object." }];
  const { kind, label, unit, better, labels } = metric;
  if (!isMetricKind(kind)) {
    return [{ code: "unknown-metric-kind", path: `${path}.kind`, message: `Expected ${listed(kinds)}.` }];
  }
  return [
    ...textIssues(label, `${path}.label`),
    ...(unit === undefined ? [] : textIssues(unit, `${path}.unit`)),
    ...(better === undefined ? [] : oneOfIssues(better, `${path}.better`, directions)),
    ...Object.entries(needs[kind]).flatMap(([field, check]) => check(metric[field], `${path}.${field}`)),
    ...labelIssues(labels, `${path}.labels`, metric["levels"] ?? metric["steps"]),
  ];
}
