// Estimates against the truth: 500 invented practices are drawn from known distributions, with open stays and stays that
// began before the records. An interval of 95 % has to hold the truth in about 95 % of them: the standard error of a share
// of 500 is 1 point, and 4 points are allowed for chance and for small samples.
import { cumulativeIncidence, kaplanMeier, survivalQuantile } from "@rapport/statistics";
import { defaultParameters, drawStays, truth } from "@rapport/synthetic";
import type { DrawnStay, StageTruth } from "@rapport/synthetic";
import { describe, expect, it } from "vitest";

const practices = 500;
const episodes = 200;
const asOf = Date.UTC(2026, 5, 30) / 86_400_000;
const stages = truth(defaultParameters).stages;

/** Stays on the clock of their stage: under observation from `entry`, for `time` days, ended by `cause` or still open. */
function samplesOf(stays: readonly DrawnStay[]) {
  const clocked = stays
    .map((stay) => ({
      entry: stay.observedFrom === undefined ? 0 : stay.observedFrom - stay.enteredOn,
      time: (stay.leftOn ?? asOf) - stay.enteredOn,
      cause: stay.exit ?? null,
    }))
    .filter(({ entry, time }) => entry === 0 || entry < time);
  return {
    entry: clocked.map(({ entry }) => entry),
    time: clocked.map(({ time }) => time),
    cause: clocked.map(({ cause }) => cause),
  };
}

interface Interval {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

const holds = ({ lower, upper }: Interval, value: number) =>
  lower !== undefined && lower <= value + 1e-9 && (upper === undefined || upper >= value - 1e-9);

/** The estimate that holds on a day: that of the last exit or censoring on or before it. */
function at(
  time: readonly number[],
  lower: readonly (number | undefined)[],
  upper: readonly (number | undefined)[],
  day: number,
): Interval {
  const index = time.findLastIndex((each) => each <= day);
  return { lower: lower[index], upper: upper[index] };
}

/** Whether each interval of one practice's stage holds the truth. */
function tryStage(stays: readonly DrawnStay[], known: StageTruth) {
  const { entry, time, cause } = samplesOf(stays);
  const curve = kaplanMeier({ time, entry, event: cause.map((each) => each !== null) });
  const incidence = cumulativeIncidence({ time, entry, cause });
  const day = known.upperQuartile;
  const [mainExit = "", main] =
    Object.entries(known.exits).toSorted(([, a], [, b]) => b.probability - a.probability)[0] ?? [];
  const estimated = incidence.causes[mainExit];
  return {
    median: holds(survivalQuantile(curve, 0.5), known.median),
    survival: holds(at(curve.time, curve.lower, curve.upper, day), known.survivalAt[day] ?? 0),
    incidence:
      estimated !== undefined &&
      holds(at(incidence.time, estimated.lower, estimated.upper, day), main?.incidenceAt[day] ?? 0),
  };
}

const hits = new Map(stages.map(({ stage }) => [stage, { median: 0, survival: 0, incidence: 0 }]));
for (let seed = 1; seed <= practices; seed += 1) {
  const drawn = [...drawStays({ episodes, seed })];
  for (const known of stages) {
    const tried = tryStage(
      drawn.filter((stay) => stay.stage === known.stage),
      known,
    );
    const count = hits.get(known.stage);
    if (!count) continue;
    count.median += Number(tried.median);
    count.survival += Number(tried.survival);
    count.incidence += Number(tried.incidence);
  }
}

describe("intervals over 500 practices of 200 episodes hold the truth as often as they say", () => {
  it.each([...hits])("%s", (_stage, { median, survival, incidence }) => {
    for (const share of [survival / practices, incidence / practices]) {
      expect(share).toBeGreaterThan(0.91);
      expect(share).toBeLessThan(0.99);
    }
    // Stays last whole days, so many end on the same one, and the interval of a median can only be too wide.
    expect(median / practices).toBeGreaterThan(0.93);
  });
});
