import { english } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { timeInStage } from "../sample.fixture.js";
import { exitsTable } from "./exits-table.js";

it("prints no zero for a way out that few may have taken, but a dash, and says what it stands for", () => {
  const html = toHtml(exitsTable(english, timeInStage, "exits-figures"));
  const cells = [...html.matchAll(/<td>([^<]*)<\/td>/gu)].map(([, cell]) => cell);
  expect(cells).toContain("\u2013");
  expect(cells).not.toContain("0%");
  expect(html).toContain("A dash stands for none, or for too few to be told apart.");
});

it("P7.1 has a row for each of the days that are told, and one for the last day of the line", () => {
  const stage = timeInStage.stages.find(({ code }) => code === "evaluation");
  if (!stage) throw new Error("The sample has an evaluation.");
  const day = (of: number, survival: number) => ({ day: of, survival, incidence: { goal_setting: 1 - survival } });
  const told = { ...stage, onDays: [day(30, 0.4)] };
  const html = toHtml(exitsTable(english, { ...timeInStage, stages: [told] }, "exits-figures"));
  const after = [...html.matchAll(/<th scope="row">Evaluation<\/th><td>([^<]*)<\/td><td>([^<]*)/gu)];
  expect(after.map(([, when, onwards]) => [when, onwards])).toEqual([
    ["30 days", "60%"],
    ["7 weeks", "62%"],
  ]);
});
