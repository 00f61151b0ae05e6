import { afterEach, describe, expect, it } from "vitest";
import type { Dataset } from "@rapport/dataset";
import { countsOf, told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { coupleBreakdown } from "./couples.js";

/** Scores before and after of one partner, or a score before alone. */
type Partner = readonly [before: number, after?: number];

interface Couple {
  readonly kind?: string;
  readonly partners: readonly Partner[];
  readonly treated?: boolean;
  readonly unnamed?: boolean;
}

let opened: Dataset | undefined;
afterEach(() => opened?.close());

const rule = { instrument: "phq-9", higherIsBetter: false, threshold: 6, inclusive: true };

/** Each a client with one completed episode. */
async function breakdownOfCouples(clients: readonly Couple[]) {
  const named = clients.map((client, at) => ({ ...client, id: `c${at}` }));
  const people = named.flatMap(({ id, partners }) =>
    partners.map((scores, at) => ({ client_id: id, person_id: `${id}p${at}`, scores })),
  );
  opened = await practiceOf(
    named.map(({ id }) => ({ episode_id: id, closed_on: "2026-05-01", closure: "completed" })),
    {
      clients: named.map(({ id, kind = "couple" }) => ({ client_id: id, kind, consent_analytics: "yes" })),
      people: people.map(({ person_id }) => ({ person_id })),
      members: people.map(({ client_id, person_id }) => ({ client_id, person_id })),
      stages: named.map(({ id, treated = true }) => ({
        episode_id: id,
        stage: treated ? "middle" : "evaluation",
        entered_on: "2026-01-10",
      })),
      measures: people.flatMap(({ client_id, person_id, scores: [before, after] }) => {
        const who = named.find(({ id }) => id === client_id)?.unnamed ? {} : { person_id };
        const row = { episode_id: client_id, instrument: "phq-9", ...who };
        return [
          { ...row, taken_on: "2026-01-05", score: String(before) },
          ...(after === undefined ? [] : [{ ...row, taken_on: "2026-05-01", score: String(after) }]),
        ];
      }),
    },
  );
  return coupleBreakdown(opened, rule);
}

describe("both partners", () => {
  it("P1.1 P7.3 couples in treatment are told by what came of both, and a partner who got worse decides", async () => {
    const couples = await breakdownOfCouples([
      {
        partners: [
          [20, 10],
          [15, 9],
        ],
      },
      {
        partners: [
          [20, 10],
          [15, 10],
        ],
      },
      {
        partners: [
          [20, 15],
          [15, 15],
        ],
      },
      {
        partners: [
          [20, 10],
          [5, 15],
        ],
      },
      {
        partners: [
          [5, 15],
          [5, 15],
        ],
      },
      { partners: [[20, 10], [15]] },
      { partners: [[20], [15]] },
    ]);
    expect(countsOf(couples)).toEqual({
      both_improved: 1,
      one_improved: 1,
      neither_improved: 1,
      one_deteriorated: 2,
      one_scored: 1,
      none_scored: 1,
    });
    expect(told(couples)).toMatchObject({ total: { count: 7, units: 7 } });
  });

  it("a couple that never came to treatment is in no level, nor is a client of another kind", async () => {
    const partners: readonly Partner[] = [
      [20, 10],
      [15, 9],
    ];
    const couples = await breakdownOfCouples([
      { partners },
      { partners, treated: false },
      { partners, kind: "other" },
      { partners: [[20, 10]], kind: "individual" },
    ]);
    expect(told(couples)).toMatchObject({ total: { count: 1, units: 1 } });
  });

  it("a score that does not say which partner it is of is of none", async () => {
    const partners: readonly Partner[] = [[20, 10]];
    const couples = await breakdownOfCouples([
      {
        partners: [
          [20, 10],
          [15, 9],
        ],
      },
      { partners, unnamed: true },
    ]);
    expect(countsOf(couples)).toMatchObject({ both_improved: 1, one_scored: 0, none_scored: 1 });
  });

  it("without a couple of which a partner has both scores nothing is told", async () => {
    expect(await breakdownOfCouples([{ partners: [[20], [15]] }])).toBeUndefined();
    opened?.close();
    expect(await breakdownOfCouples([{ partners: [[20, 10]], kind: "individual" }])).toBeUndefined();
  });
});
