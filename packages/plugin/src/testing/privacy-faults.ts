import type { InterventionType } from "../intervention-type.js";
import { levelsOf } from "../levels.js";
import type { Metric } from "../metric.js";
import { isObject } from "../shape.js";
import { ask } from "./ask.js";
import { evaluateMetric } from "./evaluate-metric.js";
import { fault } from "./fault.js";
import type { InterventionFault } from "./fault.js";
import { unknownField } from "./inputs.js";
import { weeklyCourse } from "./weekly-course.js";

/** Occurs in no plug-in, and looks like what must never come out: a name, a number, a place. */
const canary = "Quirrel Vandermolen-40918, Nine Elms";

/**
 * Whether a metric can carry a free text into a report.
 *
 * Puts the canary into each text field in turn, and into one that nobody asked for, shows the schema the details as a host
 * does, and looks for the canary in what each metric makes of them: a type can have learnt its levels from what it saw.
 */
export function leakFaults(type: InterventionType): readonly InterventionFault[] {
  const planted = type.examples.flatMap((example, at) => {
    if (!isObject(example)) return [];
    const texts = Object.keys(example).filter((name) => typeof example[name] === "string");
    return [...texts, unknownField].map((name) => type.examples.with(at, { ...example, [name]: canary }));
  });
  for (const examples of planted) for (const details of examples) ask(type.details, () => ({ ...Object(details) }));
  return Object.keys(type.metrics)
    .filter((name) =>
      planted.some((examples) => {
        const value = evaluateMetric(type, name, weeklyCourse(examples));
        return (JSON.stringify(value) ?? "").includes(canary);
      }),
    )
    .map((name) => fault("metric-leaks", `metrics.${name}`));
}

/** What names one person or one day: an address, a long number, a date, an identifier made by a machine. */
const identifying = /@|:\/\/|\d(?:[ ./-]?\d){4,}|[0-9a-f]{8}-[0-9a-f]{4}-/iu;

/** So many levels that are the texts of the examples, one each, and no others, were copied from records. */
const manyOwnLevels = 8;

function levelsIn(type: InterventionType, metric: Metric): readonly string[] {
  if (metric.kind === "choices") return levelsOf(type, metric) ?? [];
  const steps = metric.kind === "furthestStep" || metric.kind === "timeAtStep" ? metric.steps : [];
  return steps.map(String);
}

/** Whether a level or a step is an identifier, and none that a report may list. */
export function levelFaults(type: InterventionType): readonly InterventionFault[] {
  return Object.entries(type.metrics).flatMap(([name, metric]): readonly InterventionFault[] => {
    const levels = levelsIn(type, metric);
    if (levels.some((level) => identifying.test(level))) return [fault("level-identifies", `metrics.${name}`)];
    if (metric.kind !== "choices" || levels.length < manyOwnLevels) return [];
    const texts = type.examples.map((example) => (isObject(example) ? example[metric.field] : undefined));
    const own = texts.length === levels.length && levels.every((level) => texts.includes(level));
    const why = "Each example has a level of its own, and there are no others.";
    return own ? [fault("level-identifies", `metrics.${name}`, why)] : [];
  });
}
