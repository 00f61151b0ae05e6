import { describe, expect, it } from "vitest";
import { specify } from "../../testing.js";
import { rebuild } from "../decider.js";
import { episodeDecider } from "./episode-decider.js";
import type { EpisodeEvent } from "./episode-event.js";
import { openingOf } from "./open-episode.js";
import { afterCompletion, afterLeaving, inTermination, recorded, session, sessionDetails } from "./history.fixture.js";

const decider = episodeDecider();
const expectGiven = specify(decider);
const day = "2026-09-01";
const booster = { ...session("b1", day), type: "hold_booster" } as const;
const held: EpisodeEvent = { type: "booster_held", episodeId: "e1", sessionId: "b1", day, ...sessionDetails };
const reopen = { type: "reopen", day, successorId: "e2" } as const;
const reopened: EpisodeEvent = { type: "episode_reopened", episodeId: "e1", day, successorId: "e2" };

describe("P3.6 after termination", () => {
  it("P3.6 boosters follow completion", () => {
    expectGiven(afterCompletion).when(booster).then([held]);
    expect(rebuild(decider, [...afterCompletion, held])).toMatchObject({
      status: "finished",
      boosters: [{ sessionId: "b1", day, stage: "termination" }],
    });
  });

  it("P3.6 there is no booster before termination, nor after leaving", () => {
    expectGiven(inTermination).when(booster).thenIssues(["not-closed"]);
    expectGiven(afterLeaving).when(booster).thenIssues(["not-completed"]);
  });

  it("P3.6 a booster is a session of its own", () => {
    expectGiven([...afterCompletion, held])
      .when(booster)
      .thenIssues(["already-recorded"]);
    const again = [...afterCompletion.slice(0, 4), recorded("b1", "2026-01-20"), ...afterCompletion.slice(4)];
    expectGiven(again).when(booster).thenIssues(["already-recorded"]);
  });

  it("P3.6 an episode is reopened as a new one, linked to the old", () => {
    expectGiven(afterCompletion).when(reopen).then([reopened]);
    expectGiven(afterLeaving).when(reopen).then([reopened]);
    const old = rebuild(decider, [...afterCompletion, reopened]);
    const opening = old.status === "finished" ? openingOf(old, day) : undefined;
    expect(opening).toEqual({
      type: "open",
      episodeId: "e2",
      clientId: "c1",
      concerns: ["desire"],
      previousEpisodeId: "e1",
      day,
    });
    if (opening === undefined) throw new Error("The episode was reopened.");
    const { events = [] } = decider.decide(opening, decider.initialState);
    expect(rebuild(decider, events)).toMatchObject({ status: "planned", episodeId: "e2", previousEpisodeId: "e1" });
  });

  it("P3.6 nothing opens in place of an episode that was not reopened", () => {
    const old = rebuild(decider, afterCompletion);
    expect(old.status === "finished" ? openingOf(old, day) : old).toBeUndefined();
  });

  it("P3.6 an episode is reopened once, and as another", () => {
    expectGiven([...afterCompletion, reopened])
      .when(reopen)
      .thenIssues(["already-reopened"]);
    expectGiven([...afterCompletion, reopened])
      .when(booster)
      .thenIssues(["already-reopened"]);
    expectGiven(afterCompletion)
      .when({ ...reopen, successorId: "e1" })
      .thenIssues(["same-episode"]);
    expectGiven(inTermination).when(reopen).thenIssues(["not-closed"]);
    expectGiven([])
      .when({ type: "open", episodeId: "e1", clientId: "c1", concerns: [], previousEpisodeId: "e1", day })
      .thenIssues(["same-episode"]);
  });

  it("P3.6 a closed episode takes nothing else", () => {
    expectGiven(afterCompletion).when(session("s9", day)).thenIssues(["closed"]);
    expectGiven(afterLeaving).when({ type: "leave", day, reason: "moved" }).thenIssues(["closed"]);
  });

  it("P3.9 days never go back after the end either", () => {
    expectGiven(afterCompletion)
      .when({ ...booster, day: "2026-06-14" })
      .thenIssues(["day-goes-back"]);
    expectGiven([...afterCompletion, held])
      .when({ ...reopen, day: "2026-08-31" })
      .thenIssues(["day-goes-back"]);
  });
});
