// Practices in which many leave soon and few later, while most are last seen after long: their life tables have tails, of which
// it is known that fewer than k left in them.
import { definePolicy, emptyLedger, release } from "@rapport/disclosure";
import type { Cell, Draft, Ledger } from "@rapport/disclosure";
import { beforeAll, describe, expect, it } from "vitest";
import { openHighs } from "../../attack/intruder.mjs";
import { secretOf } from "../../attack/measure.mjs";
import { scoreOf } from "../../attack/score.mjs";
import type { Made } from "../../attack/score.mjs";

const grid = [7, 14, 21, 28, 42, 56, 84, 112, 182, 273, 364, 546, 728, 910, 1092];
const ways = ["reaching_goals", "completed", "moved"];

let highs: Awaited<ReturnType<typeof openHighs>>;
beforeAll(async () => {
  highs = await openHighs();
});

/** Numbers from 0 to 1 that a seed gives (Park & Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = 1 + seed * 7919;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Stay {
  readonly begins: number;
  readonly lasts: number;
  readonly way: string;
}

/** Stays that begin within 700 days; a third ends within two months and a few do so at any later time. */
function staysOf(seed: number): readonly Stay[] {
  const random = randomFrom(seed);
  return Array.from({ length: 70 + 10 * (seed % 5) }, (): Stay => {
    const [begins, kind, length, way] = [random(), random(), random(), random()];
    return {
      begins: Math.floor(700 * begins),
      lasts: kind < 0.35 ? 1 + Math.floor(60 * length) : kind < 0.4 ? Math.floor(900 * length) : Infinity,
      way: ways[way < 0.6 ? 0 : way < 0.9 ? 1 : 2] ?? "moved",
    };
  });
}

function draftAsOf(today: number, asOf: string, all: readonly Stay[]): Draft {
  const stays = all
    .map((stay, unit) => ({ ...stay, unit, ended: stay.begins + stay.lasts <= today }))
    .filter(({ begins }) => begins < today)
    .map((stay) => ({ ...stay, days: stay.ended ? stay.lasts : today - stay.begins }));
  const cellOf = (test: (stay: (typeof stays)[number]) => boolean): Cell => ({
    things: Uint32Array.from(stays.flatMap((stay, at) => (test(stay) ? [at] : []))),
  });
  const everybody = cellOf(() => true);
  const left = (code: string) => cellOf(({ ended, way }) => ended && way === code);
  const last = grid.findIndex((day) => stays.every(({ days }) => days <= day));
  const days = grid.slice(0, last + 1);
  return {
    scope: { asOf, filters: {} },
    units: stays.map(({ unit }) => [`client-${unit}`]),
    practitioners: 0,
    population: { clients: everybody, episodes: everybody, clientsWithoutConsent: 0 },
    questions: [
      {
        question: "timeInStage",
        expected: ["middle"],
        groups: [
          {
            code: "middle",
            of: everybody,
            figures: {
              stays: {
                kind: "breakdown",
                total: everybody,
                parts: [
                  ...ways.map((code) => ({ code, ...left(code) })),
                  { code: "open", ...cellOf((each) => !each.ended) },
                ],
              },
              lifeTable: {
                kind: "lifeTable",
                exits: ways.map((code) => ({ code, ...left(code) })),
                start: everybody,
                rows: days.map((day, at) => {
                  const within = (each: { readonly days: number }) =>
                    each.days > (days[at - 1] ?? -1) && each.days <= day;
                  return {
                    day,
                    entered: cellOf(() => false),
                    exits: Object.fromEntries(
                      ways.map((code) => [code, cellOf((each) => within(each) && each.ended && each.way === code)]),
                    ),
                    censored: cellOf((each) => within(each) && !each.ended),
                  };
                }),
              },
            },
          },
        ],
      },
    ],
  };
}

/** Reports of the same practice, quarter after quarter. */
async function reportsOf(seed: number, quarters: number): Promise<readonly Made[]> {
  const made: Made[] = [];
  let ledger: Ledger = emptyLedger;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const asOf = ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"][quarter] ?? "2027-03-31";
    const draft = draftAsOf(720 + 91 * quarter, asOf, staysOf(seed));
    const { released, manifest } = await release(draft, definePolicy(), ledger, secretOf(seed), { madeOn: asOf });
    if (!released || !manifest) throw new Error("Seventy and more are released.");
    made.push({ report: { ...draft.scope, released }, manifest });
    ledger = { ...ledger, manifests: [...ledger.manifests, manifest] };
  }
  return made;
}

function tailsOf(made: readonly Made[]): number {
  return made.flatMap(({ report }) =>
    report.released.questions.flatMap(({ groups }) =>
      groups.flatMap(({ figures }) =>
        Object.values(figures).filter((figure) => figure.kind === "lifeTable" && figure.tail !== undefined),
      ),
    ),
  ).length;
}

describe("tails of life tables, to an intruder that shares no code with the airlock", () => {
  it.each([
    { quarters: 1, seeds: 20 },
    { quarters: 3, seeds: 6 },
  ])("give nothing away: $quarters reports of $seeds practices", async ({ quarters, seeds }) => {
    let tails = 0;
    for (let seed = 1; seed <= seeds; seed += 1) {
      const made = await reportsOf(seed, quarters);
      tails += tailsOf(made);
      // The ways out are listed here whether anybody took them or not.
      const { exact, narrow, undecided } = scoreOf(highs, made, { ignore: ["listed"] });
      expect({ seed, exact, narrow, undecided }).toEqual({ seed, exact: [], narrow: [], undecided: 0 });
    }
    expect(tails).toBeGreaterThan(seeds / 2);
  });
});
