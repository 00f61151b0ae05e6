import type { DraftFigure } from "@rapport/disclosure";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filledOf, told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { timeInStage } from "./time-in-stage.js";

type Row = Readonly<Record<string, string>>;

/** From and to, the second absent of a pause that lasts. */
type Pause = readonly [from: string, to?: string];

interface Stay {
  readonly stay: Row;
  readonly pauses?: readonly Pause[];
}

/** The figures of the middle stage, of stays of one episode each. */
async function middle(
  stays: readonly Stay[],
  { asOf, withoutPauses = true, keeps = true }: { asOf?: string; withoutPauses?: boolean; keeps?: boolean } = {},
): Promise<Readonly<Record<string, DraftFigure>>> {
  const rows = stays.map(({ stay, pauses = [] }, at) => ({
    stage: { episode_id: `e${at}`, stage: "middle", entered_on: "2026-01-01", ...stay },
    pauses: pauses.map(([paused_on, resumed_on = ""]) => ({ episode_id: `e${at}`, paused_on, resumed_on })),
  }));
  const dataset = await practiceOf(
    rows.map(({ stage }) => ({ episode_id: stage.episode_id })),
    {
      stages: rows.map(({ stage }) => stage),
      // A table is kept where it has a row, of anybody and of any year.
      ...(keeps ? { pauses: [...rows.flatMap((row) => row.pauses), old] } : {}),
    },
    asOf,
  );
  const draft = await timeInStage(dataset, { withoutPauses });
  dataset.close();
  return draft.groups.find(({ code }) => code === "middle")?.figures ?? {};
}

const old = { episode_id: "e0", paused_on: "2020-01-01", resumed_on: "2020-02-01" };

const until = (left_on: string): Row => ({ left_on, exit: "completed" });

/** When the stays were over, all of them at once where there are fewer than five. */
const medianOf = (figures: Readonly<Record<string, DraftFigure>>) => told(figures["median:withoutPauses"]);
const tableOf = (figures: Readonly<Record<string, DraftFigure>>) => told(figures["lifeTable:withoutPauses"]);

