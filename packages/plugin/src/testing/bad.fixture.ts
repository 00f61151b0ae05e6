import { average, choices, count } from "../metrics.js";
import type { InterventionCases } from "./cases.js";
import type { InterventionFault } from "./fault.js";
import { walking } from "./walking.fixture.js";

/** A plug-in with one fault, and what the kit says of it. */
export interface BadPlugin {
  readonly name: string;
  readonly plugin: () => unknown;
  /** What differs from the cases of the sound type. */
  readonly cases?: Partial<InterventionCases>;
  /** Each with its code, its path and words of its message. */
  readonly faults: readonly (readonly [InterventionFault["code"], string, string])[];
  /** Not a factory: one type, made once. */
  readonly once?: true;
}

const withChanges =
  (changes: object): (() => object) =>
  () => ({ ...walking, ...changes });
const withMetrics =
  (metrics: object): (() => object) =>
  () => ({ ...walking, metrics: { ...walking.metrics, ...metrics } });
const labelled = (label: string): (() => object) => withMetrics({ walks: count({ label }) });

export const badPlugins: readonly BadPlugin[] = [
  {
    name: "puts partnered activity in the room",
    plugin: withChanges({ setting: ["room"], physical: "partnered" }),
    faults: [["not-in-the-room", "setting", "never in the room (P1.5)"]],
  },
  {
    name: "puts genital activity in the room",
    plugin: withChanges({ setting: ["home", "room"], physical: "genital" }),
    faults: [["not-in-the-room", "setting", "never in the room (P1.5)"]],
  },
  {
    name: "is delivered during evaluation",
    plugin: withChanges({ stages: ["evaluation"] }),
    faults: [
      ["stage-not-allowed", "stages[0]", "No therapy takes place in the intake call or during evaluation (P3.2)"],
    ],
  },
  {
    name: "is for another version of the contract",
    plugin: withChanges({ apiVersion: 2 }),
    faults: [["unknown-api-version", "apiVersion", '"Quiet walk" asks for contract version 2']],
  },
  {
    name: "misspells the field of a metric",
    plugin: withMetrics({ minutes: average("minuets") }),
    faults: [["metric-without-example", "metrics.minutes.field", "check its spelling"]],
  },
  {
    name: "has a scale that a telephone number fits in",
    plugin: withMetrics({ minutes: average("minutes", { range: [0, 999_999] }) }),
    faults: [["not-a-range", "metrics.minutes.range", "at most 10000 apart"]],
  },
  {
    name: "has more levels than a reader can compare",
    plugin: withMetrics({
      mood: choices(
        "mood",
        Array.from({ length: 31 }, (_, at) => `level ${at}`),
      ),
    }),
    faults: [["too-many-levels", "metrics.mood.levels", "Expected at most 30."]],
  },
  {
    name: "has a label that a spreadsheet would calculate",
    plugin: labelled("=1+1"),
    faults: [["not-a-line", "metrics.walks.label", "a spreadsheet would calculate it"]],
  },
  {
    name: "is nothing",
    plugin: () => undefined,
    faults: [["not-an-object", "", "as defineIntervention returns it"]],
  },
  {
    name: "cannot be made",
    plugin: () => {
      throw new Error("broken");
    },
    faults: [["failing-plugin", "", "It throws while it is looked at."]],
  },
  {
    name: "computes a label",
    plugin: () => ({
      ...walking,
      get display() {
        return "Quiet walk";
      },
      followUps: {
        get pain() {
          return { kind: "support", suggestion: "Walk less." };
        },
      },
    }),
    once: true,
    faults: [["not-plain-data", "display", "no functions, getters or classes"]],
  },
  {
    name: "has an example with a date",
    plugin: withChanges({ examples: [{ minutes: 1, mood: "calm", on: new Date(0) }] }),
    faults: [["not-plain-data", "examples[0].on", "Expected plain data, as JSON has it"]],
  },
  {
    name: "has a metric with code",
    plugin: withMetrics({ walks: { ...count(), compute: () => 3 } }),
    faults: [["not-plain-data", "metrics.walks.compute", "no functions, getters or classes"]],
  },
  {
    name: "is another one each time",
    plugin: () => {
      let made = 0;
      return () => {
        made += 1;
        return { ...walking, display: `Quiet walk ${made}` };
      };
    },
    once: true,
    faults: [["factory-differs", "", "the same type from each call"]],
  },
  {
    name: "refuses what its author calls valid",
    plugin: () => walking,
    cases: { valid: [{ minutes: 601, mood: "calm" }] },
    faults: [["valid-refused", "valid[0]", "said to be valid"]],
  },
  {
    name: "accepts what its author calls invalid",
    plugin: () => walking,
    cases: { invalid: [{ minutes: 600, mood: "calm" }] },
    faults: [["invalid-accepted", "invalid[0]", "said to be invalid"]],
  },
  {
    name: "is tested with nothing invalid",
    plugin: () => walking,
    cases: { invalid: [] },
    faults: [["nothing-invalid", "invalid", "at least one example"]],
  },
  {
    name: "comes to another value than by hand",
    plugin: () => walking,
    cases: { metrics: { walks: 2, minutes: 15, mood: "calm", together: 1 } },
    faults: [["metric-value", "metrics.minutes", "By hand it is 15, and the course comes to 20."]],
  },
  {
    name: "comes to another value in a course of its own",
    plugin: () => walking,
    cases: { courses: [{ course: { entries: [], lasts: 7 }, expected: { walks: 1, together: undefined } }] },
    faults: [["metric-value", "courses[0].walks", "By hand it is 1, and the course comes to 0."]],
  },
  {
    name: "has a metric that nobody worked out",
    plugin: () => walking,
    cases: { metrics: { walks: 2, minutes: 20, mood: "calm" } },
    faults: [["metric-unchecked", "metrics.together", "worked out by hand"]],
  },
  {
    name: "is tested for a metric that it does not have",
    plugin: () => walking,
    cases: { metrics: { walks: 2, minutes: 20, mood: "calm", together: 1, minuts: 20 } },
    faults: [["unknown-metric", "metrics.minuts", 'Did you mean "minutes"?']],
  },
  {
    name: "has two metrics with one label",
    plugin: labelled("walked together"),
    faults: [["label-repeated", "metrics.together.label", "The other is at metrics.walks.label."]],
  },
  {
    name: "has two levels with one label",
    plugin: withMetrics({ mood: choices("mood", ["calm", "tense"], { labels: { calm: "Good", tense: "good" } }) }),
    faults: [["label-repeated", "metrics.mood.labels.tense", "no reader can tell them apart"]],
  },
  {
    name: "has a label of emoji",
    plugin: labelled("🚶🚶"),
    faults: [["label-without-words", "metrics.walks.label", "symbols and emoji alone"]],
  },
  {
    name: "shouts",
    plugin: withChanges({ display: "QUIET WALK" }),
    faults: [["label-in-capitals", "display", "Expected small letters too"]],
  },
  {
    name: "says with a colour what it means",
    plugin: withMetrics({ mood: choices("mood", ["calm", "tense"], { labels: { calm: "Green", tense: "Tense" } }) }),
    faults: [["label-only-colour", "metrics.mood.labels.calm", "a colour alone"]],
  },
  {
    name: "shows a direction as an arrow",
    plugin: labelled("Walks ↑"),
    faults: [["label-with-arrow", "metrics.walks.label", "the direction in words"]],
  },
  {
    name: "has two spaces in a label",
    plugin: labelled("Walks  taken"),
    faults: [["label-with-spaces", "metrics.walks.label", "Expected single spaces"]],
  },
  {
    name: "has HTML in a label",
    plugin: labelled("<b>Walks</b>"),
    faults: [["label-with-markup", "metrics.walks.label", "it would be shown as code"]],
  },
  {
    name: "has an HTML entity in a suggestion",
    plugin: withChanges({ followUps: { time: { kind: "support", suggestion: "Walk &amp; rest." } } }),
    faults: [["label-with-markup", "followUps.time.suggestion", "HTML entity"]],
  },
];
