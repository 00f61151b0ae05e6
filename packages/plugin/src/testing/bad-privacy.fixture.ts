import { choices } from "../metrics.js";
import { isObject } from "../shape.js";
import type { BadPlugin } from "./bad.fixture.js";
import { answer, schemaWith, walking } from "./walking.fixture.js";

const labels = { calm: "Calm", tense: "Tense" };

/** A type with one more text field, whose levels are given. */
function withPlaces(places: readonly string[], levels: readonly string[]): () => object {
  const details = schemaWith((value) => {
    const { place, ...rest } = isObject(value) ? value : {};
    const known = place === undefined || places.some((each) => each === place);
    const said = answer(isObject(value) ? rest : value);
    return known && "value" in said
      ? { value: { ...said.value, ...(place !== undefined && { place }) } }
      : { issues: [{ message: "not accepted" }] };
  });
  const type = {
    ...walking,
    details,
    metrics: { place: choices("place", levels, { label: "Place" }) },
    examples: places.map((place) => ({ minutes: 5, mood: "calm", place })),
  };
  return () => type;
}

const counties = ["Kent", "Essex", "Surrey", "Dorset", "Devon", "Norfolk", "Suffolk", "Rutland"];

export const badPrivacy: readonly BadPlugin[] = [
  {
    name: "learns its levels from what it is asked of",
    plugin: () => {
      const levels = ["calm", "tense"];
      return {
        ...walking,
        details: schemaWith((value) => {
          const mood = isObject(value) ? value["mood"] : undefined;
          if (typeof mood === "string" && !levels.includes(mood)) levels.push(mood);
          return answer(value);
        }),
        metrics: { ...walking.metrics, mood: choices("mood", levels, { label: "Mood", labels }) },
      };
    },
    once: true,
    faults: [
      ["metric-leaks", "metrics.mood", "comes out of a metric as it was written"],
      ["plugin-changes", "", "another one after its schema was asked"],
    ],
  },
  {
    name: "publishes what it has seen as its levels",
    plugin: () => {
      const seen = new Set(["calm", "tense"]);
      const { "~standard": standard } = schemaWith((value) => {
        if (isObject(value) && typeof value["mood"] === "string") seen.add(value["mood"]);
        return answer(value);
      });
      const input = () => ({ properties: { mood: { enum: [...seen] } } });
      return {
        ...walking,
        details: { "~standard": { ...standard, jsonSchema: { input, output: input } } },
        metrics: { ...walking.metrics, mood: choices("mood", { label: "Mood", labels }) },
      };
    },
    once: true,
    faults: [["metric-leaks", "metrics.mood", "A text of the details"]],
  },
  {
    name: "lists telephone numbers as levels",
    plugin: withPlaces(["020 7946 0018"], ["020 7946 0018"]),
    cases: { valid: [], metrics: { place: "020 7946 0018" } },
    faults: [["level-identifies", "metrics.place", "names one person or one day"]],
  },
  {
    name: "lists a day as a level",
    plugin: withPlaces(["2024-03-01"], ["2024-03-01"]),
    cases: { valid: [], metrics: { place: "2024-03-01" } },
    faults: [["level-identifies", "metrics.place", "which no report may show"]],
  },
  {
    name: "lists addresses as levels",
    plugin: withPlaces(["a@example.org"], ["a@example.org"]),
    cases: { valid: [], metrics: { place: "a@example.org" } },
    faults: [["level-identifies", "metrics.place", "which no report may show"]],
  },
  {
    name: "lists the texts of its examples, one each, as levels",
    plugin: withPlaces(counties, counties),
    cases: { valid: [], metrics: { place: "Rutland" } },
    faults: [["level-identifies", "metrics.place", "Each example has a level of its own"]],
  },
  {
    name: "shows levels as code writes them",
    plugin: withPlaces(["at_home", "outOfDoors"], ["at_home", "outOfDoors"]),
    cases: { valid: [], metrics: { place: "outOfDoors" } },
    faults: [
      ["label-is-code", "metrics.place.labels.at_home", "Expected words in `labels`"],
      ["label-is-code", "metrics.place.labels.outOfDoors", "readers are no programmers"],
    ],
  },
];