describe("time in stage without pauses", () => {
  it("P7.1 the days of a pause are no days of a stay: it began on the first and was over on the day that the work went on", async () => {
    const figures = await middle([{ stay: until("2026-01-31"), pauses: [["2026-01-11", "2026-01-21"]] }]);
    expect(medianOf(figures)).toMatchObject({ estimate: 20 });
  });

  it("pauses that overlap, touch or hold one another count once", async () => {
    const pauses: readonly Pause[] = [
      ["2026-01-05", "2026-01-15"],
      ["2026-01-10", "2026-01-20"],
      ["2026-01-12", "2026-01-13"],
      ["2026-01-20", "2026-01-22"],
      ["2026-01-25", "2026-01-25"],
    ];
    // From the 5th to the 22nd: 17 of 30 days.
    expect(medianOf(await middle([{ stay: until("2026-01-31"), pauses }]))).toMatchObject({ estimate: 13 });
  });

  it("only the days of a pause that lie within the stay are taken out", async () => {
    const pauses: readonly Pause[] = [
      ["2025-12-20", "2026-01-04"],
      ["2026-01-29", "2026-03-01"],
      ["2026-04-01", "2026-05-01"],
    ];
    // The first three days, and the last two.
    expect(medianOf(await middle([{ stay: until("2026-01-31"), pauses }]))).toMatchObject({ estimate: 25 });
  });

  it("a stay in a pause on the as-of day was last seen when that began: its clock stands still", async () => {
    const done = { stay: until("2026-02-20") };
    const paused = await middle([done, { stay: {}, pauses: [["2026-01-15"]] }]);
    const back = await middle([done, { stay: {}, pauses: [["2026-01-15", "2026-09-01"]] }]);
    const seen = await middle([done, { stay: { observed_until: "2026-01-15" } }]);
    // Fourteen days of work.
    expect(tableOf(paused)?.rows?.filter(({ censored }) => censored > 0)).toMatchObject([{ day: 14, censored: 1 }]);
    for (const same of [paused, back]) expect(same).toEqual(seen);
  });

  it("a pause that lasts ends with the as-of day, also of a stay that was left since", async () => {
    const left = await middle([{ stay: until("2026-03-01"), pauses: [["2026-01-15"]] }]);
    expect(medianOf(left)).toMatchObject({ estimate: 14 });
    const before = await middle([{ stay: {}, pauses: [["2026-05-01"]] }], { asOf: "2026-02-01" });
    // Thirty-one days, which the grid has between 28 and 42.
    expect(tableOf(before)?.rows?.at(-1)).toMatchObject({ day: 42, censored: 1 });
  });

  it("a stay that began before the records is at risk from the day of work on which it was seen", async () => {
    const pauses: readonly Pause[] = [
      ["2026-01-06", "2026-01-11"],
      ["2026-01-23", "2026-01-26"],
    ];
    const late = { stay: { ...until("2026-01-31"), observed_from: "2026-01-21" }, pauses };
    const figures = await middle([late, { stay: until("2026-01-11") }, { stay: until("2026-01-20") }]);
    // Days of work: the late one is seen from day 15 on and leaves on day 22, the others leave on days 10 and 19. Day 10: one
    // of two leaves, so that S is 1/2; fewer than five exits: (10 + 19 + 22) / 3.
    expect(medianOf(figures)).toMatchObject({ estimate: 17 });
    expect(tableOf(figures)).toMatchObject({
      start: { count: 2 },
      rows: [{ day: 7 }, { day: 14, entered: 0 }, { day: 21, entered: 1 }, { day: 28, exits: { completed: 1 } }],
    });
  });

  it("a stay of which no day of work was seen does not count, one that rested from its first day on does", async () => {
    const unseen: Stay = {
      stay: { ...until("2026-01-31"), observed_from: "2026-01-11" },
      pauses: [["2026-01-11", "2026-02-01"]],
    };
    const rested: Stay = { stay: until("2026-01-31"), pauses: [["2026-01-01", "2026-02-01"]] };
    const figures = await middle([unseen, rested]);
    expect(filledOf(figures["stays"])).toEqual({ completed: 1 });
    expect(medianOf(figures)).toMatchObject({ estimate: 0 });
  });

  it("is another figure than the one with pauses in it, of the same stays", async () => {
    const stays: readonly Stay[] = [
      { stay: until("2026-01-31"), pauses: [["2026-01-11", "2026-01-21"]] },
      { stay: until("2026-02-28") },
      { stay: {} },
    ];
    const [without, counted] = [await middle(stays), await middle(stays, { withoutPauses: false })];
    const names = ["lifeTable", "lowerQuartile", "median", "upperQuartile"];
    const same = ["clients", "stays"];
    expect(Object.keys(without).toSorted()).toEqual(
      [...names.map((name) => `${name}:withoutPauses`), ...same].toSorted(),
    );
    expect(Object.keys(counted).toSorted()).toEqual([...names, ...same].toSorted());
    for (const name of same) expect(without[name]).toEqual(counted[name]);
  });

  it("is time in stage as it is where the practice keeps no pauses", async () => {
    const stays = [{ stay: until("2026-01-31") }, { stay: {} }];
    const asked = await middle(stays, { keeps: false });
    expect(asked).toEqual(await middle(stays, { keeps: false, withoutPauses: false }));
  });

  it("counts what a calendar counts on which the days of pauses are crossed out", async () => {
    const dayOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    const span = 60;
    const someStay = fc.record({
      left: fc.option(fc.integer({ min: 0, max: span }), { nil: undefined }),
      seen: fc.option(fc.integer({ min: 0, max: span }), { nil: undefined }),
      pauses: fc.array(
        fc.record({
          from: fc.integer({ min: -10, max: span + 10 }),
          days: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
        }),
        { maxLength: 4 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(someStay, { minLength: 1, maxLength: 6 }), async (stays) => {
        const asked = stays.map(({ left, seen, pauses }): Stay & { readonly crossed: Row } => {
          const last = left ?? span;
          const isCrossed = (day: number) =>
            pauses.some(({ from, days }) => day >= from && day < (days === undefined ? span : from + days));
          const worked = (day: number) =>
            Array.from({ length: day }, (_, at) => at).filter((at) => !isCrossed(at)).length;
          const [from, lasted] = [Math.min(seen ?? 0, Math.max(0, last - 1)), worked(last)];
          // One of which no day of work was seen is put where it does not count.
          const isUnseen = worked(from) > 0 && worked(from) >= lasted;
          return {
            stay: { observed_from: dayOf(from), ...(left === undefined ? {} : until(dayOf(left))) },
            pauses: pauses.map((pause): Pause =>
              pause.days === undefined ? [dayOf(pause.from)] : [dayOf(pause.from), dayOf(pause.from + pause.days)],
            ),
            crossed: isUnseen
              ? { stage: "evaluation" }
              : {
                  observed_from: dayOf(worked(from)),
                  ...(left === undefined ? { observed_until: dayOf(lasted) } : until(dayOf(lasted))),
                },
          };
        });
        const asOf = dayOf(span);
        const figures = await middle(asked, { asOf });
        const crossed = await middle(
          asked.map((each) => ({ stay: each.crossed })),
          { asOf, withoutPauses: false },
        );
        const renamed = Object.entries(crossed).map(([name, figure]) =>
          ["clients", "stays"].includes(name) ? [name, figure] : [`${name}:withoutPauses`, figure],
        );
        expect(figures).toEqual(Object.fromEntries(renamed));
      }),
      { numRuns: 30 },
    );
  });
});
