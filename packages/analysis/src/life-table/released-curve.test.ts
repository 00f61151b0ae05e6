import { definePolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import type { DraftFigure } from "@rapport/disclosure";
import { kaplanMeier } from "@rapport/statistics";
import { array, assert, asyncProperty, constantFrom, integer, oneof, record, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { lifeTableCurve } from "./life-table-curve.js";
import { lifeTable } from "./life-table.js";
import type { Stays } from "./stays.js";

const policy = definePolicy();
const things = (count: number) => ({ things: Uint32Array.from({ length: count }, (_, at) => at) });

async function releasedOf(figure: DraftFigure, count: number, bytes: Uint8Array) {
  const draft = {
    scope: { asOf: "2026-06-30", filters: {} },
    units: Array.from({ length: count }, (_, at) => [`client-${at}`]),
    practitioners: 0,
    population: { clients: things(count), episodes: things(count), clientsWithoutConsent: 0 },
    questions: [{ question: "q", expected: [], groups: [{ code: "g", of: things(count), figures: { figure } }] }],
  };
  const { released } = await release(draft, policy, emptyLedger, secretFrom(bytes), { madeOn: "2026-07-01" });
  return { figure: released?.questions[0]?.groups[0]?.figures["figure"], furthest: released?.protection.furthest };
}

/** When somebody leaves, or is last seen where that is earlier, and the day from which they are seen. */
interface Person {
  readonly leaves: number;
  readonly seen: number;
  readonly from: number;
}

const days = (least: number, most: number) => integer({ min: least, max: most });
const onward = constantFrom(0);
const shapes = {
  "who leaves does so early, and others are last seen late": record({
    leaves: oneof(days(1, 60), days(2000, 4000), days(1, 4000)),
    seen: days(200, 1400),
    from: onward,
  }),
  "many are last seen before anybody leaves": record({ leaves: days(100, 700), seen: days(1, 900), from: onward }),
  "all are last seen on one day": record({ leaves: days(1, 900), seen: constantFrom(364), from: onward }),
  "nobody is lost from sight": record({ leaves: days(0, 400), seen: constantFrom(400), from: onward }),
  "some are seen from later on": record({
    leaves: days(1, 600),
    seen: days(30, 700),
    from: oneof(onward, days(0, 40)),
  }),
};

function staysOf(people: readonly Person[]): Stays {
  const rows = people.filter(({ leaves, seen, from }) => from === 0 || Math.min(leaves, seen) > from);
  const places = rows.map((_, at) => at);
  return {
    unit: Uint32Array.from(places),
    cluster: Int32Array.from(places),
    entry: Int32Array.from(rows, ({ from }) => from),
    days: Int32Array.from(rows, ({ leaves, seen }) => Math.min(leaves, seen)),
    exit: Int32Array.from(rows, ({ leaves, seen }) => (leaves <= seen ? 0 : -1)),
  };
}

describe("a released curve is on each of its days as near to the exact estimate as it says", () => {
  it.each(Object.entries(shapes))("where %s", async (_, person) => {
    let told = 0;
    await assert(
      asyncProperty(
        array(person, { minLength: 60, maxLength: 120 }),
        uint8Array({ minLength: 32, maxLength: 32 }),
        async (people, bytes) => {
          const stays = staysOf(people);
          const { figure, furthest } = await releasedOf(lifeTable(stays, ["left"]), stays.unit.length, bytes);
          if (figure?.kind !== "lifeTable") return;
          const curve = lifeTableCurve(figure, { labels: {}, k: policy.k, level: 0.95, furthest });
          const event = Array.from(stays.exit, (exit) => exit >= 0);
          const exact = kaplanMeier({ entry: stays.entry, time: stays.days, event });
          for (const { day, survival } of curve?.points.slice(1) ?? []) {
            const exactly = exact.survival[exact.time.findLastIndex((time) => time <= day)] ?? 1;
            expect(Math.abs(survival - exactly)).toBeLessThanOrEqual((curve?.furthest ?? 0) + 1e-9);
            told += 1;
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(told).toBeGreaterThan(12);
  });
});
