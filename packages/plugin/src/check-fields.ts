import { checkMetric } from "./check-metric.js";
import type { InterventionType } from "./intervention-type.js";
import type { PluginIssue } from "./issue.js";
import { isObject, listIssues, oneOfIssues, textIssues } from "./shape.js";
import { nearest } from "./spelling.js";
import { isSchema } from "./validate.js";
import { audiences, physicals, settings, treatmentStages } from "./vocabulary.js";

type Check = (value: unknown, path: string) => readonly PluginIssue[];

function eachOf(check: Check): Check {
  return (value, path) => {
    const issues = listIssues(value, path);
    if (!Array.isArray(value)) return issues;
    return [...issues, ...value.flatMap((entry, at) => check(entry, `${path}[${at}]`))];
  };
}

function oneOf(allowed: readonly string[]): Check {
  return (value, path) => oneOfIssues(value, path, allowed);
}

const beforeTreatment = new Set<unknown>(["intake_call", "evaluation"]);

const stage: Check = (value, path) => {
  const issues = oneOfIssues(value, path, treatmentStages);
  if (!beforeTreatment.has(value)) return issues;
  const why = "No therapy takes place in the intake call or during evaluation (P3.2).";
  return issues.map(({ message }) => ({ code: "stage-not-allowed", path, message: `${why} ${message}` }));
};

const code: Check = (value, path) => {
  if (typeof value !== "string") return textIssues(value, path);
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value)) return [];
  return [
    { code: "not-kebab-case", path, message: 'Expected lower-case words joined by hyphens, as "sensate-focus".' },
  ];
};

const details: Check = (value, path) => {
  if (isSchema(value)) return [];
  return [{ code: "not-a-schema", path, message: "Expected a Standard Schema, for instance from zod or valibot." }];
};

const metrics: Check = (value, path) => {
  if (!isObject(value)) return [{ code: "wrong-type", path, message: "Expected an object from names to metrics." }];
  return Object.entries(value).flatMap(([name, metric]) => checkMetric(metric, `${path}.${name}`));
};

const examples: Check = (value, path) => {
  if (!Array.isArray(value)) return [{ code: "wrong-type", path, message: "Expected a list of details." }];
  return value.length > 0 ? [] : [{ code: "empty", path, message: "Expected at least one example of details." }];
};

const checks: Readonly<Record<Exclude<keyof InterventionType, "apiVersion">, Check>> = {
  code,
  display: textIssues,
  description: textIssues,
  audience: eachOf(oneOf(audiences)),
  setting: eachOf(oneOf(settings)),
  physical: oneOf(physicals),
  stages: eachOf(stage),
  details,
  metrics,
  examples,
};

const names = ["apiVersion", ...Object.keys(checks)];

function unknownField(name: string): PluginIssue {
  const meant = nearest(name, names);
  const hint = meant === undefined ? `The contract has ${names.join(", ")}.` : `Did you mean "${meant}"?`;
  return { code: "unknown-field", path: name, message: `The contract has no field "${name}". ${hint}` };
}

/** Whether every field of the contract is there, has its type and its values, and nothing else is. */
export function checkFields(plugin: Readonly<Record<string, unknown>>): readonly PluginIssue[] {
  return [
    ...Object.keys(plugin)
      .filter((name) => !names.includes(name))
      .map(unknownField),
    ...Object.entries(checks).flatMap(([name, check]): readonly PluginIssue[] =>
      plugin[name] === undefined
        ? [{ code: "missing-field", path: name, message: `Expected the field "${name}".` }]
        : check(plugin[name], name),
    ),
  ];
}
