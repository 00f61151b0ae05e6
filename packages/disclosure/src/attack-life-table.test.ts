import { describe, expect, it } from "vitest";
import { lifeTableOf, units } from "./draft.fixture.js";
import { draftWith, figureIn, isRevealed, releasedBy, secrets, workedOut } from "./mutation.fixture.js";

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
