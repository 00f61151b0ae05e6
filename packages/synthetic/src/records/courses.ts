import type { SixStagesCode } from "@rapport/domain";
import { oneOf } from "../chance/choice.js";
import { below, between, happens } from "../chance/random.js";
import type { Stay } from "../course/stay.js";
import type { Goal } from "./goals.js";
import type { Row } from "./rows.js";
import type { ReadyType, Scene } from "./scene.js";
import type { Session } from "./sessions.js";

/** A course of one intervention: given out in consecutive attended sessions of one stay. */
export interface Course {
  readonly id: string;
  readonly type: ReadyType;
  readonly goal: string;
  /** The days on which something was given out; at least one. */
  readonly days: readonly number[];
  readonly status: "completed" | "in-progress" | "stopped";
}

/** The fewest and the most courses in a stay. None before treatment (P3.2). */
const courseCounts: Readonly<Record<SixStagesCode, readonly [number, number]>> = {
  intake_call: [0, 0],
  evaluation: [0, 0],
  goal_setting: [0, 1],
  middle: [2, 4],
  reaching_goals: [0, 2],
  termination: [0, 1],
};

const longestCourse = 5;

function goalFor(scene: Scene, goals: readonly Goal[], day: number): string {
  const known = goals.filter((goal) => goal.setOn <= day);
  return known.length > 0 && happens(scene.random, 80) ? oneOf(scene.random, known).id : "";
}

/** The courses of a stay that the records hold from their first day on. */
export function drawCourses(
  scene: Scene,
  stay: Stay,
  sessions: readonly Session[],
  goals: readonly Goal[],
  before: number,
): readonly Course[] {
  const { plan, random, kind, episode } = scene;
  const [fewest, most] = courseCounts[stay.stage];
  const types = plan.typesFor(stay.stage, kind);
  const attended = sessions.filter((session) => session.attendance === "attended").map((session) => session.day);
  const count = between(random, fewest, most);
  if (types.length === 0 || attended.length === 0) return [];
  const courses: Course[] = [];
  for (let number = 0; number < count; number += 1) {
    const type = oneOf(random, types);
    const first = below(random, attended.length);
    const wanted = 1 + below(random, longestCourse);
    const days = attended.slice(first, first + wanted);
    const startedOn = days[0];
    if (startedOn === undefined || startedOn < plan.span.from) continue;
    const open = stay.leftOn === undefined && days.length < wanted;
    // P6.2 Some courses give way to another one.
    const status = open ? "in-progress" : happens(random, 12) ? "stopped" : "completed";
    const id = `${episode.id}i${before + courses.length + 1}`;
    courses.push({ id, type, goal: goalFor(scene, goals, startedOn), days, status });
  }
  return courses;
}

export function interventionRow(scene: Scene, course: Course): Row {
  const { plan, episode } = scene;
  const first = course.days[0];
  const last = course.days.at(-1);
  return {
    intervention_id: course.id,
    episode_id: episode.id,
    goal_id: course.goal,
    type: course.type.code,
    started_on: first === undefined ? "" : plan.date(first),
    ended_on: last === undefined || course.status === "in-progress" ? "" : plan.date(last),
    status: course.status,
  };
}
