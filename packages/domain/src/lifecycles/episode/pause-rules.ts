import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import type { ResumeEpisode } from "./episode-command.js";
import type { RunningContext } from "./running-context.js";

/** P3.9 Only what is on hold goes on again. */
export const onHold: Rule<RunningContext<ResumeEpisode>> = ({ state }) =>
  state.status === "onhold"
    ? undefined
    : finding("P3.9", "not-on-hold", "type", "An episode is on hold before it is resumed.");
