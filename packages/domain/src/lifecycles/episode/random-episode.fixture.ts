import { attendances, effectJudgements, pathwayReasons } from "../../records/code-lists.js";
import * as fc from "fast-check";
import { areas, declineReasons, pathways } from "../../codes.js";
import type { StageModel } from "../../stage-models/stage-model.js";
import { goodbyeParts, interventionEnds, leavingReasons } from "../words.js";
import type { EpisodeCommand } from "./episode-command.js";
import { episodeDecider } from "./episode-decider.js";
import type { EpisodeEvent } from "./episode-event.js";
import type { EpisodeState } from "./episode-state.js";

/** A command, what it was asked of, and what came of it. */
export interface Step {
  readonly command: EpisodeCommand<string>;
  readonly before: EpisodeState;
  readonly after: EpisodeState;
  readonly events: readonly EpisodeEvent[];
  readonly refused: boolean;
}

type WithoutDay<Command> = Command extends unknown ? Omit<Command, "day"> : never;

/** What is tried on a day, a number of days after the last try; a move goes to a legal next stage if there is one. */
interface Attempt {
  readonly command: WithoutDay<EpisodeCommand<string>> | { readonly move: number };
  readonly daysLater: number;
}

const id = fc.constantFrom("a", "b", "c", "d");
const types = fc.constantFrom("talking", "sensate-focus");
const typeLists = fc.array(types, { maxLength: 2 });
const text = fc.constantFrom("", "because");
const pathway = fc.constantFrom(...pathways);
const session = {
  sessionId: fc.string({ minLength: 1, maxLength: 2 }),
  format: fc.constantFrom("individual", "conjoint"),
  modality: fc.constantFrom("office", "video", "phone"),
  attendance: fc.constantFrom(...attendances),
} as const;
const declined = fc.constantFrom(...declineReasons).map((reason) => ({ result: "declined", reason }) as const);

function attempts(model: StageModel): fc.Arbitrary<readonly Attempt[]> {
  const stage = fc.constantFrom(...model.stages.map((each) => each.code));
  const outcome = fc.oneof(
    { weight: 9, arbitrary: fc.constant({ result: "accepted" } as const) },
    fc.constant({ result: "referred_on" } as const),
    declined,
  );
  const of = <const Type extends EpisodeCommand["type"]>(type: Type) => ({ type: fc.constant(type) });
  const often = fc.oneof(
    { weight: 3, arbitrary: fc.record({ move: fc.nat(1) }) },
    fc.record({ ...of("record_intake"), outcome }),
    fc.record({ ...of("record_session"), ...session }),
    fc.record({ ...of("complete"), goodbye: fc.subarray([...goodbyeParts]) }),
    fc.record({ ...of("hold_booster"), ...session }),
  );
  const sometimes = fc.oneof(
    fc.record({ ...of("enter_stage"), stage }),
    fc.record({ ...of("start_intervention"), interventionId: id, interventionType: types }),
    fc.record({ ...of("end_intervention"), interventionId: id, status: fc.constantFrom(...interventionEnds) }),
    fc.record({ ...of("offer_pathways"), pathways: fc.subarray([...pathways]) }),
    fc.record({ ...of("choose_pathway"), pathway, why: fc.constantFrom(...pathwayReasons) }),
    fc.record({ ...of("change_pathway"), pathway, reason: text }),
    fc.record({ ...of("make_plan"), planId: id, interventionTypes: typeLists }),
    fc.record({ ...of("revise_plan"), planRevisionId: id, interventionTypes: typeLists, reason: text }),
    fc.record({ ...of("review"), effect: fc.constantFrom(...effectJudgements) }),
    fc.record({ ...of("set_new_goals"), goalIds: fc.array(id, { maxLength: 2 }), backTo: stage }),
    fc.record({ ...of("record_milestone"), milestone: text, celebrated: fc.boolean() }),
    fc.record(of("pause")),
    { weight: 4, arbitrary: fc.record(of("resume")) },
  );
  const seldom = fc.oneof(
    fc.record({ ...of("open"), episodeId: id, clientId: id, concerns: fc.subarray([...areas], { maxLength: 2 }) }),
    fc.record({ ...of("reopen"), successorId: id }),
    fc.record({ ...of("leave"), reason: fc.constantFrom(...leavingReasons) }),
  );
  const command = fc.oneof(
    { weight: 20, arbitrary: often },
    { weight: 20, arbitrary: sometimes },
    { weight: 1, arbitrary: seldom },
  );
  return fc.array(fc.record({ command, daysLater: fc.integer({ min: -1, max: 12 }) }), {
    minLength: 5,
    maxLength: 80,
    size: "max",
  });
}

function dayAt(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
}

function commandOf({ command }: Attempt, day: string, state: EpisodeState, model: StageModel): EpisodeCommand<string> {
  if (!("move" in command)) return { ...command, day };
  const here = "currentSpell" in state ? state.currentSpell.stage : undefined;
  const next = model.stages.find((stage) => stage.code === here)?.next ?? [];
  return { type: "enter_stage", day, stage: next[command.move % Math.max(next.length, 1)] ?? "nowhere" };
}

function run(model: StageModel, tried: readonly Attempt[]): readonly Step[] {
  const decider = episodeDecider(model);
  const opening: Attempt = {
    command: { type: "open", episodeId: "a", clientId: "a", concerns: [] },
    daysLater: 0,
  };
  let state = decider.initialState;
  let days = 0;
  return [opening, ...tried].map((attempt) => {
    days += attempt.daysLater;
    const before = state;
    const command = commandOf(attempt, dayAt(days), before, model);
    const { events = [], issues } = decider.decide(command, before);
    for (const event of events) state = decider.evolve(state, event);
    return { command, before, after: state, events, refused: issues !== undefined };
  });
}

/** Histories of one episode, most of them long, with errors in between. */
export function randomEpisodes(model: StageModel): fc.Arbitrary<readonly Step[]> {
  return attempts(model).map((tried) => run(model, tried));
}
