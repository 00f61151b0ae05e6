import { below, happens } from "../chance/random.js";
import { assignmentRows } from "./assignments.js";
import { drawConcerns, drawPause, episodeRow, pauseRow, stageRow } from "./course-rows.js";
import { drawCourses, interventionRow } from "./courses.js";
import { drawGoals, goalRatingRows, goalRow } from "./goals.js";
import { measureRows } from "./measures.js";
import type { OpenRows } from "./rows.js";
import { isRecorded } from "./scene.js";
import type { Scene } from "./scene.js";
import { sessionDays } from "./session-days.js";
import type { Rhythm } from "./session-days.js";
import { drawBoosters, drawSessions, sessionRows } from "./sessions.js";
import type { Session } from "./sessions.js";

/** Adds everything that the records hold of one episode. */
export function addEpisode(rows: OpenRows, scene: Scene): void {
  const { plan, random, episode } = scene;
  const rhythm: Rhythm = { weekday: 1 + below(random, 5), every: happens(random, 55) ? 7 : 14 };
  const concerns = drawConcerns(random);
  const goals = drawGoals(scene, concerns);
  const sessions: Session[] = [];
  let courseCount = 0;

  rows.episodes.push(episodeRow(scene, concerns));
  for (const stay of episode.stays) {
    rows.stages.push(stageRow(scene, stay));
    const pause = drawPause(scene, stay);
    if (pause !== undefined && isRecorded(plan.span, pause.from)) rows.pauses.push(pauseRow(scene, pause));
    const held = drawSessions(scene, stay, sessionDays(scene, stay, rhythm, pause));
    sessions.push(...held);
    const courses = drawCourses(scene, stay, held, goals, courseCount);
    courseCount += courses.length;
    for (const course of courses) {
      rows.interventions.push(interventionRow(scene, course));
      rows.assignments.push(...assignmentRows(scene, course));
    }
  }
  sessions.push(...drawBoosters(scene));
  rows.sessions.push(...sessionRows(scene, sessions));
  for (const goal of goals) {
    rows.goals.push(goalRow(scene, goal));
    rows.goal_ratings.push(...goalRatingRows(scene, goal));
  }
  rows.measures.push(...measureRows(scene));
}
