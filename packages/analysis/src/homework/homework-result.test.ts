import { expect, it } from "vitest";
import { releasedOf } from "../intervention-use/released-work.fixture.js";
import { homework } from "./homework.js";
import { homeworkResult } from "./homework-result.js";

it("P6.1 tells of homework what was released, in the order of a report", async () => {
  const { groups, withheld } = homeworkResult(await releasedOf(homework), { k: 5, furthest: 4 });
  expect(withheld).toEqual([]);
  expect(groups.map(({ code }) => code)).toEqual(["all"]);
  expect(groups[0]?.figures.map(({ code, of }) => [code, of])).toEqual([
    ["completion", "assignments"],
    ["perEpisode", "episodes"],
    ["shareDone", "clients"],
    ["helpfulness", "clients"],
    ["roadblocks", "assignments"],
    ["afterRoadblock", "assignments"],
    ["setting", "assignments"],
  ]);
  const kinds = groups[0]?.figures.map(({ figure }) => figure.kind);
  expect(kinds).toEqual(["shares", "shares", "mean", "mean", "shares", "shares", "shares"]);
  // 80 clients did 2.5 of 3, 40 did 1 of 3: the mean is 2 in 3. Helpfulness is 4 to 8, as often each.
  expect(groups[0]?.figures[2]?.figure).toMatchObject({ mean: { estimate: expect.closeTo(0.67, 1) }, share: true });
  expect(groups[0]?.figures[3]?.figure).toMatchObject({ mean: { estimate: expect.closeTo(6, 1), n: 120 } });
});
