import type { InterventionType } from "../intervention-type.js";
import { isNumber, isObject, listed } from "../shape.js";
import { nearest } from "../spelling.js";
import type { CourseCase, InterventionCases } from "./cases.js";
import { evaluateMetric } from "./evaluate-metric.js";
import { fault } from "./fault.js";
import type { InterventionFault } from "./fault.js";
import { weeklyCourse } from "./weekly-course.js";

/** Sums of decimals differ in their last digits. */
const tolerance = 1e-9;

function sameValue(one: unknown, other: unknown): boolean {
  if (isNumber(one) && isNumber(other)) return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => sameValue(each, other[at]));
  }
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => sameValue(one[name], other[name]));
}

function written(value: unknown): string {
  return JSON.stringify(value) ?? "undefined";
}

function courseFaults(
  type: InterventionType,
  { course, expected }: CourseCase,
  path: string,
): readonly InterventionFault[] {
  const names = Object.keys(type.metrics);
  return Object.entries(expected).flatMap(([name, value]): readonly InterventionFault[] => {
    const where = `${path}.${name}`;
    if (!names.includes(name)) {
      const meant = nearest(name, names);
      const hint = meant === undefined ? `Expected ${listed(names)}.` : `Did you mean "${meant}"?`;
      return [fault("unknown-metric", where, names.length === 0 ? "" : hint)];
    }
    const found = evaluateMetric(type, name, course);
    if (sameValue(found, value)) return [];
    return [
      fault("metric-value", where, `By hand it is ${written(value)}, and the course comes to ${written(found)}.`),
    ];
  });
}

/** Whether each metric comes to what its author worked out by hand. */
export function metricFaults(
  type: InterventionType,
  { metrics, courses = [] }: InterventionCases,
): readonly InterventionFault[] {
  const checked = [metrics, ...courses.map(({ expected }) => expected)].flatMap((each) => Object.keys(each));
  return [
    ...Object.keys(type.metrics)
      .filter((name) => !checked.includes(name))
      .map((name) => fault("metric-unchecked", `metrics.${name}`)),
    ...courseFaults(type, { course: weeklyCourse(type.examples), expected: metrics }, "metrics"),
    ...courses.flatMap((each, at) => courseFaults(type, each, `courses[${at}]`)),
  ];
}
