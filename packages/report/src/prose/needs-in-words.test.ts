import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { needsInWords } from "./needs-in-words.js";

it("says what a table holds, with the name under which the practice keeps it", () => {
  expect(needsInWords(english, ["goals"])).toBe("goals (table \u201cgoals\u201d)");
  expect(needsInWords(german, ["interventions", "assignments"])).toBe(
    "Interventionen (Tabelle \u201einterventions\u201c) und Aufgaben (Tabelle \u201eassignments\u201c)",
  );
  expect(needsInWords(french, ["measures"])).toBe("questionnaires remplis (table «\u202fmeasures\u202f»)");
});

it("has words for every table that a question cannot do without", async () => {
  const { questions } = await import("../questions.js");
  const names = [...new Set(questions.flatMap(({ needs }) => needs))];
  expect(names.filter((name) => !needsInWords(english, [name]).includes("("))).toEqual([]);
});

it("names a table that it has no words for", () => {
  expect(needsInWords(english, ["moons"])).toBe("\u201cmoons\u201d");
});
