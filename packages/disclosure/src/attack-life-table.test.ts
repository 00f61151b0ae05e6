import { describe, expect, it } from "vitest";
import { breakdownOf, draftOf, lifeTableOf, units } from "./draft.fixture.js";
import type { Draft } from "./draft.js";
import {
  draftWith,
  figureIn,
  isRevealed,
  releasedBy,
  revealsAny,
  secrets,
  unguarded,
  workedOut,
} from "./mutation.fixture.js";
import type { Setting } from "./mutation.fixture.js";
import { protections } from "./release.js";
import type { Protections } from "./release.js";

const on = (count: number, day: number) => units(count).map(() => day);

describe("a life table in which an exit has a row of its own", () => {
  // Eleven took the first exit: four by day 7, seven by day 14. Whoever knows the program knows that an exit has numbers of its
  // own only where ten or more took it by the last row, and that ten or more were at risk when a row began.
  const table = lifeTableOf([7, 14], {
    reached: [...on(4, 5), ...on(7, 12)],
    ended: [...on(30, 5), ...on(20, 12)],
    open: on(33, 13),
  });

  it("does not tell of the 1 to 4 who took it in one interval by the limit for its own numbers", async () => {
    let revealed = 0;
    for (const secret of secrets) {
      const made = await releasedBy(draftWith(table), { secret });
      const figure = made && figureIn(made);
      if (!made || figure?.kind !== "lifeTable") continue;
      const { fewestForStatistic } = made.report.policy;
      const bounds = workedOut([made.report.published])[0];
      for (const { code } of figure.exits) {
        if (code === "other_exits") continue;
        const rows = figure.rows.map(({ from, until }) => bounds?.get(`q/g/figure/${from}-${until}/exit:${code}`));
        const most = rows.reduce((sum, row) => sum + (row?.upper ?? Infinity), 0);
        for (const row of rows) {
          if (!row) continue;
          const lower = Math.max(row.lower, fewestForStatistic - (most - row.upper));
          if (isRevealed({ lower, upper: row.upper })) revealed += 1;
        }
      }
    }
    expect(revealed).toBe(0);
  });
});

describe("a life table with a tail, in which few left", () => {
  // Twenty left by day 14 and three by day 182, of whom two took another way; then 40 to 47 are last seen. How all ended stands
  // beside it. The program is known: fewer than five left after the last row, whatever stands beside it.
  const draftOfOpen = (open: number): Draft =>
    draftOf(23 + open, {
      stays: breakdownOf({ reached: 21, ended: 2, open }),
      figure: lifeTableOf([7, 14, 28, 91, 182, 364], {
        reached: [...on(20, 10), ...on(1, 60)],
        ended: on(2, 150),
        open: on(open, 300),
      }),
    });
  const few = "q/g/figure/14-182/exits";
  const revealed = async (draft: Draft, setting: Setting) => {
    const found = { tails: 0, few: 0, any: 0 };
    for (const secret of secrets.slice(0, 30)) {
      const made = await releasedBy(draft, { ...setting, secret });
      const figure = made && figureIn(made);
      if (!made || figure?.kind !== "lifeTable" || !figure.tail) continue;
      found.tails += 1;
      const known = { [few]: { upper: 4 } };
      if (isRevealed(workedOut([made.report.published], known)[0]?.get(few))) found.few += 1;
      if (revealsAny([made.report.published], known)) found.any += 1;
    }
    return found;
  };

  it("says neither how many nor which way they went", async () => {
    for (const open of [40, 43, 47]) {
      const found = await revealed(draftOfOpen(open), {});
      expect(found.tails).toBeGreaterThan(20);
      expect(found).toMatchObject({ few: 0, any: 0 });
    }
  });

  it("never prints them, since a printed 5 would be 1 to 4", async () => {
    const printed: Partial<Protections> = {
      protectCounts: (solver, linked, protecting) => {
        const cells = linked.cells.map(({ atMost: _atMost, ...cell }) => cell);
        return protections.protectCounts(solver, { ...linked, cells }, protecting);
      },
    };
    const weak = await revealed(draftOfOpen(43), { steps: { ...unguarded, ...printed } });
    expect(weak.few).toBeGreaterThan(5);
    const { report } = (await releasedBy(draftOfOpen(43))) ?? {};
    expect(report?.published.counts.find(({ path }) => path === few)).toEqual({ path: few, lower: 0, upper: 4 });
  });
});
