import { areas, goalAchievementStatuses, goalLifecycleStatuses, pathways } from "../../../codes.js";
import { assessedIn } from "../../../lifecycles/goal/goal-moves.js";
import { ratingScales } from "../../../lifecycles/words.js";
import type { Goal } from "../../../records/goals/goal.js";
import type { GoalRating } from "../../../records/goals/goal-rating.js";
import type { Measure } from "../../../records/goals/measure.js";
import { leftOut } from "../loose.js";
import type { Loose } from "../loose.js";
import { answersThatSum, answersTo, instrumentCodes, scoreOf, sumOf } from "../questionnaires.js";
import type { Recipe } from "../recipe.js";
import { words } from "../words.js";

export const goalRecipe: Recipe<Goal> = {
  id: (_, { id }) => id("goal"),
  episodeId: (_, { id }) => id("episode"),
  setOn: ({ statusOn }, { day }) => day({ to: [statusOn] }),
  what: (_, { oneOf }) => oneOf(words.goals),
  why: (_, { maybe, oneOf }) => maybe(() => oneOf(words.reasons)),
  hopedFor: (_, { maybe, oneOf }) => maybe(() => oneOf(words.shifts)),
  owner: (_, { happens, id }) => (happens() ? "both" : id("person")),
  area: (_, { oneOf }) => oneOf(areas),
  weight: (_, { maybe, between }) => maybe(() => between(1, 5)),
  pathway: (_, { maybe, oneOf }) => maybe(() => oneOf(pathways)),
  // P4.3 A goal is assessed in these alone.
  lifecycleStatus: ({ achievementStatus }, { fitting }) =>
    fitting(goalLifecycleStatuses, (status) => achievementStatus === undefined || assessedIn.includes(status)),
  achievementStatus: ({ lifecycleStatus = "active" }, { maybe, oneOf }) =>
    assessedIn.includes(lifecycleStatus) ? maybe(() => oneOf(goalAchievementStatuses)) : undefined,
  statusOn: ({ setOn }, { maybe, day }) => maybe(() => day({ from: [setOn], within: 180 })),
  levels: (_, { maybe }) => maybe(() => ["Much less.", "Less.", "As expected.", "More.", "Much more."]),
  target: (_, draw) =>
    draw.maybe(() => {
      const instrument = draw.oneOf(instrumentCodes);
      return {
        instrument,
        score: scoreOf(instrument, draw),
        met: draw.oneOf(["at_or_below", "at_or_above"] as const),
      };
    }),
};

/** The lowest and the highest score (P4.2). A measure has no bounds of its own. */
const ranges = { gbo: [0, 10], gas: [-2, 2], measure: undefined } as const;

function fits(scale: GoalRating["scale"], known: Loose<GoalRating>): boolean {
  const range = ranges[scale];
  if (range === undefined) return !leftOut(known, "instrument");
  if (known.instrument !== undefined || known.measureId !== undefined) return false;
  const { score } = known;
  return score === undefined || (Number.isInteger(score) && score >= range[0] && score <= range[1]);
}

export const goalRatingRecipe: Recipe<GoalRating> = {
  id: (_, { id }) => id("rating"),
  goalId: (_, { id }) => id("goal"),
  ratedOn: (_, { day }) => day(),
  scale: (known, { fitting }) => fitting(ratingScales, (scale) => fits(scale, known)),
  instrument: ({ scale }, { oneOf }) => (scale === "measure" ? oneOf(instrumentCodes) : undefined),
  score: ({ scale = "measure", instrument }, draw) => {
    const range = ranges[scale];
    return range === undefined ? scoreOf(instrument, draw) : draw.between(range[0], range[1]);
  },
  measureId: ({ scale }, { maybe, id }) => (scale === "measure" ? maybe(() => id("measure")) : undefined),
  rater: (_, { maybe, oneOf }) => maybe(() => oneOf(["client", "practitioner"])),
};

export const measureRecipe: Recipe<Measure> = {
  id: (_, { id }) => id("measure"),
  episodeId: (_, { id }) => id("episode"),
  personId: (_, { maybe, id }) => maybe(() => id("person")),
  instrument: (_, { oneOf }) => oneOf(instrumentCodes),
  takenOn: (_, { day }) => day(),
  items: (known, draw) => {
    const { instrument, score } = known;
    if (score !== undefined) return draw.maybe(() => answersThatSum(instrument, score));
    return leftOut(known, "score") || draw.happens() ? answersTo(instrument, draw) : undefined;
  },
  score: ({ instrument, items }, draw) =>
    items === undefined ? scoreOf(instrument, draw) : draw.maybe(() => sumOf(instrument, items)),
  rater: (_, { maybe, oneOf }) => maybe(() => oneOf(["partner", "practitioner"])),
};
