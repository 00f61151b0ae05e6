import { completions } from "../../../records/code-lists.js";
import { roadblocks } from "../../../codes.js";
import type { Goal } from "../../../records/goals/goal.js";
import type { Homework, HomeworkReport } from "../../../records/work/homework.js";
import type { Intervention } from "../../../records/work/intervention.js";
import { endOf } from "./episode-records.js";
import type { EpisodeContext } from "./episode-records.js";
import type { Tools } from "./tools.js";

export function interventionsOf(
  goals: readonly Goal[],
  { state }: EpisodeContext,
  { build, draw }: Tools,
): readonly Intervention[] {
  return state.interventions.map(({ interventionId, interventionType, startedOn, endedOn, status }) => {
    const served = goals.filter(({ setOn }) => setOn <= startedOn).map(({ id }) => id);
    return build.Intervention({
      id: interventionId,
      episodeId: state.episodeId,
      goalId: draw.oneOf(served),
      type: interventionType,
      startedOn,
      endedOn,
      status: status ?? "in-progress",
    });
  });
}

function report(reportedOn: string, { draw }: Tools): HomeworkReport {
  const kind = draw.oneOf(roadblocks);
  const completion = draw.oneOf(completions) ?? "done";
  return {
    reportedOn,
    completion,
    helpfulness: draw.between(0, 10),
    distress: draw.between(0, 10),
    ...(completion === "done" || kind === undefined
      ? {}
      : { roadblock: { kind, response: { kind: "support", on: reportedOn } } }),
  };
}

/** Homework is given in the sessions while an intervention goes on, and reported in the next one. */
export function homeworkOf(
  interventions: readonly Intervention[],
  context: EpisodeContext,
  tools: Tools,
): readonly Homework[] {
  const attended = context.state.sessions.filter(({ attendance }) => attendance === "attended");
  return interventions.flatMap(({ id: interventionId, startedOn, endedOn = endOf(context) }) =>
    attended.flatMap(({ sessionId, day }, at) => {
      if (day < startedOn || day >= endedOn) return [];
      const next = attended[at + 1]?.day;
      return [
        tools.build.Homework({
          interventionId,
          sessionId,
          setting: "home",
          assignedOn: day,
          report: next === undefined ? undefined : report(next, tools),
        }),
      ];
    }),
  );
}
