import { expect, it } from "vitest";
import { releasedOf } from "../intervention-use/released-work.fixture.js";
import { homework } from "./homework.js";
import { homeworkResult } from "./homework-result.js";

it("P6.1 tells of homework what was released, in the order of a report", async () => {
  const { groups, withheld } = homeworkResult(await releasedOf(homework), { k: 5, furthest: 4 });
  expect(withheld).toEqual([]);
  expect(groups.map(({ code }) => code)).toEqual(["all"]);
  expect(groups[0]?.figures.map(({ code, of, figure }) => `${code}: ${figure.kind} of ${of}`)).toEqual([
    "done: mean of clients",
    "partly: mean of clients",
    "notDone: mean of clients",
    "unreported: mean of clients",
    "reportedDone: mean of clients",
    "shareDone: shares of episodes",
    "perEpisode: shares of episodes",
    "helpfulness: mean of clients",
    "roadblocks: shares of episodes",
    "afterRoadblock: shares of episodes",
    "nextHomework: shares of episodes",
    "atHome: mean of clients",
  ]);
  // 80 clients did 2.5 of 3, 40 did 1 of 3: the mean is 2 in 3. Helpfulness is 4 to 8, as often each.
  expect(groups[0]?.figures[4]?.figure).toMatchObject({ mean: { estimate: expect.closeTo(0.67, 1) }, share: true });
  expect(groups[0]?.figures[7]?.figure).toMatchObject({ mean: { estimate: expect.closeTo(6, 1), n: 120 } });
  expect(groups[0]?.figures[5]?.figure).toMatchObject({ shares: { kind: "breakdown", total: 120 } });
});
