import { areas, pathways } from "@rapport/domain";
import { oneOf } from "../chance/choice.js";
import { below, between, happens } from "../chance/random.js";
import type { Stay } from "../course/stay.js";
import type { Row } from "./rows.js";
import { isRecorded, shownUntil } from "./scene.js";
import type { Scene } from "./scene.js";

export interface Rating {
  readonly day: number;
  readonly score: number;
}

export interface Goal {
  readonly id: string;
  readonly area: string;
  readonly setOn: number;
  /** Goal-based outcome, 0 to 10, or goal attainment scaling, −2 to +2 (P4.2). */
  readonly scale: "gbo" | "gas";
  readonly ratings: readonly Rating[];
}

/** The days on which a goal is rated: when it is set, about every eight weeks, and mostly at a completed end. */
function ratingDays(scene: Scene, setOn: number): readonly number[] {
  const { plan, random, episode } = scene;
  const days = [setOn];
  const until = episode.closedOn ?? plan.span.to + 1;
  for (let day = setOn + between(random, 42, 63); day < until; day += between(random, 49, 63)) days.push(day);
  if (episode.closure === "completed" && episode.closedOn !== undefined && happens(random, 85)) {
    days.push(episode.closedOn);
  }
  return days;
}

/** Ratings rise by about one point in eight weeks, and sometimes fall. */
function drawRatings(scene: Scene, setOn: number, scale: Goal["scale"]): readonly Rating[] {
  const { random } = scene;
  const attainment = scale === "gas";
  let score = attainment ? -1 - below(random, 2) : between(random, 1, 4);
  return ratingDays(scene, setOn).map((day, at) => {
    const step = attainment ? below(random, 3) - (below(random, 4) === 0 ? 1 : 0) : between(random, -1, 3);
    if (at > 0) score = Math.min(Math.max(score + step, attainment ? -2 : 0), attainment ? 2 : 10);
    return { day, score };
  });
}

/** Up to three goals in the first planning, one more whenever the episode returns to it (P3.3, P3.5). */
export function drawGoals(scene: Scene, concerns: readonly string[]): readonly Goal[] {
  const { plan, random, episode } = scene;
  const goals: Goal[] = [];
  const plannings = episode.stays.filter((stay) => stay.stage === "goal_setting");
  plannings.forEach((stay: Stay, visit) => {
    const count = visit === 0 ? 1 + below(random, 3) : 1;
    for (let number = 0; number < count; number += 1) {
      const setOn = stay.enteredOn + below(random, Math.max(shownUntil(stay, plan.span) - stay.enteredOn, 1));
      const scale = happens(random, plan.parameters.percent.attainmentScaling) ? "gas" : "gbo";
      const area = happens(random, 70) ? oneOf(random, concerns) : oneOf(random, areas);
      if (!isRecorded(plan.span, setOn)) continue;
      const id = `${episode.id}g${goals.length + 1}`;
      goals.push({ id, area, setOn, scale, ratings: drawRatings(scene, setOn, scale) });
    }
  });
  return goals;
}

/** P4.3 FHIR's two statuses. A goal is met from 7 of 10 on, or at the expected level (0) of attainment scaling. */
function statusOf(scene: Scene, goal: Goal): readonly [lifecycle: string, achievement: string, since: number] {
  const { episode } = scene;
  const first = goal.ratings[0]?.score ?? 0;
  const last = goal.ratings.at(-1)?.score ?? first;
  const ratedOn = goal.ratings.at(-1)?.day ?? goal.setOn;
  const met = last >= (goal.scale === "gas" ? 0 : 7);
  if (episode.closedOn !== undefined) {
    const lifecycle = episode.closure === "completed" ? "completed" : "cancelled";
    return [lifecycle, met ? "achieved" : last > first ? "not-achieved" : "no-progress", episode.closedOn];
  }
  if (goal.ratings.length === 1) return ["active", "in-progress", ratedOn];
  return ["active", last > first ? "improving" : last < first ? "worsening" : "no-change", ratedOn];
}

export function goalRow(scene: Scene, goal: Goal): Row {
  const { plan, random, people, episode } = scene;
  const [lifecycle, achievement, since] = statusOf(scene, goal);
  const shared = people.length > 1 && happens(random, 55);
  return {
    goal_id: goal.id,
    episode_id: episode.id,
    area: goal.area,
    owner: shared ? "both" : oneOf(random, people).id,
    set_on: plan.date(goal.setOn),
    lifecycle_status: lifecycle,
    achievement_status: achievement,
    status_on: plan.date(since),
    weight: String(1 + below(random, 3)),
    pathway: happens(random, 40) ? oneOf(random, pathways) : "",
  };
}

export function goalRatingRows(scene: Scene, goal: Goal): readonly Row[] {
  const { plan, people } = scene;
  return goal.ratings.map(({ day, score }) => ({
    goal_id: goal.id,
    rated_on: plan.date(day),
    scale: goal.scale,
    score: String(score),
    rater: goal.scale === "gas" ? "practitioner" : (people[0]?.id ?? ""),
  }));
}
