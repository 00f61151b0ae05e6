import type { Milestone } from "../records/work/milestone.js";
import { maybe, needed, recordTable } from "./record-table.js";
import { day, text, yesNo } from "./text-cells.js";
import type { Row } from "./tables.js";

/** What the table `milestones` carries: not what the milestone was, nor on which day it was celebrated. */
export interface TabledMilestone extends Omit<Milestone, "what" | "celebratedOn"> {
  /** Absent where nothing is known of it. */
  readonly celebrated?: boolean;
}

export const milestonesTable = recordTable("milestones", {
  id: needed("milestone_id", text),
  episodeId: needed("episode_id", text),
  goalId: maybe("goal_id", text),
  homeworkId: maybe("assignment_id", text),
  reachedOn: needed("reached_on", day),
  celebrated: maybe("celebrated", yesNo),
});

export function milestoneRow(milestone: Milestone | TabledMilestone): Row {
  const isCelebrated = "celebratedOn" in milestone && milestone.celebratedOn !== undefined;
  return milestonesTable.toRow(isCelebrated ? { ...milestone, celebrated: true } : milestone);
}
