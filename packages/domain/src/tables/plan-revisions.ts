import { effectJudgements } from "../records/code-lists.js";
import type { Plan } from "../records/course/plan.js";
import type { PlanRevision } from "../records/course/plan-revision.js";
import { typeList } from "./list-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import type { RecordTable } from "./record-table.js";
import { code, day, text } from "./text-cells.js";

/** What the table `plan_revisions` carries: not the reason, which is free text, nor the goals; and of the plan its episode. */
export interface TabledPlanRevision extends Omit<PlanRevision, "planId" | "reason" | "goalIds"> {
  readonly episodeId: string;
}

export const planRevisionsTable: RecordTable<TabledPlanRevision> = recordTable("plan_revisions", {
  id: needed("plan_revision_id", text),
  episodeId: needed("episode_id", text),
  revisedOn: needed("revised_on", day),
  interventionTypes: needed("intervention_types", typeList),
  effect: maybe("effect", code(effectJudgements)),
});

/** Each revision with the episode of its plan; one of a plan that is not there belongs to none, and is left out. */
export function revisionsOfEpisodes(
  revisions: readonly (PlanRevision | TabledPlanRevision)[],
  plans: readonly Plan[],
): readonly TabledPlanRevision[] {
  const episodeOf = new Map(plans.map(({ id, episodeId }) => [id, episodeId]));
  return revisions.flatMap((revision) => {
    const episodeId = "episodeId" in revision ? revision.episodeId : episodeOf.get(revision.planId);
    return episodeId === undefined ? [] : [{ ...revision, episodeId }];
  });
}
