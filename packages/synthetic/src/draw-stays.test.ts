import { describe, expect, it } from "vitest";
import { isoDate } from "./chance/calendar.js";
import { drawStays } from "./draw-stays.js";
import type { DrawnStay } from "./draw-stays.js";
import { defaultParameters } from "./parameters/default-parameters.js";
import { practice } from "./test-data/practice.js";
import { truth } from "./truth.js";

const text = (day: number | undefined): string => (day === undefined ? "" : isoDate(day));

describe("stays alone", () => {
  it("are those of the practice that is drawn from the same options, in their order", () => {
    const alone = [...drawStays({ episodes: 200, seed: 8 })].map((stay) => ({
      episode_id: stay.episode,
      stage: stay.stage,
      entered_on: text(stay.enteredOn),
      left_on: text(stay.leftOn),
      exit: stay.exit ?? "",
      observed_from: text(stay.observedFrom),
      observed_until: "",
    }));
    expect(alone).toEqual(practice({ episodes: 200, seed: 8 }).stages);
  });
});

/** Kaplan–Meier with delayed entry, and Greenwood's standard error, on day `day`. */
function estimate(stays: readonly DrawnStay[], day: number, cut: number): readonly [number, number] {
  let survival = 1;
  let sum = 0;
  for (let time = 0; time <= day; time += 1) {
    const atRisk = stays.filter(
      (stay) =>
        (stay.observedFrom === undefined || stay.observedFrom - stay.enteredOn < time) &&
        (stay.leftOn ?? cut) - stay.enteredOn >= time,
    ).length;
    const events = stays.filter((stay) => stay.leftOn !== undefined && stay.leftOn - stay.enteredOn === time).length;
    if (events === 0) continue;
    survival *= 1 - events / atRisk;
    sum += events / (atRisk * (atRisk - events));
  }
  return [survival, survival * Math.sqrt(sum)];
}

describe("what the records hold of the stays", () => {
  // A short window, so that many stays are truncated on the left and many are still open.
  const cut = 20_634;
  const stays = [...drawStays({ episodes: 4000, seed: 21, recordsFrom: "2026-01-01" })];
  const middle = truth(defaultParameters).stages.find((stage) => stage.stage === "middle");
  const ofStage = stays.filter((stay) => stay.stage === "middle");

  it.each([60, 120, 170])("estimates the truth on day %i, if delayed entry is respected", (day) => {
    const [survival, error] = estimate(ofStage, day, cut);
    expect(ofStage.filter((stay) => stay.observedFrom !== undefined).length).toBeGreaterThan(500);
    expect(ofStage.filter((stay) => stay.leftOn === undefined).length).toBeGreaterThan(500);
    expect(Math.abs(survival - (middle?.survivalAt[day] ?? 0))).toBeLessThan(3 * error);
  });

  it("misleads, if it is not: stays that began earlier are the longer ones", () => {
    const [survival, error] = estimate(
      ofStage.map((stay) => ({ ...stay, observedFrom: undefined })),
      120,
      cut,
    );
    expect(survival - (middle?.survivalAt[120] ?? 0)).toBeGreaterThan(3 * error);
  });
});
