import { analyticsConsents, clientKinds, sixStages } from "@rapport/domain";
import type { AnalyticsConsent, ClientKind } from "@rapport/domain";
import { calendar } from "../chance/calendar.js";
import { choiceOf } from "../chance/choice.js";
import type { Choice } from "../chance/choice.js";
import type { Random } from "../chance/random.js";
import type { DrawnEpisode } from "../course/draw-household.js";
import type { RecordSpan, Stay } from "../course/stay.js";
import type { InventedType } from "../invented-type.js";
import type { Attendance, Completion, PracticeParameters } from "../parameters/parameters.js";

/** An intervention type, ready to draw practices of it from. */
export interface ReadyType {
  readonly code: string;
  readonly setting: readonly string[];
  /** Its examples as JSON, in order. */
  readonly details: readonly string[];
}

/** Everything that does not change from household to household. */
export interface RecordPlan {
  readonly span: RecordSpan;
  readonly parameters: PracticeParameters;
  readonly consents: Choice<AnalyticsConsent>;
  readonly attendance: Choice<Attendance>;
  readonly completion: Choice<Completion>;
  readonly typesFor: (stage: string, kind: ClientKind) => readonly ReadyType[];
  readonly date: (day: number) => string;
}

export interface Person {
  readonly id: string;
  readonly gender: string;
  readonly birthYear: number;
}

/** One episode about to be written down, with all that its rows depend on. */
export interface Scene {
  readonly plan: RecordPlan;
  readonly random: Random;
  readonly kind: ClientKind;
  readonly clientId: string;
  readonly practitioner: string;
  /** Which practice of a network it is; absent where there is one alone. */
  readonly practice: string | undefined;
  readonly people: readonly Person[];
  readonly episode: DrawnEpisode;
}

const attendances: readonly Attendance[] = [
  "attended",
  "cancelled",
  "late_cancelled",
  "no_show",
  "cancelled_by_practice",
];
const completions: readonly Completion[] = ["done", "partly", "not_done"];
const treatmentStages: readonly string[] = sixStages.stages.filter((each) => each.treatment).map((each) => each.code);

function readyTypes(types: readonly InventedType[]): RecordPlan["typesFor"] {
  const ready = types.map((type) => ({
    code: type.code,
    setting: type.setting,
    details: type.examples.map((example) => JSON.stringify(example) ?? ""),
    audience: type.audience,
    // P3.2: nothing is delivered before treatment, whatever a type says of itself.
    stages: type.stages.filter((stage) => treatmentStages.includes(stage)),
  }));
  const found = new Map<string, readonly ReadyType[]>();
  for (const stage of treatmentStages) {
    for (const kind of clientKinds) {
      const fitting = ready.filter(
        (type) => type.stages.some((each) => each === stage) && type.audience.includes(kind),
      );
      found.set(`${stage} ${kind}`, fitting);
    }
  }
  return (stage, kind) => found.get(`${stage} ${kind}`) ?? [];
}

export function recordPlan(
  parameters: PracticeParameters,
  span: RecordSpan,
  types: readonly InventedType[],
): RecordPlan {
  return {
    span,
    parameters,
    consents: choiceOf(analyticsConsents, (consent) => parameters.consents[consent]),
    attendance: choiceOf(attendances, (attendance) => parameters.attendance[attendance]),
    completion: choiceOf(completions, (completion) => parameters.completion[completion]),
    typesFor: readyTypes(types),
    date: calendar(span.from - parameters.lookBackDays - 400, span.to),
  };
}

/** Whether the records hold what happened on a day. */
export const isRecorded = (span: RecordSpan, day: number): boolean => day >= span.from && day <= span.to;

/** The day after the last that the records can show of a stay. */
export const shownUntil = (stay: Stay, span: RecordSpan): number => stay.leftOn ?? span.to + 1;
