import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { codeIssue } from "../text.js";
import { goodbyeParts, leavingReasons } from "../words.js";
import type { CompleteEpisode, LeaveEpisode } from "./episode-command.js";
import type { RunningContext } from "./running-context.js";

/** P3.6 The work is completed from the last stage. */
export const fromLastStage: Rule<RunningContext<CompleteEpisode>> = ({ model, state }) =>
  model.stages.at(-1)?.code === state.currentSpell.stage
    ? undefined
    : finding("P3.6", "not-the-last-stage", "type", "An episode is completed from the last stage of its model.");

/** P3.6 The parts of a good-bye are published ones. */
export const knownGoodbye: Rule<RunningContext<CompleteEpisode>> = ({ command }) =>
  command.goodbye
    .map((part, at) => codeIssue("P3.6", `goodbye[${at}]`, goodbyeParts, part))
    .find((issue) => issue !== undefined);

/** P3.6 A good-bye has a review, the signs that old habits return, and a celebration. */
export const wholeGoodbye: Rule<RunningContext<CompleteEpisode>> = ({ command }) =>
  goodbyeParts.every((part) => command.goodbye.includes(part))
    ? undefined
    : finding("P3.6", "short-goodbye", "goodbye", "A good-bye has a review, the signs of old habits, a celebration.");

/** P3.4 Whether the work helped is asked before it is called complete. */
export const everReviewed: Rule<RunningContext<CompleteEpisode>> = ({ state }) =>
  state.reviews.length > 0
    ? undefined
    : finding("P3.4", "never-reviewed", "type", "The work is reviewed for effect and benefit while it goes on.");

/** P3.7 An exit has a reason. */
export const leftWithReason: Rule<RunningContext<LeaveEpisode>> = ({ command }) =>
  codeIssue("P3.7", "reason", leavingReasons, command.reason);
