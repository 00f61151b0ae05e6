import type { InterventionType } from "../intervention-type.js";
import { levelsOf } from "../levels.js";
import type { Metric } from "../metric.js";
import { metricLabel } from "../metric-label.js";
import { fault } from "./fault.js";
import type { FindingCode, InterventionFault } from "./fault.js";

interface Shown {
  readonly path: string;
  readonly text: string;
}

const colours = /^(?:red|amber|orange|yellow|green|blue|purple|violet|pink|brown|black|white|gr[ae]y)$/iu;
/** Arrows, the triangles that stand for them, and what is typed in their place. */
const arrows = /[\u2190-\u21FF\u2794-\u27BE\u2B00-\u2B2F\u25B2-\u25C5]|->|=>|<-/u;
const markup = /[<>]|&(?:#\w+|[a-z]+\d*);/iu;
/** `not_done`, `notDone`: how code joins words. */
const code = /\p{L}_\p{L}|\p{Ll}\p{Lu}/u;

/** One word of up to so many capitals is an abbreviation, such as PHQ. */
const longestAbbreviation = 5;

function inCapitals(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, "");
  const abbreviation = !/\s/u.test(text.trim()) && letters.length <= longestAbbreviation;
  return !abbreviation && /\p{Lu}/u.test(letters) && !/\p{Ll}/u.test(letters);
}

const rules: readonly (readonly [FindingCode, (text: string) => boolean])[] = [
  ["label-without-words", (text) => !/[\p{L}\p{N}]/u.test(text)],
  ["label-in-capitals", inCapitals],
  ["label-only-colour", (text) => colours.test(text.trim())],
  ["label-with-arrow", (text) => arrows.test(text)],
  ["label-with-spaces", (text) => /\s{2}|^\s|\s$/u.test(text)],
  ["label-with-markup", (text) => markup.test(text)],
];

function ruleFaults({ path, text }: Shown): readonly InterventionFault[] {
  return rules.filter(([, breaks]) => breaks(text)).map(([found]) => fault(found, path));
}

function repeated(shown: readonly Shown[]): readonly InterventionFault[] {
  const read = ({ text }: Shown): string => text.trim().toLowerCase();
  return shown.flatMap((one, at): readonly InterventionFault[] => {
    const earlier = shown.slice(0, at).find((other) => read(other) === read(one));
    return earlier === undefined ? [] : [fault("label-repeated", one.path, `The other is at ${earlier.path}.`)];
  });
}

/** The values of a metric that a report lists, each with its label. */
function valuesOf(type: InterventionType, metric: Metric): readonly (string | number)[] {
  if (metric.kind === "choices") return levelsOf(type, metric) ?? [];
  return metric.kind === "furthestStep" || metric.kind === "timeAtStep" ? metric.steps : [];
}

function valueFaults(type: InterventionType, name: string, metric: Metric): readonly InterventionFault[] {
  const labels = new Map("labels" in metric ? Object.entries(metric.labels ?? {}) : []);
  const values = valuesOf(type, metric);
  const shown = values.map((value) => ({
    path: `metrics.${name}.labels.${value}`,
    text: labels.get(String(value)) ?? String(value),
  }));
  const asCode = values
    .filter((value) => !labels.has(String(value)) && code.test(String(value)))
    .map((value) => fault("label-is-code", `metrics.${name}.labels.${value}`));
  return [...asCode, ...repeated(shown), ...shown.flatMap(ruleFaults)];
}

/** Whether all that a report shows of a type can be read by everybody, and told apart. */
export function labelFaults(type: InterventionType): readonly InterventionFault[] {
  const metrics = Object.entries(type.metrics);
  const labels = metrics.map(([name, metric]) => ({ path: `metrics.${name}.label`, text: metricLabel(name, metric) }));
  const texts = [
    { path: "display", text: type.display },
    { path: "description", text: type.description },
    ...labels,
    ...metrics.flatMap(([name, { unit }]) =>
      unit === undefined ? [] : [{ path: `metrics.${name}.unit`, text: unit }],
    ),
    ...Object.entries(type.followUps ?? {}).map(([roadblock, { suggestion }]) => ({
      path: `followUps.${roadblock}.suggestion`,
      text: suggestion,
    })),
  ];
  return [
    // A unit may be a symbol alone, as % is.
    ...texts.flatMap((shown) =>
      ruleFaults(shown).filter((found) => !(shown.path.endsWith(".unit") && found.code === "label-without-words")),
    ),
    ...repeated(labels),
    ...metrics.flatMap(([name, metric]) => valueFaults(type, name, metric)),
  ];
}
