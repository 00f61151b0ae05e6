import { closures } from "@rapport/domain";
import type { ClientKind, Closure } from "@rapport/domain";
import { choiceOf, pick } from "../chance/choice.js";
import type { Choice } from "../chance/choice.js";
import { below, between, happens, randomFor } from "../chance/random.js";
import type { HouseholdKind, PracticeParameters } from "../parameters/parameters.js";
import { drawCourse } from "./draw-course.js";
import { recordedStays } from "./observe.js";
import { stageChoices } from "./stage-choice.js";
import type { StageChoices } from "./stage-choice.js";
import type { RecordSpan, Stay } from "./stay.js";

/** An episode with the stays that the records hold; at least one. */
export interface DrawnEpisode {
  readonly id: string;
  readonly openedOn: number;
  readonly stays: readonly Stay[];
  /** The client's earlier episode that this one reopens, where the records hold it. */
  readonly previous: string | undefined;
  readonly closedOn: number | undefined;
  readonly closure: Closure | undefined;
}

export interface DrawnClient {
  readonly id: string;
  readonly kind: ClientKind;
  /** Which of the household's people it is made of, counted from 0. */
  readonly members: readonly number[];
  readonly episodes: readonly DrawnEpisode[];
}

/** The parameters of the stays, ready to draw from. */
export interface StayPlan {
  readonly seed: number;
  readonly span: RecordSpan;
  readonly lookBackDays: number;
  readonly returns: number;
  readonly stages: StageChoices;
  readonly households: Choice<HouseholdKind>;
}

type Composition = readonly Pick<DrawnClient, "kind" | "members">[];

/** P1.1 The clients of a household. The same person can be half of a couple and a client alone. */
const compositions: Readonly<Record<HouseholdKind, Composition>> = {
  individual: [{ kind: "individual", members: [0] }],
  couple: [{ kind: "couple", members: [0, 1] }],
  couple_and_partner: [
    { kind: "couple", members: [0, 1] },
    { kind: "individual", members: [0] },
  ],
  other: [{ kind: "other", members: [0, 1, 2] }],
};

const householdKinds: readonly HouseholdKind[] = ["individual", "couple", "couple_and_partner", "other"];
const mostEpisodes = 4;

export function stayPlan(parameters: PracticeParameters, seed: number, span: RecordSpan): StayPlan {
  return {
    seed,
    span,
    lookBackDays: parameters.lookBackDays,
    returns: parameters.percent.returns,
    stages: stageChoices(parameters.stages),
    households: choiceOf(householdKinds, (kind) => parameters.households[kind]),
  };
}

/**
 * The clients of one household and their recorded episodes, in order; none of either where the records hold nothing of
 * it. A client's first episode begins on any day from `lookBackDays` before the records to the data cut, each as
 * likely; some come back some time after an episode has closed (P3.6).
 */
export function drawHousehold(plan: StayPlan, household: number): readonly DrawnClient[] {
  const random = randomFor(plan.seed, household, "stays");
  const { span } = plan;
  const earliest = span.from - plan.lookBackDays;
  const clients: DrawnClient[] = [];
  compositions[pick(random, plan.households)].forEach(({ kind, members }, position) => {
    const id = `c${household}${position === 0 ? "a" : "b"}`;
    const episodes: DrawnEpisode[] = [];
    let openedOn = earliest + below(random, span.to - earliest + 1);
    let previous: string | undefined;
    for (let number = 1; number <= mostEpisodes && openedOn <= span.to; number += 1) {
      const course = drawCourse(random, plan.stages, openedOn, span.to);
      const last = course.at(-1);
      const closure = closures.find((code) => code === last?.exit);
      const closedOn = closure === undefined ? undefined : last?.leftOn;
      const stays = recordedStays(course, span);
      const episode = `e${id.slice(1)}${number}`;
      if (stays.length > 0) {
        episodes.push({ id: episode, openedOn, stays, previous, closedOn, closure });
        previous = episode;
      }
      if (closedOn === undefined || !happens(random, plan.returns)) break;
      openedOn = closedOn + between(random, 30, 300);
    }
    if (episodes.length > 0) clients.push({ id, kind, members, episodes });
  });
  return clients;
}
