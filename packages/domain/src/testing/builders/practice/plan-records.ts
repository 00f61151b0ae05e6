import type { History } from "../../../records/intake/history.js";
import type { Milestone } from "../../../records/work/milestone.js";
import type { CareRecords } from "../../../tables/care-records.js";
import type { EpisodeContext } from "./episode-records.js";
import type { Tools } from "./tools.js";

/** The plan and what became of it (P3.3, P3.4). Its goals stand with the goals. */
export function planRecords(
  { events, state }: EpisodeContext,
  { build }: Tools,
): Required<Pick<CareRecords, "plans" | "planRevisions">> {
  const { episodeId } = state;
  return {
    plans: events.flatMap((event) => {
      if (event.type !== "plan_made") return [];
      const { planId: id, day: agreedOn, interventionTypes } = event;
      return [build.Plan({ id, episodeId, agreedOn, interventionTypes, goalIds: undefined })];
    }),
    planRevisions: events.flatMap((event) => {
      if (event.type !== "plan_revised") return [];
      const { planRevisionId: id, day: revisedOn, interventionTypes, reason } = event;
      const planId = state.plan?.planId ?? "";
      return [build.PlanRevision({ id, planId, revisedOn, interventionTypes, reason, goalIds: undefined })];
    }),
  };
}

/** The shifts that were recorded (P6.3). */
export function milestonesOf({ state }: EpisodeContext, { build }: Tools): readonly Milestone[] {
  return state.milestones.map(({ day, milestone, celebrated }) =>
    build.Milestone({
      episodeId: state.episodeId,
      reachedOn: day,
      what: milestone,
      goalId: undefined,
      homeworkId: undefined,
      celebratedOn: celebrated ? day : undefined,
    }),
  );
}

/** The history that evaluation gathered, that of the client as a whole (P2). */
export function historiesOf({ state }: EpisodeContext, { build }: Tools): readonly History[] {
  const { episodeId, sessions } = state;
  const first = sessions.find(({ stage, attendance }) => stage === "evaluation" && attendance === "attended");
  return first ? [build.History({ episodeId, takenOn: first.day, personId: undefined })] : [];
}
