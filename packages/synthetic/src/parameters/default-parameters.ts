import { defaultMeasures } from "./default-measures.js";
import { defaultStages } from "./default-stages.js";
import type { PracticeParameters } from "./parameters.js";

/** The practice that is drawn where nothing else is asked for. Every number in it is invented. */
export const defaultParameters: PracticeParameters = {
  lookBackDays: 730,
  stages: defaultStages,
  households: { individual: 52, couple: 36, couple_and_partner: 8, other: 4 },
  consents: { yes: 93, no: 4, withdrawn: 3 },
  attendance: { attended: 870, cancelled: 50, late_cancelled: 25, no_show: 35, cancelled_by_practice: 20 },
  completion: { done: 56, partly: 27, not_done: 17 },
  measures: defaultMeasures,
  percent: {
    returns: 14,
    middleScore: 50,
    endScore: 80,
    attainmentScaling: 20,
    pause: 9,
    booster: 25,
    unreported: 6,
  },
};
