import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { problemContexts, problemOnsets } from "../code-lists.js";
import type { ProblemContext, ProblemOnset } from "../code-lists.js";
import { day, fields, identifier, label, listOf, note, optional, partialDay, someOf, tenPoints } from "../fields.js";

/** P2.1 */
export interface Problem {
  readonly what: string;
  /** When it began: a day, a month or a year. */
  readonly since?: string;
  readonly onset?: ProblemOnset;
  readonly context?: ProblemContext;
  /** Where it is situational: under which conditions. */
  readonly conditions?: string;
  /** 0 (none) to 10. */
  readonly distress?: number;
  /** What it is like at the time of the history. */
  readonly statusNow?: string;
}

/** P2.2 */
export interface EarlierAttempt {
  readonly what: string;
  readonly outcome?: string;
}

/** P2.3 */
export interface LifeCircumstances {
  readonly sourcesOfStress?: readonly string[];
  readonly recentChanges?: readonly string[];
}

/** P2.4 */
export interface MedicalBackground {
  readonly conditions?: readonly string[];
  readonly medicines?: readonly string[];
  readonly supplements?: readonly string[];
  /** Leads to a `PhysicianReferral`. */
  readonly physicalCauseSuspected?: boolean;
}

/** P2.5 */
export interface SexualBackground {
  readonly education?: string;
  readonly beliefs?: string;
  readonly experiences?: string;
  readonly relationships?: string;
  /** Patterns and habits that the history brings to light. */
  readonly patterns?: readonly string[];
  readonly unrealisticBeliefs?: readonly string[];
}

/** P2.6 What the therapist observes at the start, each 0 (least) to 10. */
export interface Observations {
  readonly talkativeness?: number;
  readonly insight?: number;
  readonly motivation?: number;
  readonly commitmentToChange?: number;
  /** Ease in speaking of sex. */
  readonly easeInSpeaking?: number;
}

/** The background that evaluation gathers (P2). Free texts of it never enter a report. */
export interface History {
  readonly id: string;
  readonly episodeId: string;
  /** Whose history it is; absent where it is that of the client as a whole. */
  readonly personId?: string;
  readonly takenOn: string;
  readonly problems: readonly Problem[];
  readonly triedBefore?: readonly EarlierAttempt[];
  readonly circumstances?: LifeCircumstances;
  readonly medical?: MedicalBackground;
  readonly sexual?: SexualBackground;
  readonly observations?: Observations;
}

const problem = fields({
  what: note,
  since: optional(partialDay),
  onset: optional(z.enum(problemOnsets)),
  context: optional(z.enum(problemContexts)),
  conditions: optional(note),
  distress: optional(tenPoints),
  statusNow: optional(note),
});

const notes = optional(listOf(note));
const labels = optional(listOf(label));
const rating = optional(tenPoints);

/** @internal */
export const historyShape = fields({
  id: identifier,
  episodeId: identifier,
  personId: optional(identifier),
  takenOn: day,
  problems: someOf(problem),
  triedBefore: optional(listOf(fields({ what: note, outcome: optional(note) }))),
  circumstances: optional(fields({ sourcesOfStress: notes, recentChanges: notes })),
  medical: optional(
    fields({
      conditions: labels,
      medicines: labels,
      supplements: labels,
      physicalCauseSuspected: optional(z.boolean()),
    }),
  ),
  sexual: optional(
    fields({
      education: optional(note),
      beliefs: optional(note),
      experiences: optional(note),
      relationships: optional(note),
      patterns: notes,
      unrealisticBeliefs: notes,
    }),
  ),
  observations: optional(
    fields({
      talkativeness: rating,
      insight: rating,
      motivation: rating,
      commitmentToChange: rating,
      easeInSpeaking: rating,
    }),
  ),
});

/** @internal */
export const historyRecord = defineRecord<History>({
  name: "History",
  rule: "P2.1",
  about: "The background that evaluation gathers (P2).",
  shape: historyShape,
  rules: [
    {
      id: "P2.1",
      code: "out-of-order",
      path: "problems",
      message: "Expected no problem to begin after takenOn.",
      // A month or a year is compared with the same part of the day.
      holds: ({ problems, takenOn }) =>
        problems.every(({ since }) => since === undefined || since <= takenOn.slice(0, since.length)),
    },
    {
      id: "P2.1",
      code: "contradiction",
      path: "problems",
      message: "Expected no conditions for a problem that is generalised.",
      holds: ({ problems }) =>
        problems.every(({ context, conditions }) => context !== "generalised" || conditions === undefined),
    },
  ],
});

/** Checks a value of any origin as a history. */
export const historySchema: StandardSchemaV1<unknown, History> = standardSchema(historyRecord);
