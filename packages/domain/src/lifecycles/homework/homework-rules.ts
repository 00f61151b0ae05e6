import { completions } from "../../records/code-lists.js";
import { roadblocks } from "../../codes.js";
import { tenPoints } from "../../records/fields.js";
import { dayIssue } from "../day.js";
import type { Issue } from "../decider.js";
import { fits } from "../events/field-schemas.js";
import { exhausted } from "../exhausted.js";
import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { codeIssue, textIssue } from "../text.js";

import type { AssignHomework, FollowUpHomework, HomeworkCommand, ReportHomework } from "./homework-command.js";

export interface HomeworkContext<Command extends HomeworkCommand = HomeworkCommand> {
  readonly command: Command;
  readonly lastDay?: string;
}

/** P6.1 Homework is reported on or after the day on which it was given, and followed up after that. */
export const homeworkDayInOrder: Rule<HomeworkContext> = ({ command, lastDay }) =>
  dayIssue("P6.1", "day", command.day, lastDay);

/** P6.1 Homework comes from an intervention of an episode. */
export const fromIntervention: readonly Rule<HomeworkContext<AssignHomework>>[] = [
  ({ command }) => textIssue("P6.1", "homeworkId", command.homeworkId),
  ({ command }) => textIssue("P6.1", "episodeId", command.episodeId),
  ({ command }) => textIssue("P6.1", "interventionId", command.interventionId),
];

/** P6.1 Done, partly, or not done. */
export const knownCompletion: Rule<HomeworkContext<ReportHomework>> = ({ command }) =>
  codeIssue("P6.1", "completion", completions, command.completion);

function pointsIssue(path: string, value: number | undefined): Issue | undefined {
  if (value === undefined || fits(tenPoints, value)) return undefined;
  return finding("P6.1", "out-of-range", path, "A whole number from 0 to 10 is needed here.");
}

/** P6.1 Helpfulness and distress are rated 0 to 10. */
export const ratedInRange: readonly Rule<HomeworkContext<ReportHomework>>[] = [
  ({ command }) => pointsIssue("helpfulness", command.helpfulness),
  ({ command }) => pointsIssue("distress", command.distress),
];

/** P6.2 A roadblock is one of the published ones. */
export const knownRoadblock: Rule<HomeworkContext<ReportHomework>> = ({ command: { roadblock } }) =>
  roadblock === undefined ? undefined : codeIssue("P6.2", "roadblock", roadblocks, roadblock);

/** P6.2 Where homework was not wholly done, something stood in the way. */
export const unsaidRoadblock: Rule<HomeworkContext<ReportHomework>> = ({ command }) =>
  command.completion !== "done" && command.roadblock === undefined
    ? finding("P6.2", "no-roadblock", "roadblock", "What stood in the way of homework is recorded.")
    : undefined;

/** P6.2 A follow-up names what it led to, so that the chain can be followed. */
export const linkedFollowUp: Rule<HomeworkContext<FollowUpHomework>> = ({ command: { followUp } }) => {
  switch (followUp.kind) {
    case "support":
      return textIssue("P6.2", "followUp.note", followUp.note);
    case "change_of_intervention":
      return textIssue("P6.2", "followUp.interventionId", followUp.interventionId);
    case "revised_plan":
      return textIssue("P6.2", "followUp.planRevisionId", followUp.planRevisionId);
    default:
      return exhausted(
        followUp,
        finding("P6.2", "unknown-code", "followUp.kind", "A code of the published list is needed here."),
      );
  }
};
