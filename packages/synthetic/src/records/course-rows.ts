import { areas, declineReasons, pathways } from "@rapport/domain";
import { oneOf } from "../chance/choice.js";
import { below, between, happens } from "../chance/random.js";
import type { Random } from "../chance/random.js";
import { observedFrom } from "../course/observe.js";
import type { Stay } from "../course/stay.js";
import type { Row } from "./rows.js";
import type { Scene } from "./scene.js";

/** What a client comes for: one area or two, which may be the same. */
export function drawConcerns(random: Random): readonly string[] {
  const first = below(random, areas.length);
  const second = happens(random, 45) ? below(random, areas.length) : first;
  return [...new Set([areas[first] ?? "other", areas[second] ?? "other"])];
}

export function episodeRow(scene: Scene, concerns: readonly string[]): Row {
  const { plan, random, episode } = scene;
  const planned = episode.stays.some((stay) => stay.stage !== "intake_call" && stay.stage !== "evaluation");
  return {
    episode_id: episode.id,
    client_id: scene.clientId,
    practitioner_id: scene.practitioner,
    first_contact_on: plan.date(episode.openedOn - below(random, 15)),
    opened_on: plan.date(episode.openedOn),
    closed_on: episode.closedOn === undefined ? "" : plan.date(episode.closedOn),
    closure: episode.closure ?? "",
    decline_reason: episode.closure === "declined" ? oneOf(random, declineReasons) : "",
    concerns: concerns.join(";"),
    pathway: planned && happens(random, 85) ? oneOf(random, pathways) : "",
    previous_episode_id: episode.previous ?? "",
    ...(scene.practice === undefined ? {} : { practice_id: scene.practice }),
  };
}

export function stageRow(scene: Scene, stay: Stay): Row {
  const { plan, episode } = scene;
  const from = observedFrom(stay, plan.span);
  return {
    episode_id: episode.id,
    stage: stay.stage,
    entered_on: plan.date(stay.enteredOn),
    left_on: stay.leftOn === undefined ? "" : plan.date(stay.leftOn),
    exit: stay.exit ?? "",
    observed_from: from === undefined ? "" : plan.date(from),
    // Every stay is seen until it ends or the data are cut.
    observed_until: "",
  };
}

/** Days in which an episode rests: from the first, to the day before the last. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** A pause in a long middle stage, drawn with its stay and without any effect on the stay's length. */
export function drawPause(scene: Scene, stay: Stay): Pause | undefined {
  const { plan, random } = scene;
  if (stay.stage !== "middle" || !happens(random, plan.parameters.percent.pause)) return undefined;
  const from = stay.enteredOn + between(random, 21, 60);
  const to = from + between(random, 14, 35);
  const ended = stay.leftOn ?? plan.span.to + 1;
  // An open stay may pause beyond the data cut; in one that is over, the work went on.
  if (from >= ended || (stay.leftOn !== undefined && to > stay.leftOn)) return undefined;
  return { from, to };
}

export function pauseRow(scene: Scene, pause: Pause): Row {
  const { plan, episode } = scene;
  return {
    episode_id: episode.id,
    paused_on: plan.date(pause.from),
    resumed_on: pause.to > plan.span.to ? "" : plan.date(pause.to),
  };
}
