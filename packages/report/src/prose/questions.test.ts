import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { questionName } from "./questions.js";

it("names a question in the language, and one that it does not know by its code", () => {
  expect([english, german, french].map((language) => questionName(language, "pluginMetrics"))).toEqual([
    "What was practised, and how did it go?",
    "Was wurde geübt, und wie ging es?",
    "Quels exercices ont été pratiqués, et comment cela s’est-il passé\u202f?",
  ]);
  expect(questionName(german, "unheard")).toBe("unheard");
});
