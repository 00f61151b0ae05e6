import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { sensateFocus, tooFew } from "../practice.fixture.js";
import { coursesSentence } from "./course-sentences.js";

describe("coursesSentence", () => {
  it("says how many courses there were and where they stand", () => {
    expect(coursesSentence(english, sensateFocus)).toBe(
      "About 60 courses: 30 completed, 15 stopped early and 15 still going on.",
    );
  });

  it("says a printed 0 and what is held back as that", () => {
    const parts = [
      { code: "completed", count: 1200 },
      { code: "stopped", fewerThan: 5 },
      { code: "ongoing", hidden: true },
    ] as const;
    expect(coursesSentence(english, { courses: { kind: "breakdown", total: 1210, parts } })).toBe(
      "About 1,210 courses: 1,200 completed, fewer than 5 stopped early and a number that is held back still going on.",
    );
    expect(coursesSentence(english, { courses: { kind: "breakdown", total: 15, parts: [] } })).toBe(
      "About 15 courses.",
    );
  });

  it("says that they are not shown", () => {
    expect(coursesSentence(english, { courses: tooFew })).toContain("is not shown, since too few clients");
  });
});

it("says courses in German and French, one and many, and what is held back", () => {
  const parts = [
    { code: "completed", count: 5 },
    { code: "ongoing", hidden: true },
  ] as const;
  const courses = { kind: "breakdown", total: 1, parts } as const;
  expect(coursesSentence(german, { courses })).toBe(
    "Etwa 1 Übungsreihe: 5 abgeschlossen und eine zurückgehaltene Zahl noch laufend.",
  );
  expect(coursesSentence(french, { courses: { ...courses, total: 1200 } })).toBe(
    "Environ 1\u202f200 séries d’exercices (achevées\u00a0: 5 et encore en cours\u00a0: un nombre non communiqué).",
  );
});
