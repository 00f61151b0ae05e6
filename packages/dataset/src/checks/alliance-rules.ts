import type { RowRule } from "./row-rule.js";

/** The Session Rating Scale is four lines of ten centimetres (Duncan et al., 2003, Journal of Brief Therapy 3(1)). */
const highestSessionRating = 40;

export const allianceRules: readonly RowRule[] = [
  {
    code: "outside-scale",
    column: "score",
    wrong: `instrument = 'srs' and try_cast(score as double) > ${highestSessionRating}`,
    message: "is outside the range of the Session Rating Scale",
    hint: `Its scores run from 0 to ${highestSessionRating}.`,
  },
  {
    code: "incomplete",
    column: "person_id",
    wrong: "rater = 'practitioner' and person_id is not null",
    message: "is filled in, though the practitioner rated",
    hint: "Leave it empty, or correct the rater: it names one of the client's people.",
  },
];
