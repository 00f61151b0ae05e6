import { declineReasons, pathways } from "../../../codes.js";
import { attendances, pathwayReasons, sessionModalities } from "../../../records/code-lists.js";
import { goodbyeParts, leavingReasons } from "../../../lifecycles/words.js";
import type { SessionDetails } from "../../../lifecycles/words.js";
import type { RecordMilestone, RevisePlan } from "../../../lifecycles/episode/episode-command.js";
import type { Draw } from "../draw.js";
import { interventionTypes } from "../words.js";
import type { Step } from "./follow.js";

/** How an episode goes. A practice has each of them, one client after the other. */
export const courses = [
  "completed",
  "open",
  "left",
  "returned",
  "not_accepted",
  "paused",
  "new_goals",
  "waiting",
] as const;
export type Course = (typeof courses)[number];

/** Sensate focus is for couples (P5.5), and two others wait for an agreement, which details would have to record. */
const forSome = ["sensate-focus", "experimentation", "health-adaptation"];
const forAnyClient = interventionTypes.filter((type) => !forSome.includes(type));

/** A client with several members has conjoint sessions and individual ones. */
interface Setting {
  readonly draw: Draw;
  readonly conjoint: boolean;
}

function session({ draw, conjoint }: Setting, attendance: SessionDetails["attendance"]): SessionDetails {
  return {
    sessionId: draw.id("session"),
    format: conjoint && draw.between(1, 4) > 1 ? "conjoint" : "individual",
    modality: draw.oneOf(sessionModalities) ?? "office",
    attendance,
  };
}

/** One to `most` sessions, a week or two apart; the first is attended, of the others most are. */
function sessions(setting: Setting, most: number): readonly Step[] {
  const { draw } = setting;
  let first = true;
  return draw.several(most, () => {
    const attended = first || draw.between(1, 6) > 1;
    const attendance = attended ? "attended" : (draw.oneOf(attendances) ?? "no_show");
    const later = first ? 0 : 7 * draw.between(1, 2);
    first = false;
    return { later, command: { type: "record_session", ...session(setting, attendance) } };
  });
}

function planning({ draw }: Setting, types: readonly string[]): readonly Step[] {
  const offered = draw.someOf(pathways, 3);
  const pathway = offered[0] ?? "medical";
  const others = pathways.filter((each) => each !== pathway).slice(0, 1);
  return [
    { later: 0, command: { type: "offer_pathways", pathways: [...new Set([...offered, ...others])] } },
    { later: 0, command: { type: "choose_pathway", pathway, why: draw.oneOf(pathwayReasons) ?? "other" } },
    { later: 0, command: { type: "make_plan", planId: draw.id("plan"), interventionTypes: types } },
  ];
}

const accepted: Step = { later: 0, command: { type: "record_intake", outcome: { result: "accepted" } } };

/** From the intake call to the stage in which goals are reached, with an intervention of each type under way. */
function work(setting: Setting, started: readonly (readonly [id: string, type: string])[]): readonly Step[] {
  const { draw } = setting;
  return [
    accepted,
    { later: draw.between(3, 14), command: { type: "enter_stage", stage: "evaluation" } },
    ...sessions(setting, 3),
    { later: 7, command: { type: "enter_stage", stage: "goal_setting" } },
    ...sessions(setting, 1),
    ...planning(
      setting,
      started.map(([, type]) => type),
    ),
    { later: 7, command: { type: "enter_stage", stage: "middle" } },
    ...started.map(([interventionId, interventionType]): Step => ({
      later: 0,
      command: { type: "start_intervention", interventionId, interventionType },
    })),
    ...sessions(setting, 8),
    { later: 7, command: { type: "enter_stage", stage: "reaching_goals" } },
    ...sessions(setting, 2),
  ];
}

function milestone({ draw }: Setting): Omit<RecordMilestone, "day"> {
  return { type: "record_milestone", milestone: "Asked for what they want.", celebrated: draw.between(0, 1) === 1 };
}

function ending(setting: Setting, started: readonly (readonly [id: string, type: string])[]): readonly Step[] {
  return [
    { later: 0, command: { type: "review", effect: "beneficial" } },
    { later: 0, command: milestone(setting) },
    { later: 7, command: { type: "enter_stage", stage: "termination" } },
    ...sessions(setting, 2),
    ...started.map(([interventionId]): Step => ({
      later: 0,
      command: { type: "end_intervention", interventionId, status: "completed" },
    })),
    { later: 7, command: { type: "complete", goodbye: goodbyeParts } },
  ];
}

function revision({ draw }: Setting): Omit<RevisePlan, "day"> {
  const planned = draw.someOf(forAnyClient, 3);
  return {
    type: "revise_plan",
    planRevisionId: draw.id("revision"),
    interventionTypes: planned,
    reason: "New goals ask for other work.",
  };
}

/** A pause, and then new goals that lead back to the middle stage (P3.5), with another plan. */
function anotherRound(setting: Setting): readonly Step[] {
  const goalIds = [setting.draw.id("goal")];
  return [
    { later: 7, command: { type: "pause" } },
    { later: 35, command: { type: "resume" } },
    { later: 0, command: { type: "set_new_goals", goalIds, backTo: "middle" } },
    { later: 0, command: { type: "review", effect: "partly_beneficial" } },
    { later: 0, command: revision(setting) },
    ...sessions(setting, 4),
    { later: 7, command: { type: "enter_stage", stage: "reaching_goals" } },
    ...sessions(setting, 2),
  ];
}

function notAccepted({ draw }: Setting): readonly Step[] {
  const reason = draw.oneOf(declineReasons) ?? "other";
  const outcome = draw.oneOf([
    { result: "declined", reason },
    { result: "referred_on" },
    { result: "client_chose_not_to_proceed" },
  ] as const) ?? { result: "referred_on" };
  return [{ later: draw.between(0, 7), command: { type: "record_intake", outcome } }];
}

/** What happens after an episode was opened. */
export function stepsOf(course: Exclude<Course, "waiting">, setting: Setting): readonly Step[] {
  const { draw } = setting;
  const started = draw.someOf(forAnyClient, 2).map((type) => [draw.id("intervention"), type] as const);
  const worked = work(setting, started);
  switch (course) {
    case "completed":
      return [
        ...worked,
        ...ending(setting, started),
        { later: draw.between(60, 120), command: { type: "hold_booster", ...session(setting, "attended") } },
      ];
    case "returned":
      return [...worked, ...ending(setting, started)];
    case "new_goals":
      return [...worked, ...anotherRound(setting), ...ending(setting, started)];
    case "left":
      return [
        ...worked.slice(0, draw.between(1, worked.length)),
        { later: draw.between(7, 28), command: { type: "leave", reason: draw.oneOf(leavingReasons) ?? "other" } },
      ];
    case "open":
    case "paused":
      return worked;
    case "not_accepted":
      return notAccepted(setting);
    default: {
      const none: never = course;
      return none;
    }
  }
}
