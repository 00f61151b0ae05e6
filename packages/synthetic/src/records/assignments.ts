import { roadblocks } from "@rapport/domain";
import { oneOf, pick } from "../chance/choice.js";
import { below, between, happens } from "../chance/random.js";
import type { Completion } from "../parameters/parameters.js";
import type { Course } from "./courses.js";
import type { Row } from "./rows.js";
import type { Scene } from "./scene.js";

/** How many of 100 meet a roadblock (P6.2). */
const percentBlocked: Readonly<Record<Completion, number>> = { done: 4, partly: 45, not_done: 88 };

interface Reported {
  readonly day: number;
  readonly completion: Completion;
}

/** What became of homework: nothing yet at the data cut or when the episode closed, or never said. */
function drawReport(scene: Scene, assignedOn: number, room: boolean): Reported | undefined {
  const { plan, random, episode } = scene;
  if (room) return { day: assignedOn, completion: "done" };
  const day = assignedOn + between(random, 6, 14);
  const completion = pick(random, plan.completion);
  const unreported = happens(random, plan.parameters.percent.unreported);
  return unreported || day > (episode.closedOn ?? plan.span.to) ? undefined : { day, completion };
}

/** P6.1 The homework of a course, and its exercises in the room, with details that move on along the examples. */
export function assignmentRows(scene: Scene, course: Course): readonly Row[] {
  const { plan, random } = scene;
  const { details, setting } = course.type;
  const offset = below(random, Math.max(details.length, 1));
  return course.days.map((assignedOn, at) => {
    const where = oneOf(random, setting);
    const room = where === "room";
    const report = drawReport(scene, assignedOn, room);
    const blocked = report !== undefined && !room && happens(random, percentBlocked[report.completion]);
    const practised = report !== undefined && report.completion !== "not_done";
    const example = Math.floor((at * details.length + offset) / course.days.length);
    return {
      assignment_id: `${course.id}h${at + 1}`,
      intervention_id: course.id,
      setting: where,
      assigned_on: plan.date(assignedOn),
      reported_on: report === undefined ? "" : plan.date(report.day),
      completion: report?.completion ?? "",
      helpfulness: practised ? String(between(random, 2, 10)) : "",
      distress: practised ? String(Math.max(between(random, -2, 7) - at, 0)) : "",
      roadblock: blocked ? oneOf(random, roadblocks) : "",
      details: practised ? (details[example] ?? "") : "",
    };
  });
}
