import type { AttainmentRating, GoalBasedRating } from "../records/goals/goal-rating.js";
import { whole } from "./number-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import type { ReadRow } from "./record-table.js";
import { code, day, text } from "./text-cells.js";

/** What the table `goal_ratings` carries. A rating by a measure has no row: the measure stands in `measures`. */
export type TabledGoalRating = Omit<GoalBasedRating, "id"> | Omit<AttainmentRating, "id">;

export const goalRatingsTable = recordTable("goal_ratings", {
  goalId: needed("goal_id", text),
  ratedOn: needed("rated_on", day),
  scale: needed("scale", code(["gbo", "gas"])),
  score: needed("score", whole(-2, 10)),
  rater: maybe("rater", text),
});

type Fields = Parameters<typeof goalRatingsTable.toRow>[0];

const attainments = [-2, -1, 0, 1, 2] as const;

/** The rating of a row, if its score is one of its scale. */
export function goalRatingOf(fields: Fields, at: number): ReadRow<TabledGoalRating> {
  const { scale, score, ...rest } = fields;
  const attainment = attainments.find((each) => each === score);
  if (scale === "gas" && attainment !== undefined) return { value: { ...rest, scale, score: attainment } };
  if (scale === "gbo" && score >= 0) return { value: { ...rest, scale, score } };
  const message = "Expected a whole number from 0 to 10 where the scale is gbo, from -2 to 2 where it is gas.";
  return { issues: [{ code: "not-a-number", path: `goal_ratings[${at}].score`, message }] };
}
