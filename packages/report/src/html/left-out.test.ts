import { english, french, german } from "@rapport/language";
import type { Language } from "@rapport/language";
import type { FigureGroup, FiguresQuestion } from "@rapport/analysis";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { groupOf, meanUnderCode, rateUnderCode, resultOf, sharesUnder } from "../figures/figures.fixture.js";
import { leftOut } from "./left-out.js";

const saidOf = (language: Language, question: FiguresQuestion, ...groups: readonly FigureGroup[]) =>
  leftOut(language, resultOf(question, ...groups)).map((element) => toHtml(element).replaceAll(/<[^>]*>/gu, ""));

const completed = rateUnderCode("completed", 10, 25, 40);
const engaged = ["homework-high", "attendance-high"].map((code) => groupOf(code, code, completed));

describe("what a question leaves out", () => {
  it("P7.5 motivation is named with the ratings that it would need, and not where it is withheld", () => {
    expect(saidOf(english, "commitment", ...engaged)).toEqual([
      "Motivation: left out; it would need ratings of motivation at the start (table \u201chistory\u201d).",
    ]);
    expect(saidOf(german, "commitment", ...engaged)).toEqual([
      "Motivation: nicht enthalten; dafür wären nötig: Einschätzungen der Motivation zu Beginn (Tabelle \u201ehistory\u201c).",
    ]);
    const motivation = [{ code: "motivation-low", label: "" }];
    expect(leftOut(english, { ...resultOf("commitment", ...engaged), withheld: motivation })).toEqual([]);
  });

  it("P7.4 the dose of types and how helpful they were would need assignments", () => {
    const all = groupOf("all", "All", sharesUnder("typesPerEpisode", { "0": ["None", 25] }));
    const talking = groupOf("type:a", "Talking", rateUnderCode("uptake", 110, 285, 39));
    expect(saidOf(english, "interventionUse", all, talking)).toEqual([
      "Its assignments in an episode and How helpful its homework was (0 to 10): left out; it would need assignments (table \u201cassignments\u201d).",
    ]);
    expect(saidOf(english, "interventionUse", all)).toEqual([]);
    const dose = sharesUnder("dose", { "0": ["None", 25] });
    expect(saidOf(english, "interventionUse", all, { ...talking, figures: [dose] })).toEqual([]);
  });

  it.each([
    ["goalProgress", "gboRated"],
    ["access", "perEpisode"],
    ["afterTermination", "boosters"],
  ] as const)("%s names what it would need where %s was not asked, and nothing where it was", (question, figure) => {
    expect(saidOf(french, question, groupOf("all", "All", meanUnderCode("x", [1])))).toHaveLength(1);
    expect(saidOf(french, question, groupOf("all", "All", sharesUnder(figure, { a: ["A", 5] })))).toEqual([]);
  });

  it("is nothing where nobody is counted", () => {
    expect(saidOf(english, "commitment")).toEqual([]);
  });
});
