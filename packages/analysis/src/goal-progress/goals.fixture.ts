import type { DraftFigure } from "@rapport/disclosure";
import type { GivenRows } from "@rapport/dataset";
import { practiceOf } from "../practice.fixture.js";
import { goalProgress } from "./goal-progress.js";

type Row = Readonly<Record<string, string>>;

/** A goal of episode `of`, agreed on 10 January and pursued, unless something else is given. */
export const goal = (goal_id: string, of: string, more: Row = {}): Row => ({
  goal_id,
  episode_id: of,
  area: "desire",
  owner: "both",
  set_on: "2026-01-10",
  lifecycle_status: "active",
  ...more,
});

export const achieved = (goal_id: string, of: string, status_on: string, more: Row = {}): Row =>
  goal(goal_id, of, { lifecycle_status: "completed", achievement_status: "achieved", status_on, ...more });

export const gbo = (goal_id: string, rated_on: string, score: number): Row => ({
  goal_id,
  rated_on,
  scale: "gbo",
  score: String(score),
});

export const gas = (goal_id: string, rated_on: string, score: number): Row => ({
  ...gbo(goal_id, rated_on, score),
  scale: "gas",
});

/** A dataset has a stay in some stage; goals do not ask for it. */
export const stages: readonly Row[] = [
  { episode_id: "a", stage: "evaluation", entered_on: "2026-01-01", left_on: "2026-01-10", exit: "goal_setting" },
];

/** An episode that ended on a day. */
export const ended = (episode_id: string, closed_on: string, closure = "completed"): Row => ({
  episode_id,
  closed_on,
  closure,
});

/** The figures of all goals, by name. */
export async function figuresOf(
  episodes: readonly Row[],
  goals: readonly Row[],
  more: GivenRows = {},
  asOf?: string,
): Promise<Readonly<Record<string, DraftFigure>>> {
  const dataset = await practiceOf(episodes, { stages, goals, ...more }, asOf);
  const { groups } = await goalProgress(dataset);
  dataset.close();
  return groups.find(({ code }) => code === "all")?.figures ?? {};
}
