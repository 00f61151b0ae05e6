import type { TabledHomework } from "./assignments.js";
import type { CareRecords } from "./care-records.js";
import type { TabledGoalRating } from "./goal-ratings.js";
import type { TabledHistory } from "./histories.js";
import type { TabledMilestone } from "./milestones.js";
import { revisionsOfEpisodes } from "./plan-revisions.js";
import type { TabledRecords } from "./tabled-records.js";

type OfEpisodes =
  | "stageSpells"
  | "goals"
  | "goalRatings"
  | "measures"
  | "interventions"
  | "homework"
  | "sessions"
  | "milestones"
  | "planRevisions"
  | "histories";

/** What belongs to other episodes than these, with the ratings and revisions that a table carries. */
export function withoutEpisodes(
  records: CareRecords | TabledRecords,
  leftOut: ReadonlySet<string>,
): Required<Pick<TabledRecords, OfEpisodes>> {
  const { stageSpells = [], goals = [], measures = [], interventions = [], sessions = [] } = records;
  const milestones: readonly TabledMilestone[] = records.milestones ?? [];
  const histories: readonly TabledHistory[] = records.histories ?? [];
  const plans = ("plans" in records ? records.plans : undefined) ?? [];
  const homework: readonly TabledHomework[] = records.homework ?? [];
  const stays = ({ episodeId }: { readonly episodeId: string }) => !leftOut.has(episodeId);
  const idsOf = (all: readonly { readonly id: string; readonly episodeId: string }[]) =>
    new Set(all.filter((each) => !stays(each)).map(({ id }) => id));
  const goalsOut = idsOf(goals);
  const interventionsOut = idsOf(interventions);
  const ratings: readonly (TabledGoalRating | { readonly goalId: string; readonly scale: "measure" })[] =
    records.goalRatings ?? [];
  return {
    stageSpells: stageSpells.filter(stays),
    goals: goals.filter(stays),
    goalRatings: ratings.filter((each) => each.scale !== "measure").filter(({ goalId }) => !goalsOut.has(goalId)),
    measures: measures.filter(stays),
    interventions: interventions.filter(stays),
    homework: homework.filter(({ interventionId }) => !interventionsOut.has(interventionId)),
    sessions: sessions.filter(stays),
    milestones: milestones.filter(stays),
    planRevisions: revisionsOfEpisodes(records.planRevisions ?? [], plans).filter(stays),
    histories: histories.filter(stays),
  };
}
