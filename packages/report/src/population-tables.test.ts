import { expect, it } from "vitest";
import { populationTables } from "./population-tables.js";

it("names tables and their parts in words, and merged parts by their class", () => {
  const tables = populationTables({
    byKind: {
      kind: "breakdown",
      total: 60,
      parts: [
        { code: "individual", count: 35 },
        { code: "couple", count: 25 },
        { code: "other", fewerThan: 5 },
      ],
    },
    byConcern: {
      kind: "breakdown",
      total: 65,
      parts: [
        { code: "sexual_function", display: "Sexual function", of: ["desire", "pain"], count: 40 },
        { code: "body_image", count: 25 },
        { code: "none", fewerThan: 5 },
      ],
    },
    byAgeBand: { kind: "withheld", reason: "too-few" },
  });
  expect(tables.map(({ code, label, labels }) => [code, label, labels])).toEqual([
    ["byKind", "Clients by kind", { individual: "One person", couple: "Couple", other: "Another relationship unit" }],
    [
      "byConcern",
      "Episodes by first concern",
      { sexual_function: "Sexual function", body_image: "Body image", none: "No concern recorded" },
    ],
    ["byAgeBand", "People by age", {}],
  ]);
});

it("names neighbouring ages that were merged by the first and the last of them", () => {
  const [ages] = populationTables({
    byAgeBand: {
      kind: "breakdown",
      total: 80,
      parts: [
        { code: "a", of: ["18-24", "25-34", "35-44"], count: 40 },
        { code: "45-54", count: 20 },
        { code: "65_and_over", count: 20 },
        { code: "unknown", fewerThan: 5 },
      ],
    },
  });
  expect(Object.values(ages?.labels ?? {})).toEqual([
    "18\u201324 to 35\u201344",
    "45\u201354",
    "65 and over",
    "Age not known",
  ]);
});
