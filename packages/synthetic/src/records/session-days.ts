import { weekday } from "../chance/calendar.js";
import { below } from "../chance/random.js";
import type { Stay } from "../course/stay.js";
import type { Pause } from "./course-rows.js";
import { shownUntil } from "./scene.js";
import type { Scene } from "./scene.js";

/** When an episode's sessions are: its day of the week, and the days between two of them. */
export interface Rhythm {
  /** 1 is Monday, 5 Friday. */
  readonly weekday: number;
  readonly every: number;
}

/**
 * P3.2 Evaluation takes one to three sessions; all other stages go on in the episode's rhythm. A call on the first day
 * of evaluation has the same date, so it counts as one of the three.
 */
function mostSessions({ random, episode }: Scene, stay: Stay): number {
  if (stay.stage !== "evaluation") return Number.POSITIVE_INFINITY;
  const most = 1 + below(random, 3);
  return stay.enteredOn === episode.openedOn ? Math.max(most - 1, 1) : most;
}

/** The days of a stay's sessions, whether the records hold them or not. A call is on the first day (P3.1). */
export function sessionDays(scene: Scene, stay: Stay, rhythm: Rhythm, pause: Pause | undefined): readonly number[] {
  const until = shownUntil(stay, scene.plan.span);
  if (stay.stage === "intake_call") return [stay.enteredOn];
  const most = mostSessions(scene, stay);
  const every = stay.stage === "evaluation" ? 7 : rhythm.every;
  const days: number[] = [];
  const first = stay.enteredOn + ((rhythm.weekday - weekday(stay.enteredOn) + 7) % 7);
  for (let day = first; day < until && days.length < most; day += every) {
    if (pause === undefined || day < pause.from || day >= pause.to) days.push(day);
  }
  return days.length === 0 && stay.stage === "evaluation" ? [stay.enteredOn] : days;
}
