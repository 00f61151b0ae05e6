import { areas, goalAchievementStatuses, goalLifecycleStatuses, pathways } from "../codes.js";
import type { Goal } from "../records/goals/goal.js";
import { number } from "./number-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import type { RecordTable } from "./record-table.js";
import { code, day, text } from "./text-cells.js";

/** What the table `goals` carries of a goal: none of its free texts, levels or target. */
export type TabledGoal = Omit<Goal, "what" | "why" | "hopedFor" | "levels" | "target">;

export const goalsTable: RecordTable<TabledGoal> = recordTable("goals", {
  id: needed("goal_id", text),
  episodeId: needed("episode_id", text),
  area: needed("area", code(areas)),
  owner: needed("owner", text),
  setOn: needed("set_on", day),
  lifecycleStatus: needed("lifecycle_status", code(goalLifecycleStatuses)),
  achievementStatus: maybe("achievement_status", code(goalAchievementStatuses)),
  statusOn: maybe("status_on", day),
  weight: maybe("weight", number({ min: 0, max: 1_000_000 })),
  pathway: maybe("pathway", code(pathways)),
});
