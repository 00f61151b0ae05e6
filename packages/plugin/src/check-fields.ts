import { eachOf, line, maybe, oneOf } from "./check.js";
import type { Check } from "./check.js";
import { checkMetric } from "./check-metric.js";
import { checkFollowUps, checkWaits } from "./check-waits.js";
import type { InterventionType } from "./intervention-type.js";
import type { PluginIssue } from "./issue.js";
import { isObject, nameIssues, oneOfIssues, textIssues } from "./shape.js";
import { isSchema } from "./validate.js";
import { audiences, physicals, settings, treatmentStages } from "./vocabulary.js";

const longestDisplay = 60;
const longestDescription = 300;
const longestSource = 400;

const metricName = /^(?!constructor$|prototype$)[a-z][A-Za-z0-9]{0,59}$/;

const beforeTreatment = new Set<unknown>(["intake_call", "evaluation"]);

const stage: Check = (value, path) => {
  const issues = oneOfIssues(value, path, treatmentStages);
  if (!beforeTreatment.has(value)) return issues;
  const why = "No therapy takes place in the intake call or during evaluation (P3.2).";
  return issues.map(({ message }) => ({ code: "stage-not-allowed", path, message: `${why} ${message}` }));
};

const code: Check = (value, path) => {
  if (typeof value !== "string") return textIssues(value, path);
  if (value.length <= longestDisplay && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value)) return [];
  return [
    {
      code: "not-kebab-case",
      path,
      message: 'Expected lower-case words joined by hyphens, as "sensate-focus", up to 60 characters.',
    },
  ];
};

const details: Check = (value, path) => {
  if (isSchema(value)) return [];
  return [{ code: "not-a-schema", path, message: "Expected a Standard Schema, for instance from zod or valibot." }];
};

const metrics: Check = (value, path) => {
  if (!isObject(value)) return [{ code: "wrong-type", path, message: "Expected an object from names to metrics." }];
  return Object.entries(value).flatMap(([name, metric]) => [
    ...(metricName.test(name)
      ? []
      : [{ code: "not-a-name" as const, path, message: 'Expected names of letters and digits, as "lastAnxiety".' }]),
    ...checkMetric(metric, `${path}.${name}`),
  ]);
};

const examples: Check = (value, path) => {
  if (!Array.isArray(value)) return [{ code: "wrong-type", path, message: "Expected a list of details." }];
  return value.length > 0 ? [] : [{ code: "empty", path, message: "Expected at least one example of details." }];
};

const checks: Readonly<Record<Exclude<keyof InterventionType, "apiVersion">, Check>> = {
  code,
  display: line(longestDisplay),
  description: line(longestDescription),
  audience: eachOf(oneOf(audiences)),
  setting: eachOf(oneOf(settings)),
  physical: oneOf(physicals),
  stages: eachOf(stage),
  details,
  metrics,
  waitsFor: maybe(checkWaits),
  followUps: maybe(checkFollowUps),
  sources: maybe(eachOf(line(longestSource))),
  examples,
};

const optional = ["waitsFor", "followUps", "sources"];

const names = ["apiVersion", ...Object.keys(checks)];

/** Whether every field of the contract is there, has its type and its values, and nothing else is. */
export function checkFields(plugin: Readonly<Record<string, unknown>>): readonly PluginIssue[] {
  return [
    ...nameIssues(plugin, "", names),
    ...Object.entries(checks).flatMap(([name, check]): readonly PluginIssue[] =>
      plugin[name] === undefined && !optional.includes(name)
        ? [{ code: "missing-field", path: name, message: `Expected the field "${name}".` }]
        : check(plugin[name], name),
    ),
  ];
}
