import { closures, pathways } from "../../../codes.js";
import { effectJudgements, pathwayReasons } from "../../../records/code-lists.js";
import type { PathwayChange } from "../../../records/course/pathway-change.js";
import type { PathwayChoice } from "../../../records/course/pathway-choice.js";
import type { PathwayOffer } from "../../../records/course/pathway-offer.js";
import type { PlanRevision } from "../../../records/course/plan-revision.js";
import type { Plan } from "../../../records/course/plan.js";
import type { StageSpell } from "../../../records/course/stage-spell.js";
import type { TerminationReview } from "../../../records/course/termination-review.js";
import { sixStages } from "../../../stage-models/six-stages.js";
import { leftOut } from "../loose.js";
import type { Recipe } from "../recipe.js";
import { interventionTypes, words } from "../words.js";

const stages = sixStages.stages.map(({ code }) => code);

/** Where a stage can be left to: the next stages, and the closures; only the first declines, only the last completes. */
function exitsOf(stage: string | undefined): readonly string[] {
  const next = sixStages.stages.find(({ code }) => code === stage)?.next ?? [];
  const ends = closures.filter((closure) => {
    if (closure === "declined") return stage === stages[0];
    return closure !== "completed" || stage === stages.at(-1);
  });
  return [...next, ...ends];
}

/** The exit of a stay whose end was not seen, which any stage can have. */
const censored = "censored";

export const stageSpellRecipe: Recipe<StageSpell> = {
  episodeId: (_, { id }) => id("episode"),
  stage: ({ exit }, { fitting }) =>
    fitting(stages, (stage) => exit === undefined || exit === censored || exitsOf(stage).includes(exit)),
  enteredOn: ({ leftOn, observedFrom, observedUntil }, { day }) => day({ to: [leftOn, observedFrom, observedUntil] }),
  leftOn: (known, { happens, day }) => {
    const lasts = leftOut(known, "exit") || (known.exit === undefined && happens());
    if (lasts || known.exit === censored) return undefined;
    return known.observedUntil ?? day({ from: [known.enteredOn, known.observedFrom], within: 90 });
  },
  exit: ({ stage, leftOn }, { oneOf }) => (leftOn === undefined ? undefined : oneOf(exitsOf(stage))),
  observedFrom: ({ enteredOn, leftOn, observedUntil }, { maybe, day }) =>
    maybe(() => day({ from: [enteredOn], to: [leftOn, observedUntil] })),
  observedUntil: ({ enteredOn, leftOn, exit, observedFrom }, { maybe, day }) => {
    if (leftOn !== undefined) return undefined;
    const seen = () => day({ from: [enteredOn, observedFrom], within: 90 });
    return exit === censored ? seen() : maybe(seen);
  },
};

export const pathwayOfferRecipe: Recipe<PathwayOffer> = {
  id: (_, { id }) => id("offer"),
  episodeId: (_, { id }) => id("episode"),
  offeredOn: (_, { day }) => day(),
  pathways: (_, { someOf }) => someOf(pathways, 4),
  note: (_, { maybe, oneOf }) => maybe(() => oneOf(words.notes)),
};

export const pathwayChoiceRecipe: Recipe<PathwayChoice> = {
  id: (_, { id }) => id("choice"),
  episodeId: (_, { id }) => id("episode"),
  offerId: (_, { maybe, id }) => maybe(() => id("offer")),
  chosenOn: (_, { day }) => day(),
  pathway: (_, { oneOf }) => oneOf(pathways),
  why: (_, { oneOf }) => oneOf(pathwayReasons),
  note: (_, { maybe, oneOf }) => maybe(() => oneOf(words.reasons)),
};

export const pathwayChangeRecipe: Recipe<PathwayChange> = {
  id: (_, { id }) => id("change"),
  episodeId: (_, { id }) => id("episode"),
  changedOn: (_, { day }) => day(),
  from: ({ to }, { fitting }) => fitting(pathways, (pathway) => pathway !== to),
  to: ({ from }, { fitting }) => fitting(pathways, (pathway) => pathway !== from),
  reason: (_, { oneOf }) => oneOf(words.reasons),
};

export const planRecipe: Recipe<Plan> = {
  id: (_, { id }) => id("plan"),
  episodeId: (_, { id }) => id("episode"),
  agreedOn: (_, { day }) => day(),
  interventionTypes: (_, { someOf }) => someOf(interventionTypes, 3),
  goalIds: (_, { maybe, several, id }) => maybe(() => several(3, () => id("goal"))),
  course: (_, { maybe, oneOf }) => maybe(() => oneOf(words.notes)),
};

export const planRevisionRecipe: Recipe<PlanRevision> = {
  id: (_, { id }) => id("revision"),
  planId: (_, { id }) => id("plan"),
  revisedOn: (_, { day }) => day(),
  reason: (_, { oneOf }) => oneOf(words.reasons),
  interventionTypes: (_, { someOf }) => someOf(interventionTypes, 3),
  goalIds: (_, { maybe, several, id }) => maybe(() => several(3, () => id("goal"))),
  effect: (_, { maybe, oneOf }) => maybe(() => oneOf(effectJudgements)),
};

export const terminationReviewRecipe: Recipe<TerminationReview> = {
  id: (_, { id }) => id("review"),
  episodeId: (_, { id }) => id("episode"),
  reviewedOn: (_, { day }) => day(),
  review: (_, { oneOf }) => oneOf(words.notes),
  relapseSigns: (_, { maybe, someOf }) => maybe(() => someOf(words.signs, 2)),
  celebration: (_, { maybe, oneOf }) => maybe(() => oneOf(words.shifts)),
  goalIds: (_, { maybe, several, id }) => maybe(() => several(3, () => id("goal"))),
};
