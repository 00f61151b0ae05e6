import type { Goal } from "../../../records/goals/goal.js";
import type { GoalRating } from "../../../records/goals/goal-rating.js";
import type { Measure } from "../../../records/goals/measure.js";
import type { Overrides } from "../overrides.js";
import { instrumentCodes } from "../questionnaires.js";
import { attendedDays } from "./episode-records.js";
import type { EpisodeContext } from "./episode-records.js";
import type { Tools } from "./tools.js";

/** How a goal stands at the end of the records (P4.3). */
function standing({ state }: EpisodeContext): Overrides<Goal> {
  if (state.status === "finished" && state.closure === "completed") {
    return { lifecycleStatus: "completed", achievementStatus: "achieved", statusOn: state.closedOn };
  }
  if ("closedOn" in state) return { lifecycleStatus: "cancelled", statusOn: state.closedOn };
  return { lifecycleStatus: state.status === "onhold" ? "on-hold" : "active", statusOn: undefined };
}

/** Goals are set with the plan, and again where new ones lead back. */
export function goalsOf(context: EpisodeContext, { build, draw }: Tools): readonly Goal[] {
  const { events, state, client } = context;
  const owners = client.members.length > 1 ? [...client.members, "both"] : client.members;
  const goal = (setOn: string, id: string) =>
    build.Goal({ id, episodeId: state.episodeId, setOn, owner: draw.oneOf(owners) ?? "both", ...standing(context) });
  return events.flatMap((event) => {
    if (event.type === "new_goals_set") return event.goalIds.map((id) => goal(event.day, id));
    return event.type === "plan_made" ? draw.several(2, () => goal(event.day, draw.id("goal"))) : [];
  });
}

interface Outcomes {
  readonly goalRatings: readonly GoalRating[];
  readonly measures: readonly Measure[];
}

/** A goal is rated on a scale that it has (P4.2), on every third day on which there was a session. */
export function ratingsOf(goals: readonly Goal[], context: EpisodeContext, { build, draw }: Tools): Outcomes {
  const rated = goals.flatMap((goal) =>
    attendedDays(context)
      .filter((day) => day >= goal.setOn)
      .filter((_, at) => at % 3 === 0)
      .map((ratedOn) => ({ goal, ratedOn })),
  );
  const byTarget = rated.flatMap(({ goal: { id: goalId, episodeId, target }, ratedOn }) => {
    if (target === undefined) return [];
    const { instrument } = target;
    const personId = draw.oneOf(context.client.members);
    const measure = build.Measure({
      episodeId,
      personId,
      instrument,
      takenOn: ratedOn,
      items: undefined,
      rater: undefined,
    });
    const { id: measureId, score } = measure;
    if (score === undefined) return [];
    return [{ measure, rating: build.GoalRating({ goalId, ratedOn, scale: "measure", instrument, score, measureId }) }];
  });
  return {
    goalRatings: [
      ...rated.map(({ goal, ratedOn }) =>
        build.GoalRating({ goalId: goal.id, ratedOn, scale: goal.levels ? "gas" : "gbo" }),
      ),
      ...byTarget.map(({ rating }) => rating),
    ],
    measures: byTarget.map(({ measure }) => measure),
  };
}

/** Each member answers the same questionnaire in the first session and in the last. */
export function measuresOf(context: EpisodeContext, { build, draw }: Tools): readonly Measure[] {
  const { client, state } = context;
  const days = attendedDays(context);
  const instrument = draw.oneOf(instrumentCodes) ?? "phq-9";
  const taken = [...new Set([days.at(0), days.at(-1)])].filter((day) => day !== undefined);
  return taken.flatMap((takenOn) =>
    client.members.map((personId) =>
      build.Measure({ episodeId: state.episodeId, personId, instrument, takenOn, rater: undefined }),
    ),
  );
}
