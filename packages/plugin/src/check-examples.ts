import type { InterventionType } from "./intervention-type.js";
import type { PluginIssue } from "./issue.js";
import type { Metric } from "./metric.js";
import { isObject, listed } from "./shape.js";
import { validate } from "./validate.js";

function metricIssues(name: string, metric: Metric, course: readonly unknown[]): readonly PluginIssue[] {
  if (metric.kind === "count") return [];
  const values = course
    .map((details) => (isObject(details) ? details[metric.field] : undefined))
    .filter((value) => value !== undefined && value !== null);
  const path = `metrics.${name}.field`;
  if (values.length === 0) {
    const message = `No example has the field "${metric.field}": check its spelling, or give an example with it.`;
    return [{ code: "metric-without-example", path, message }];
  }
  const { fits, expected } = expectation(metric);
  if (values.every(fits)) return [];
  return [{ code: "metric-example-mismatch", path, message: `In the examples, expected ${expected} in this field.` }];
}

interface Expectation {
  readonly fits: (value: unknown) => boolean;
  readonly expected: string;
}

function expectation(metric: Exclude<Metric, { kind: "count" }>): Expectation {
  switch (metric.kind) {
    case "share":
      return { fits: (value) => typeof value === "boolean", expected: "true or false" };
    case "average":
      return { fits: Number.isFinite, expected: "a number" };
    case "choices":
      return { fits: (value) => metric.levels.some((level) => level === value), expected: listed(metric.levels) };
    case "furthestStep":
      return { fits: (value) => metric.steps.some((step) => step === value), expected: listed(metric.steps) };
    default: {
      const unreachable: never = metric;
      return unreachable;
    }
  }
}

/** Whether the schema accepts every example, and every metric finds its field, of the right type, in them. */
export function checkExamples(type: InterventionType): readonly PluginIssue[] {
  const course: unknown[] = [];
  const issues: PluginIssue[] = [];
  for (const [at, example] of type.examples.entries()) {
    const validation = validate(type.details, example);
    switch (validation.outcome) {
      case "accepted":
        course.push(validation.value);
        break;
      case "refused":
        // Examples are invented, so the schema's own words may be repeated here.
        for (const { path, words } of validation.refusals) {
          const where = path === "" || path.startsWith("[") ? path : `.${path}`;
          const message = `Expected an example that the details schema accepts. It says: ${words}`;
          issues.push({ code: "details-refused", path: `examples[${at}]${where}`, message });
        }
        break;
      case "broken":
        return [{ code: validation.code, path: "details", message: validation.message }];
      default: {
        const unreachable: never = validation;
        return unreachable;
      }
    }
  }
  if (issues.length > 0) return issues;
  return Object.entries(type.metrics).flatMap(([name, metric]) => metricIssues(name, metric, course));
}
