import { oneOf, pick } from "../chance/choice.js";
import { below, between, happens } from "../chance/random.js";
import type { Stay } from "../course/stay.js";
import type { Attendance } from "../parameters/parameters.js";
import type { Row } from "./rows.js";
import { isRecorded } from "./scene.js";
import type { Scene } from "./scene.js";

export interface Session {
  readonly day: number;
  readonly attendance: Attendance;
  readonly modality: "office" | "video" | "phone";
  readonly format: "individual" | "conjoint";
  readonly minutes: number;
  readonly booster: boolean;
}

// A partner can join one session or all of them (P1.1).
const percentConjoint = { individual: 4, couple: 85, other: 80 };

function drawSession(scene: Scene, day: number, attendance: Attendance, booster: boolean): Session {
  const { random, kind } = scene;
  const conjoint = happens(random, percentConjoint[kind]);
  const modality = happens(random, 60) ? "office" : "video";
  return {
    day,
    attendance,
    modality,
    format: conjoint ? "conjoint" : "individual",
    minutes: conjoint ? 80 : 50,
    booster,
  };
}

/** A stay's sessions. Whoever stops attending misses the last one. */
export function drawSessions(scene: Scene, stay: Stay, days: readonly number[]): readonly Session[] {
  const { plan, random } = scene;
  if (stay.stage === "intake_call") {
    return days.map((day) => ({
      day,
      attendance: "attended",
      modality: "phone",
      format: "individual",
      minutes: between(random, 10, 25),
      booster: false,
    }));
  }
  return days.map((day, at) => {
    const missed = stay.exit === "stopped_attending" && at > 0 && at === days.length - 1;
    const present = stay.stage === "evaluation" && at === 0;
    const attendance = missed ? "no_show" : present ? "attended" : pick(random, plan.attendance);
    return drawSession(scene, day, attendance, false);
  });
}

/** P3.6 Booster sessions after a completed episode. */
export function drawBoosters(scene: Scene): readonly Session[] {
  const { plan, random, episode } = scene;
  if (episode.closure !== "completed" || episode.closedOn === undefined) return [];
  if (!happens(random, plan.parameters.percent.booster)) return [];
  const first = episode.closedOn + between(random, 28, 150);
  const days = below(random, 3) === 0 ? [first, first + oneOf(random, [28, 42, 84])] : [first];
  return days
    .filter((day) => day <= plan.span.to)
    .map((day) => drawSession(scene, day, pick(random, plan.attendance), true));
}

/** The rows of the sessions that the records hold. */
export function sessionRows(scene: Scene, sessions: readonly Session[]): readonly Row[] {
  const { plan, episode } = scene;
  const rows: Row[] = [];
  for (const session of sessions) {
    if (!isRecorded(plan.span, session.day)) continue;
    rows.push({
      session_id: `${episode.id}s${rows.length + 1}`,
      episode_id: episode.id,
      held_on: plan.date(session.day),
      format: session.format,
      modality: session.modality,
      attendance: session.attendance,
      minutes: session.attendance === "attended" ? String(session.minutes) : "",
      booster: session.booster ? "yes" : "no",
    });
  }
  return rows;
}
