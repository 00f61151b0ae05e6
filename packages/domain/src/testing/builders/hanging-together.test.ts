import { describe, expect, it } from "vitest";
import { recordBuilders } from "./record-builders.js";

describe("what hangs together", () => {
  const built = Array.from({ length: 200 }, (_, seed) => recordBuilders(seed));

  it("P3.7 a finished episode has been opened and closed", () => {
    for (const build of built) {
      const { openedOn, closedOn, closure } = build.EpisodeOfCare({ status: "finished" });
      expect([openedOn, closedOn, closure]).not.toContain(undefined);
    }
  });

  it("P3.1 an episode that was opened is neither planned nor waiting, and first contact came before", () => {
    for (const build of built) {
      const { status, firstContactOn } = build.EpisodeOfCare({ openedOn: "2026-02-01" });
      expect(["planned", "waitlist"]).not.toContain(status);
      expect(firstContactOn <= "2026-02-01").toBe(true);
    }
  });

  it("P3.1 a reason for declining makes an episode that was declined", () => {
    for (const build of built) expect(build.EpisodeOfCare({ declineReason: "fee" }).closure).toBe("declined");
  });

  it("P3.7 an episode whose closure is left out is open", () => {
    for (const build of built) expect(build.EpisodeOfCare({ closure: undefined }).closedOn).toBeUndefined();
  });

  it("P4.2 a rating by attainment has one of five levels, and a high score is of another scale", () => {
    for (const build of built) {
      expect([-2, -1, 0, 1, 2]).toContain(build.GoalRating({ scale: "gas" }).score);
      expect(build.GoalRating({ score: 9 }).scale).not.toBe("gas");
      expect(build.GoalRating({ score: 9.5 }).scale).toBe("measure");
    }
  });

  it("P4.2 the score of a questionnaire is the sum of its answers", () => {
    const sums = built
      .flatMap((build) => [build.Measure(), build.Measure({ instrument: "phq-9", score: 13 })])
      .filter(({ items, score }) => items !== undefined && score !== undefined)
      .map(({ items = [], score }) => [items.reduce<number>((sum, item) => sum + (item ?? Number.NaN), 0), score]);
    expect(sums.length).toBeGreaterThan(50);
    for (const [sum, score] of sums) expect(sum).toBe(score);
  });

  it("P3.9 an exit is one of the stage that was left", () => {
    for (const build of built) expect(build.StageSpell({ exit: "completed" }).stage).toBe("termination");
  });

  it("P7.6 a session with minutes was attended", () => {
    for (const build of built) expect(build.Session({ minutes: 50 }).attendance).toBe("attended");
  });
});
