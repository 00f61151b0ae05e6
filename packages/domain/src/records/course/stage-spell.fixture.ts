import type { Examples } from "../checking/examples.fixture.js";
import type { StageSpell } from "./stage-spell.js";

const minimal: StageSpell = { episodeId: "e-1", stage: "middle", enteredOn: "2026-02-01" };

export const stageSpellExamples: Examples<StageSpell> = {
  full: {
    ...minimal,
    leftOn: "2026-05-01",
    exit: "reaching_goals",
    observedFrom: "2026-03-01",
    observedUntil: "2026-05-01",
  },
  minimal,
  others: [
    { ...minimal, leftOn: "2026-02-01", exit: "moved" },
    { ...minimal, observedUntil: "2026-02-01" },
    { ...minimal, observedFrom: "2026-03-01", observedUntil: "2026-03-31", exit: "censored" },
  ],
  broken: [
    {
      says: "P3.9 a stage is not left before it is entered",
      value: { ...minimal, leftOn: "2026-01-31", exit: "moved" },
      issue: { code: "out-of-order", path: "leftOn", rule: "P3.9" },
    },
    {
      says: "P3.9 a stage that was left has an exit",
      value: { ...minimal, leftOn: "2026-05-01" },
      issue: { code: "incomplete", path: "exit", rule: "P3.9" },
    },
    {
      says: "P3.9 a stage that lasts has no exit",
      value: { ...minimal, exit: "moved" },
      issue: { code: "incomplete", path: "exit", rule: "P3.9" },
    },
    {
      says: "P7.1 a stay is not observed before it begins",
      value: { ...minimal, observedFrom: "2026-01-31" },
      issue: { code: "out-of-order", path: "observedFrom", rule: "P7.1" },
    },
    {
      says: "P7.1 a stay does not end before it is observed",
      value: { ...minimal, observedFrom: "2026-03-01", leftOn: "2026-02-28", exit: "moved" },
      issue: { code: "out-of-order", path: "leftOn", rule: "P7.1" },
    },
    {
      says: "P7.1 a stay is not seen open before it begins",
      value: { ...minimal, observedUntil: "2026-01-31" },
      issue: { code: "out-of-order", path: "observedUntil", rule: "P7.1" },
    },
    {
      says: "P7.1 a censored stay was seen open until a day",
      value: { ...minimal, exit: "censored" },
      issue: { code: "incomplete", path: "observedUntil", rule: "P7.1" },
    },
    {
      says: "P7.1 a censored stay was not left",
      value: { ...minimal, leftOn: "2026-03-01", exit: "censored" },
      issue: { code: "incomplete", path: "exit", rule: "P3.9" },
    },
    {
      says: "P7.1 a stay that was left was not seen open until another day",
      value: { ...minimal, leftOn: "2026-03-01", exit: "moved", observedUntil: "2026-04-01" },
      issue: { code: "out-of-order", path: "observedUntil", rule: "P7.1" },
    },
  ],
};
