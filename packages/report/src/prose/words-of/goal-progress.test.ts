import type { FigureGroup } from "@rapport/analysis";
import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { allGoals, goalProgress, groupOf, meanOf, sharesBy, withheldShares } from "../../goals.fixture.js";
import { sampleContent } from "../../sample.fixture.js";
import { goalProgressWords } from "./goal-progress.js";

const { finding, sentences, findings } = goalProgressWords(english);
const found = (group: FigureGroup) => finding(group, goalProgress, sampleContent);
const said = (group: FigureGroup) => sentences(group, goalProgress, sampleContent);
const [, scores = allGoals] = goalProgress.groups;

describe("what a report says about goals", () => {
  it("P7.3 says how many goals were achieved, and how many more moved forward", () => {
    expect(found(allGoals)).toBe("About 45 of 120 goals were achieved; 30 more moved forward.");
  });

  it("says no more than is printed: of a printed 0, of few goals, of merged levels, of nothing", () => {
    const few = groupOf({ achievement: sharesBy({ achieved: undefined, not_achieved_yet: 25 }) });
    expect(found(few)).toBe("Fewer than 5 of about 25 goals were achieved; this rests on few goals.");
    const nothing = "Too few clients stand behind the goals to say what came of them.";
    expect(found(groupOf({ achievement: sharesBy({ any_status: 25 }) }))).toBe(nothing);
    expect(found(groupOf({ achievement: withheldShares }))).toBe(nothing);
  });

  it("P4.2 tells how ratings moved with the interval, and of how many goals that is not known", () => {
    expect(said(allGoals)[0]).toBe(
      "Goal ratings rose by 2.1 points of 10 (1.4 to 2.8) on average between the first and the last rating, among about 60 clients; about 40 goals had no second rating.",
    );
    expect(said(groupOf({ gboChange: meanOf(-1, [-2, -0.5], 20) }))).toEqual([
      "Goal ratings fell by 1 point of 10 (0.5 to 2) on average between the first and the last rating, among about 20 clients; this rests on few clients.",
    ]);
  });

  it("never says that ratings rose or fell where chance alone could have moved them", () => {
    expect(said(allGoals)[1]).toBe(
      "By goal attainment scaling, T scores did not clearly move, by +3 (\u22122 to +8) points on average among about 30 clients; the mean T score at the last rating is 51.5 (46 to 57), where 50 is as expected.",
    );
  });

  it("tells goals met in an episode, the time to the first, re-evaluation and the pathway chosen", () => {
    expect(said(allGoals).slice(2)).toEqual([
      "Of about 45 episodes with goals that have ended, 20 achieved no goal, 15 achieved one, 10 achieved two and fewer than 5 achieved three or more.",
      "A first goal is achieved within 8 weeks of setting goals in 50% of episodes; 16% end before, as far as about 60 episodes tell.",
      "Goals were looked at again at least every 13 weeks in about 30 of 50 episodes that had goals for as long.",
      "Goals are most often about \u201cdesire\u201d, about 50 of 120 goals.",
      "The pathway chosen most often is \u201cmedical\u201d, about 25 of 60 episodes with goals; for 20 none is recorded.",
    ]);
  });

  it("does not say that all were re-evaluated, since rounding may hide some that were not", () => {
    expect(
      said(groupOf({ reviewed: sharesBy({ kept: 50, not_kept: undefined, never: undefined, too_short: 10 }) })),
    ).toEqual([
      "Goals were looked at again at least every 13 weeks in all or nearly all of about 50 episodes that had goals for as long.",
    ]);
  });

  it("P7.3 tells of how many people goals and scores say the same, and where they part", () => {
    expect(found(scores)).toBe("core-10: goals and scores say the same of about 40 of 60 people.");
    expect(said(scores)).toEqual([
      "Of about 60 people with goals and two scores, 25 had a goal achieved and improved reliably, 15 had a goal achieved alone, 5 improved reliably alone, and 15 did neither.",
    ]);
    const merged = groupOf({ goalAndSymptom: sharesBy({ a_goal: 15, no_goal: 10 }) }, "core-10");
    expect(found(merged)).toBe("core-10: too few people have goals and two scores to hold one against the other.");
    expect(said(merged)).toEqual([]);
  });

  it("brings what came of goals and how ratings moved to the first screen", () => {
    expect(findings(goalProgress, sampleContent)).toEqual([
      { sentence: found(allGoals), groupAt: 0 },
      { sentence: said(allGoals)[0], groupAt: 0 },
    ]);
    expect(findings({ ...goalProgress, groups: [groupOf({ achievement: withheldShares })] }, sampleContent)).toEqual(
      [],
    );
  });

  it("never says that goals were the cause of anything, and nothing is significant", () => {
    const all = [...said(allGoals), ...said(scores), ...goalProgressWords(english).definitions.flat()].join(" ");
    expect(all).not.toMatch(/because of|caused?\b|led to|significant/iu);
  });
});
