import type { InterventionType } from "./intervention-type.js";
import type { PluginIssue } from "./issue.js";
import { fieldNeeds } from "./field-needs.js";
import type { Metric } from "./metric.js";
import { levelsOf } from "./levels.js";
import { isObject, listed } from "./shape.js";
import { sameData } from "./same-data.js";
import { validate } from "./validate.js";

/** The levels that a metric leaves to the schema, and labels for levels that are none. */
function levelIssues(type: InterventionType, name: string, metric: Metric): readonly PluginIssue[] {
  if (metric.kind !== "choices" || metric.levels !== undefined) return [];
  const levels = levelsOf(type, metric);
  const path = `metrics.${name}`;
  if (levels === undefined) {
    const message = `The schema publishes no levels of "${metric.field}". Give them: choices("${metric.field}", [...]).`;
    return [{ code: "levels-unknown", path: `${path}.levels`, message }];
  }
  return Object.keys(metric.labels ?? {})
    .filter((level) => !levels.includes(level))
    .map((level) => ({
      code: "unknown-value",
      path: `${path}.labels.${level}`,
      message: `Expected a label for ${listed(levels)}.`,
    }));
}

function metricIssues(type: InterventionType, name: string, metric: Metric): readonly PluginIssue[] {
  const unknown = levelIssues(type, name, metric);
  if (unknown.length > 0) return unknown;
  return fieldNeeds(type, metric).flatMap(({ field, fits, expected }): readonly PluginIssue[] => {
    const values = type.examples
      .map((details) => (isObject(details) && Object.hasOwn(details, field) ? details[field] : undefined))
      .filter((value) => value !== undefined && value !== null);
    const path = `metrics.${name}.field`;
    if (values.length === 0) {
      const message = `No example has the field "${field}": check its spelling, or give an example with it.`;
      return [{ code: "metric-without-example", path, message }];
    }
    if (values.every(fits)) return [];
    return [{ code: "metric-example-mismatch", path, message: `In the examples, expected ${expected} in this field.` }];
  });
}

function agreementIssues({ waitsFor = [], examples }: InterventionType): readonly PluginIssue[] {
  return waitsFor.flatMap((wait, at): readonly PluginIssue[] => {
    if (wait.kind !== "agreement") return [];
    const known = examples.some((example) => isObject(example) && typeof example[wait.field] === "boolean");
    const message = `No example has "${wait.field}" as true or false.`;
    return known ? [] : [{ code: "metric-without-example", path: `waitsFor[${at}].field`, message }];
  });
}

/** As a record's JSON gives it to the schema: a copy, so that a schema that writes into it spoils no example. */
function asRecorded(example: unknown): unknown {
  try {
    const written = JSON.stringify(example);
    return written === undefined ? example : JSON.parse(written);
  } catch {
    // What is no JSON, such as a loop, is for the schema to refuse.
    return example;
  }
}

/** Whether the schema accepts every example, and every metric finds its field, of the right type, in them. */
export function checkExamples(type: InterventionType): readonly PluginIssue[] {
  const issues: PluginIssue[] = [];
  for (const [at, example] of type.examples.entries()) {
    const validation = validate(type.details, asRecorded(example));
    switch (validation.outcome) {
      case "accepted":
        if (!sameData(example, validation.value)) {
          const message = "Expected a schema that checks details and changes nothing: no defaults, no coercion.";
          issues.push({ code: "schema-changes-details", path: `examples[${at}]`, message });
        }
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
  return [
    ...Object.entries(type.metrics).flatMap(([name, metric]) => metricIssues(type, name, metric)),
    ...agreementIssues(type),
  ];
}
