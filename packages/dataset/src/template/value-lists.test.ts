import { defineStageModel, sixStages } from "@rapport/domain/vocabulary";
import { expect, it } from "vitest";
import { typeWith } from "../checks/types/types.fixture.js";
import { checkDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";
import { tables } from "../tables/tables.js";
import { valueLists } from "./value-lists.js";

const plugins = [typeWith(), typeWith({ code: "walks", display: "Walks" })];
const lists = valueLists(tables, { stageModel: sixStages, plugins });

function codesOf(column: string, from = lists): readonly string[] {
  return from.find((list) => `${list.table}.${list.column}` === column)?.values.map(({ code }) => code) ?? [];
}

it("has every column that holds codes, and yes or no", () => {
  const expected = tables.flatMap(({ name, columns }) =>
    Object.entries(columns).flatMap(([column, { cell }]) =>
      ["code", "codes", "yesno"].includes(cell.type) ? [`${name}.${column}`] : [],
    ),
  );
  expect(lists.map(({ table, column }) => `${table}.${column}`)).toEqual(expect.arrayContaining(expected));
  expect(codesOf("sessions.booster")).toEqual(["yes", "no"]);
});

it("has the stages of the practice's own model", () => {
  const { value: model } = defineStageModel({
    code: "two",
    display: "Two",
    stages: [
      { code: "talk", display: "Talk", treatment: false, next: ["work"] },
      { code: "work", display: "Work", treatment: true, next: [] },
    ],
  });
  const own = valueLists(tables, { stageModel: model ?? sixStages, plugins });
  expect(codesOf("stages.stage", own)).toEqual(["talk", "work"]);
  expect(codesOf("stages.exit", own)).toEqual(["talk", "work", ...codesOf("episodes.closure")]);
});

it("has the intervention types in use, and none where none are known", () => {
  for (const column of ["interventions.type", "plan_revisions.intervention_types"]) {
    expect(codesOf(column)).toEqual(["journal", "walks"]);
    expect(codesOf(column, valueLists(tables, { stageModel: sixStages, plugins: [] }))).toEqual([]);
  }
});

it("has instruments of which every one is read without a finding", async () => {
  const codes = codesOf("measures.instrument");
  expect(codes).toEqual(expect.arrayContaining(["phq-9", "fsfi", "iief-5"]));
  // 0 may lie outside an instrument's range; whether its code is known is what is asked.
  const measures = codes.map((instrument) => ({ episode_id: "e1", instrument, taken_on: "2026-01-07", items: "[]" }));
  const findings = await checkDataset({ ...practice, measures });
  expect(findings.filter(({ code }) => code === "unknown-code")).toEqual([]);
});
